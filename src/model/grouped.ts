/** Lists by a key: what is looked up for each of many is gathered once. */

/** The members of a list by key, in their order. */
export function grouped<Key, Value>(list: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of list) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

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

/** Makes a question about lists that do not change: the members with a key. A list is gathered when it is first asked about. */
export function membersWith<Key, Value>(
  keyOf: (value: Value) => Key
): (list: readonly Value[], key: Key) => readonly Value[] {
  const known = new WeakMap<readonly Value[], ReadonlyMap<Key, readonly Value[]>>()
  return (list, key) => {
    let groups = known.get(list)
    if (groups === undefined) {
      groups = grouped(list, keyOf)
      known.set(list, groups)
    }
    return groups.get(key) ?? []
  }
}

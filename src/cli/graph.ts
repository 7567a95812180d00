/** Plain data with circles and shared parts as JSON and back: results of the engine refer to sections that refer to each other. */

/**
 * Every object and list becomes an entry of one list; where another refers to it, its number stands.
 * Numbers, texts and the like stand as one-element lists, so that no number is taken for a reference.
 */
export function encode(value: unknown): string {
  const entries: unknown[] = []
  const numbers = new Map<object, number>()
  const reference = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return [part]
    const known = numbers.get(part)
    if (known !== undefined) return known
    const number = entries.push(null) - 1
    numbers.set(part, number)
    entries[number] = Array.isArray(part)
      ? part.map(reference)
      : {
          of: Object.entries(part).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, reference(inner)]]))
        }
    return number
  }
  const root = reference(value)
  return JSON.stringify({root, entries})
}

/** @throws {Error} for anything that `encode` has not written. */
export function decode(text: string): unknown {
  const {root, entries} = JSON.parse(text) as {root: unknown; entries: readonly unknown[]}
  if (!Array.isArray(entries)) throw new Error('no entries')
  const made: unknown[] = entries.map((entry) => (Array.isArray(entry) ? [] : {}))
  const resolved = (part: unknown): unknown => {
    if (Array.isArray(part) && part.length === 1) return part[0]
    if (typeof part === 'number' && part in made) return made[part]
    throw new Error('a reference leads nowhere')
  }
  for (const [index, entry] of entries.entries()) {
    const target = made[index]
    if (Array.isArray(entry) && Array.isArray(target)) target.push(...entry.map(resolved))
    else {
      const pairs = (entry as {of: readonly (readonly [string, unknown])[]}).of
      for (const [key, part] of pairs) Object.defineProperty(target, key, {...writable, value: resolved(part)})
    }
  }
  return resolved(root)
}

const writable = {configurable: true, enumerable: true, writable: true}

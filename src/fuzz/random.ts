/** Numbers that look random and follow from a seed: a case that failed can be made again. */

export interface Random {
  /** A whole number from 0 to `below` (exclusive); 0 when there is nothing to choose from. */
  int(below: number): number
  /** True in `share` of all cases. */
  chance(share: number): boolean
  /** @throws {RangeError} for an empty list. */
  pick<T>(from: readonly T[]): T
}

/** The source of one case: neither its seed nor its number alone decides it. (mulberry32, public domain.) */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (below: number) => (below <= 0 ? 0 : Math.floor(next() * below))
  return {
    int,
    chance: (share) => next() < share,
    pick: (from) => {
      const at = int(from.length)
      if (at >= from.length) throw new RangeError('nothing to pick from')
      return from[at] as (typeof from)[number]
    }
  }
}

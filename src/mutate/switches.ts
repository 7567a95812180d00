/** The switches that instrumented code asks: which mutant is on, what was reached, how many steps loops have taken. */

export interface Switches {
  /** The mutants that are on; null while what they reach is watched. */
  readonly active: ReadonlySet<number> | null
  /** Whether a mutant is on. `known`: whether it is reached is told in another way. */
  on(id: number, known?: 0): boolean
  /** A condition: its value, or that of the mutant that makes it always true or always false. */
  whether(whenTrue: number, whenFalse: number, value: unknown): unknown
  /** A value and what would come out with a mutant on. */
  other(id: number, value: unknown, other: () => unknown): unknown
  /** One step of a loop. @throws {Error} when there were too many. */
  step(): void
}

/** Switches with some mutants on. A loop that takes more steps than the limit, in all since `rewind`, is stopped. */
export function switchesFor(ids: readonly number[]): Switches & {rewind(limit: number): void} {
  const active = new Set(ids)
  const flags = new Uint8Array(Math.max(0, ...ids) + 1)
  for (const id of ids) flags[id] = 1
  let left = Number.POSITIVE_INFINITY
  return {
    active,
    on: (id) => flags[id] === 1,
    whether: (whenTrue, whenFalse, value) => (flags[whenTrue] === 1 ? true : flags[whenFalse] === 1 ? false : value),
    other: (_, value) => value,
    step: () => {
      if (--left < 0) throw new Error('takes steps without end')
    },
    rewind: (limit) => {
      left = limit
    }
  }
}

/** What was reached. */
export interface Reach {
  /** By number of the mutant: 1 where it would have made a difference on the spot. */
  readonly reached: Uint8Array
  /** Of loops. */
  readonly steps: number
}

/** An expression that comes out the same so often is no longer tried with its mutants: they are said to be reached. */
const tries = 2000

/** Switches that are all off and write down what is reached: of an expression only the mutants with which something else comes out. */
export function watching(count: number): Switches & {taken(): Reach} {
  let reached = new Uint8Array(count)
  let tried = new Uint16Array(count)
  let steps = 0
  let looking = false
  return {
    active: null,
    /** What was reached since the last time. */
    taken: () => {
      const taken = {reached, steps}
      reached = new Uint8Array(count)
      tried = new Uint16Array(count)
      steps = 0
      return taken
    },
    on: (id, known) => {
      if (known !== 0) reached[id] = 1
      return false
    },
    whether: (whenTrue, whenFalse, value) => {
      const turned = value ? whenFalse : whenTrue
      if (turned >= 0) reached[turned] = 1
      return value
    },
    other: (id, value, other) => {
      if (looking || reached[id] === 1) return value
      looking = true
      const times = (tried[id] ?? 0) + 1
      tried[id] = times
      if (times > tries || differs(value, other)) reached[id] = 1
      looking = false
      return value
    },
    step: () => {
      steps++
    }
  }
}

/** Whether something else comes out; lists are compared entry by entry. */
function differs(value: unknown, other: () => unknown): boolean {
  try {
    const tried = other()
    if (!Array.isArray(value) || !Array.isArray(tried)) return !Object.is(value, tried)
    return value.length !== tried.length || value.some((entry, index) => !Object.is(entry, tried[index]))
  } catch {
    return true
  }
}

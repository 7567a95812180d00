/** The shape of what a description must hold: aspects, counted in a sentence and in its passage. */

/** Asks how many of some aspects are met; a name that ends in `-` stands for all aspects that begin so. */
export type Count = (...aspects: readonly string[]) => number

type Test = (count: Count) => boolean

/** Counts the aspects of sentences. */
export function counter(aspects: readonly (readonly string[])[]): Count {
  const met = new Set(aspects.flat())
  return (...wanted) => {
    let count = 0
    for (const want of wanted) {
      if (!want.endsWith('-')) count += met.has(want) ? 1 : 0
      else for (const aspect of met) if (aspect.startsWith(want)) count++
    }
    return count
  }
}

/** One way to tell a component. */
export interface Way {
  /** What one sentence must hold, its heading counted in. */
  readonly core: Test
  /** What that sentence and those around it must hold. */
  readonly whole: Test
}

export interface Profile {
  readonly id: string
  readonly ways: readonly Way[]
  /** What a sentence holds that needs neither its heading nor those around it. */
  readonly alone?: Test
  /** What a row holds whose name only hints at the component. */
  readonly hint?: Test
  /** What a row in a table of services holds, its name counted in: it lists, and has no verbs. */
  readonly row: Test
}

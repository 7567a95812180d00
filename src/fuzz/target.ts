/** What a target of the fuzzer is: a maker of hostile input, and a judge of how it was treated. */
import type {Knowledge, Rule} from '../index.ts'
import type {Random} from './random.ts'

export interface Target {
  /** A hostile input. The same random source and seeds give the same text. */
  make(random: Random, seeds: readonly string[]): string
  /** Everything that is wrong with how it was treated; empty when nothing is. `random` chooses whatever is not the input. */
  faultsOf(text: string, random: Random): readonly string[] | Promise<readonly string[]>
}

export interface Subjects {
  readonly knowledge: Knowledge
  readonly rules: readonly Rule[]
  readonly groups: Readonly<Record<string, readonly Rule[]>>
  /** The folder that holds the fixtures. */
  readonly root: string
}

/** The words for an error of any kind. */
export function thrown(error: unknown): readonly string[] {
  return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
}

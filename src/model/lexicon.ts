/** Words as the engine sees them: compiled matchers, asked by the name of a concept. The words themselves are data in rules/lexicon. */
import type {Language} from './law.ts'

export interface Match {
  readonly start: number
  readonly end: number
}

/** A match and the concept it belongs to. */
export interface NamedMatch extends Match {
  readonly id: string
}

export interface Lexicon {
  /** True when the text names the concept. @throws {Error} for a concept the lexicon does not hold. */
  has(concept: string, language: Language, text: string): boolean
  /** True when the text names one of the concepts. A list that is asked about often is a constant: it is looked up once. */
  hasAny(concepts: readonly string[], language: Language, text: string): boolean
  /** The same question about the concepts of a group, by their ids alone: for whoever asks often. */
  asker(group: string, language: Language): (id: string, text: string) => boolean
  /** The first place where the text names the concept. */
  find(concept: string, language: Language, text: string): Match | null
  /** All places, not overlapping, in order. */
  all(concept: string, language: Language, text: string): readonly Match[]
  /** The names of all concepts of a group (`elements`, `columns`, `roles` …). */
  group(name: string): readonly string[]
  /** The concepts of a group that a text names, in the group's order. */
  named(group: string, language: Language, text: string): readonly string[]
  /** All places where a text names concepts of a group, in order. */
  mentioned(group: string, language: Language, text: string): readonly NamedMatch[]
}

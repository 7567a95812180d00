/** What the text names: acts and their sections, names and terms from the lists of facts, and municipalities. */
import type {Place} from './place.ts'
import type {Sentence} from './programme.ts'

/** One section of one act, or an act as a whole, where the body cites it. */
export interface Citation {
  /** The act's number as the lists of facts write it; null where the text names the act without a number and never gives one. */
  readonly act: string | null
  /** The number stands right here, and is not taken from elsewhere in the document. */
  readonly numbered: boolean
  /** What the act is called, as a concept of the lexicon's `act-names`; null for a number alone. */
  readonly name: string | null
  /** Null where the act as a whole is cited. */
  readonly section: number | null
  /** "a" of section 32 a. */
  readonly letter: string | null
  /** The subsection (moment); null where none is given. */
  readonly paragraph: number | null
  readonly place: Place
  readonly sentence: Sentence
  /** Inside quotation marks or a block quotation. */
  readonly quoted: boolean
  /** The sentence speaks of the past. */
  readonly history: boolean
  /** The sentence retells the law. */
  readonly law: boolean
}

/** A fact of one of the lists, found in a sentence, a heading or an owner's place by the list's words. */
export interface Mention {
  readonly list: string
  readonly id: string
  /** As written. */
  readonly text: string
  readonly place: Place
  /** The whole sentence or heading. */
  readonly context: string
  /** Null in a heading and in an owner's place. */
  readonly sentence: Sentence | null
  readonly quoted: boolean
  /** The sentence speaks of the past, or stands under such a heading. */
  readonly history: boolean
  /** The latest year that the sentence names, act numbers left out; null without one. */
  readonly lastYear: number | null
  /** The year that follows at once, as in the title of a document; null without one. */
  readonly yearAfter: number | null
  /** It stands where an action's or a service's owner is named. */
  readonly owner: boolean
  /** Nothing else stands in that place. */
  readonly alone: boolean
}

/** A municipality that is not the document's own, and how the sentence speaks of it. */
export interface PlaceMention {
  /** The id in the list of municipalities. */
  readonly id: string
  readonly text: string
  readonly place: Place
  readonly sentence: Sentence
  /**
   * `own`: as one speaks of one's own (its residents, its council, “in the municipality of”).
   * `likely`: something is offered there. `none`: a place that is merely named.
   */
  readonly claim: 'own' | 'likely' | 'none'
}

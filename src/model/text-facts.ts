/** What the running text states apart from elements and actions: figures, follow-up, who serves whom, contacts, hours. */
import type {Section} from './document.ts'
import type {Located, Place} from './place.ts'

/** The part of a recognised programme that is read out of sentences. */
export interface TextFacts {
  /** Figures about people who live in the municipality, in document order. */
  readonly figures: readonly Figure[]
  readonly followUp: FollowUp
  readonly clients: ClientSplit
  /** Where the body says who receives what other authorities report; null when it does not. */
  readonly referral: Located<string> | null
  /** Totals stated for multilingual civic orientation, parts and weekly hours left out. Unit: hours. */
  readonly orientationHours: readonly Located<number>[]
  /** Places where a task of public authority is said to be done by a contractor or an association. */
  readonly outsourced: readonly Outsourced[]
}

/** A figure about people: inhabitants, speakers of a language, citizens of other countries. Targets, agreed places and the document's own participants are none. */
export interface Figure {
  readonly form: 'text' | 'table'
  /** The number as written. */
  readonly value: string
  readonly place: Place
  readonly section: Section
  /** The sentence; for a table its header row. */
  readonly sentence: string
  /** The paragraph or table it stands in: figures of one block share their source. */
  readonly block: Place
  /** Where its source is named; null when nobody says where the figure comes from. */
  readonly source: 'sentence' | 'block' | 'section' | null
  /** Latest year that the sentence, else the block, names. */
  readonly year: number | null
}

/** Who follows up the programme and how often, as far as the text says. */
export interface FollowUp {
  /** Sentences about following up the programme; a labelled line or a cell of the action table is none. */
  readonly stated: readonly Located<string>[]
  readonly owner: Located<string> | null
  readonly interval: Located<string> | null
}

/** Who serves registered jobseekers and who the others: each the sentence or service that says so. */
export interface ClientSplit {
  readonly jobseekers: Located<string> | null
  readonly others: Located<string> | null
}

export interface Outsourced {
  readonly task: 'needs-assessment' | 'integration-plan'
  readonly text: string
  readonly place: Place
}

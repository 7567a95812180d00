/** An action: a row of an action table, or a goal with its bullets, and the table it stands in. */
import type {Section, Table} from './document.ts'
import type {Day} from './law.ts'
import type {Place} from './place.ts'
import type {Text} from './text.ts'

export type ColumnRole =
  | 'number'
  | 'theme'
  | 'goal'
  | 'action'
  | 'owner'
  | 'partner'
  | 'indicator'
  | 'follow-up'
  | 'target'
  | 'baseline'
  | 'source'
  | 'timetable'
  | 'resources'
  | 'target-group'
  | 'status'
  | 'municipality'
  | 'service'
  | 'cooperation'
  | 'content'
  | 'rationale'

export interface RecognisedTable {
  readonly table: Table
  readonly section: Section
  /**
   * `calendar`: when what is followed up, and by whom. `other`: neither that nor actions nor services (statistics,
   * contacts …). `unsure`: looks like an action list, headers not understood.
   */
  readonly purpose: 'actions' | 'services' | 'calendar' | 'unsure' | 'other'
  /** By column: the roles its header names, the main one first; empty for a header not understood. */
  readonly columns: readonly (readonly ColumnRole[])[]
  /** The action tables whose rows this one completes (joined by number or goal); none for a table of its own. */
  readonly joins: readonly RecognisedTable[]
}

export type OwnerClass = 'named' | 'partly' | 'generic' | 'placeholder' | 'process' | 'empty'

/** A table cell or the text of a labelled bullet. */
export interface Field {
  readonly value: string
  readonly text: Text
  /** Where a finding about it stands: the row's line for a table, the label's line for a bullet. */
  readonly place: Place
}

/** One row of an action table, or one goal with its bullets. */
export interface Action {
  readonly section: Section
  /** Where the row or the goal's heading stands. */
  readonly place: Place
  readonly form: 'row' | 'bullets'
  /** The table it stands in; null for bullets. */
  readonly table: RecognisedTable | null
  /** A short name for messages: the action's text, else the goal's, cut to about 60 letters; before it the document's own number, “Mål 1: …”. */
  readonly title: string
  /** The heading over the row: its theme. */
  readonly theme: string | null
  /** Null means that the row has no such field; an empty value means that it is there and blank. */
  readonly goal: Field | null
  readonly action: Field | null
  readonly owner: Field | null
  readonly ownerClass: OwnerClass
  /** The names in the owner's field, each for itself, without those that name nobody in particular. */
  readonly ownerNames: readonly string[]
  readonly partner: Field | null
  readonly indicator: Field | null
  readonly followUp: Field | null
  /** Where they stand inside the indicator, their part of it. */
  readonly target: Field | null
  readonly baseline: Field | null
  readonly source: Field | null
  readonly timetable: Field | null
  readonly resources: Field | null
  readonly municipality: Field | null
  readonly measure: Measure
  /** Days and years of the timetable, else of a deadline stated elsewhere in the row. */
  readonly dates: readonly ActionDate[]
}

/** When an action is to be done; a year or a month means its first to its last day. */
export interface ActionDate {
  readonly from: Day
  readonly to: Day
  readonly precision: 'day' | 'month' | 'year' | 'years'
  /** As written. */
  readonly text: string
  /** Where a finding about it stands. */
  readonly place: Place
  /** Something goes on from then, before or after: "2023–", "sedan 2021", "alkaen". */
  readonly ongoing: boolean
}

/** What can be counted about a row. */
export interface Measure {
  /** The goal or its indicator holds something countable or a dated yes/no event. */
  readonly measurable: boolean
  /** All that is measured is whether something has come about by a date: nobody asks for a value to start from, or for a source. */
  readonly event: boolean
  /** A value to reach is stated. */
  readonly target: boolean
  /** The value at the start is stated. */
  readonly baseline: boolean
  /** A data source is named. */
  readonly source: boolean
  /** Where one of several indicators names a source for itself: another that names none. */
  readonly unsourced: string | null
  /** What is counted is done by whoever counts it (contracts, meetings, forms): the figure needs no source. */
  readonly ownCount: boolean
  /** How often it is measured is stated. */
  readonly interval: boolean
  /** Only activities are counted (meetings, courses, leaflets), no outcome. */
  readonly outputOnly: boolean
  /** 0–5, law.md 7.2: no indicator · not countable · countable · + interval · + target · + baseline and source. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5
}

/** A recognised programme: what the document says about elements, actions, services, dates and decisions, each with its place. */
import type {Document, Section, Table} from './document.ts'
import type {FrontMatterView} from './front-matter.ts'
import type {Day, KindId, Language} from './law.ts'
import type {Located, Place} from './place.ts'
import type {Text} from './text.ts'

export interface Programme {
  readonly document: Document
  readonly frontMatter: FrontMatterView
  readonly kinds: readonly KindId[]
  readonly language: Language
  readonly title: Located<string> | null
  readonly status: 'draft' | 'approved' | null
  readonly municipalities: readonly Located<string>[]
  /** More than one municipality stands behind the document. */
  readonly joint: boolean
  readonly period: Period | null
  readonly approvals: readonly Approval[]
  readonly review: Review
  /** What title, cover and body say of the period and the approval beside the fields above. */
  readonly claims: Claims
  readonly elements: readonly ElementStatus[]
  readonly tables: readonly RecognisedTable[]
  readonly actions: readonly Action[]
  readonly services: readonly Service[]
  readonly sentences: readonly Sentence[]
  /** What each section is about, by the section's index. */
  readonly topics: readonly SectionTopic[]
}

export interface SectionTopic {
  readonly section: Section
  /** `contents`, `law`, `history`, `annex`, `terms`, `contact` … or null for ordinary text. Inherited from the parent section. */
  readonly role: string | null
  /** Elements that the heading names. */
  readonly elements: readonly string[]
  /** Words of prose directly under the heading (tables not counted). Unit: words. */
  readonly words: number
}

/** Years or days for which the document is valid. */
export interface Period {
  readonly start: Day
  /** Null when only the beginning is stated. */
  readonly end: Day | null
  readonly place: Place
  readonly source: 'front-matter' | 'title' | 'body'
}

/** What is said of the document's own dates outside front matter; it may contradict front matter. */
export interface Claims {
  /** Spans of years that title, cover or a sentence give as the document's own, in that order. */
  readonly periods: readonly (Located<string> & {readonly start: Day; readonly end: Day})[]
  /** Approvals told on the cover. */
  readonly approvals: readonly Approval[]
  /** A sentence that says that the document applies longer than planned, and until when. */
  readonly extendedTo: Located<Day> | null
}

/** A decision that adopts the document. */
export interface Approval {
  readonly municipality: string | null
  /** The organ as written. */
  readonly body: string | null
  /** The organ is a municipal council (fullmäktige, valtuusto). */
  readonly council: boolean
  readonly date: Day | null
  readonly place: Place
  readonly source: 'front-matter' | 'body'
}

export interface Review {
  readonly last: Located<Day> | null
  readonly next: Located<Day> | null
  /** How often the document is to be reviewed. Unit: years. */
  readonly intervalYears: Located<number> | null
  /** A sentence that says when or on what occasion the document is reviewed, without a number. */
  readonly stated: Place | null
}

export type Status = 'present' | 'partial' | 'missing' | 'covered'

export interface Evidence {
  readonly place: Place
  readonly text: string
  /** What kind of place it is: a heading with content, a row, a sentence, a front matter field. */
  readonly from: 'front-matter' | 'heading' | 'row' | 'sentence' | 'covered-by'
}

export interface ElementStatus {
  readonly id: string
  readonly kind: KindId
  readonly status: Status
  readonly evidence: readonly Evidence[]
  /** Named parts of the score, for `--explain-elements`. */
  readonly score: Readonly<Record<string, number>>
}

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
  /** `other`: neither actions nor services (statistics, contacts …). `unsure`: looks like an action list, headers not understood. */
  readonly purpose: 'actions' | 'services' | 'unsure' | 'other'
  /** By column: the roles its header names, the main one first; empty for a header not understood. */
  readonly columns: readonly (readonly ColumnRole[])[]
  /** The action table whose rows this one completes (joined by number or goal); null for a table of its own. */
  readonly joins: RecognisedTable | null
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
  /** A short name for messages: the action's text, else the goal's, cut to about 60 letters. */
  readonly title: string
  /** The heading over the row: its theme. */
  readonly theme: string | null
  /** Null means that the row has no such field; an empty value means that it is there and blank. */
  readonly goal: Field | null
  readonly action: Field | null
  readonly owner: Field | null
  readonly ownerClass: OwnerClass
  readonly partner: Field | null
  readonly indicator: Field | null
  readonly followUp: Field | null
  readonly target: Field | null
  readonly baseline: Field | null
  readonly source: Field | null
  readonly timetable: Field | null
  readonly resources: Field | null
  readonly municipality: Field | null
  readonly measure: Measure
}

/** What can be counted about a row. */
export interface Measure {
  /** The goal or its indicator holds something countable or a dated yes/no event. */
  readonly measurable: boolean
  /** A value to reach is stated. */
  readonly target: boolean
  /** The value at the start is stated. */
  readonly baseline: boolean
  /** A data source is named. */
  readonly source: boolean
  /** How often it is measured is stated. */
  readonly interval: boolean
  /** Only activities are counted (meetings, courses, leaflets), no outcome. */
  readonly outputOnly: boolean
  /** 0–5, law.md 7.2: no indicator · not countable · countable · + interval · + target · + baseline and source. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5
}

export interface Service {
  readonly section: Section
  readonly place: Place
  readonly service: string
  readonly owner: Field | null
  readonly ownerClass: OwnerClass
  readonly cooperation: Field | null
}

/** A sentence of the body (bullets and cells included), with what kind of statement it is. */
export interface Sentence {
  readonly value: string
  readonly text: Text
  /** Where it begins in `text.value`. */
  readonly at: number
  readonly place: Place
  readonly section: Section
  readonly from: 'prose' | 'bullet' | 'cell' | 'heading'
  /** Restates legislation or a duty of municipalities in general. */
  readonly law: boolean
  /** Speaks of the past or of an older document. */
  readonly history: boolean
  /** Inside a quotation. */
  readonly quoted: boolean
  /** Commits to something: an actor, a time, a figure or a deed, and no mere wish. */
  readonly commits: boolean
}

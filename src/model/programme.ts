/** A recognised programme: what the document says about elements, actions, services, dates and decisions, each with its place. */
import type {Action, Field, OwnerClass, RecognisedTable} from './action.ts'
import type {Document, Section} from './document.ts'
import type {FrontMatterView} from './front-matter.ts'
import type {Day, KindId, Language} from './law.ts'
import type {Citation, Mention, PlaceMention} from './mention.ts'
import type {Located, Place} from './place.ts'
import type {Text} from './text.ts'
import type {TextFacts} from './text-facts.ts'

export type {Action, ActionDate, ColumnRole, Field, Measure, OwnerClass, RecognisedTable} from './action.ts'

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
  /** Figures, follow-up, who serves whom, contacts, hours: read when first asked for. */
  readonly said: TextFacts
  /** What each section is about, by the section's index. */
  readonly topics: readonly SectionTopic[]
  /** Acts and sections that the body cites; read when first asked for, like the two below. */
  readonly citations: readonly Citation[]
  /** Names and terms of the lists of facts; those where an owner stands come first. */
  readonly mentions: readonly Mention[]
  /** Other municipalities. */
  readonly places: readonly PlaceMention[]
}

export interface SectionTopic {
  readonly section: Section
  /** `contents`, `law`, `history`, `annex`, `terms` … or null for ordinary text. Inherited from the parent section. */
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
  /** The sentence that says when or on what occasion the document is reviewed: the one with the day or the interval, where there is one. */
  readonly stated: Located<string> | null
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

export interface Service {
  readonly section: Section
  /** The table it stands in; null for a chapter. */
  readonly table: RecognisedTable | null
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
  /** Names the past or an older document, if only in passing: an old name in it is no mistake. */
  readonly history: boolean
  /** Speaks of nothing but the past: what it says binds nobody now. */
  readonly past: boolean
  /** Nothing that the municipality says itself: inside a quotation, or guidance to whoever writes the document. */
  readonly quoted: boolean
  /** Commits to something: an actor, a time, a figure or a deed, and no mere wish. */
  readonly commits: boolean
}

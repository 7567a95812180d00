/** Front matter as typed fields, each with its place: what a reader may rely on even when half of it is wrong. */
import type {Day, KindId, Language} from './law.ts'
import type {Located, Place} from './place.ts'

/** A mapping such as `period`: stands on its key, or on itself where it is a list item. */
export interface Placed {
  readonly place: Place
}

/** Fields that are absent, empty or of the wrong type are null; lists hold only the items that could be read. */
export interface FrontMatterView {
  /** The whole block; null when the document has no front matter. */
  readonly place: Place | null
  /** Only kinds that exist, each once. */
  readonly kinds: readonly Located<KindId>[]
  readonly title: Located<string> | null
  readonly language: Located<Language> | null
  readonly municipalities: readonly Located<string>[]
  readonly status: Located<'draft' | 'approved'> | null
  readonly period: PeriodField | null
  readonly approvals: readonly ApprovalField[]
  readonly review: ReviewField | null
  readonly coordinator: ContactField | null
  /** Who receives referrals. */
  readonly contact: ContactField | null
  readonly strategy: ReferenceField | null
  readonly budget: ReferenceField | null
  readonly agreement: AgreementField | null
  readonly translations: readonly TranslationField[]
  /** Where an element stands in the body, as the author says. */
  readonly elements: readonly ElementField[]
  /** An element met in another document. */
  readonly coveredBy: readonly ElementField[]
}

export interface PeriodField extends Placed {
  /** A bare year means its first day. */
  readonly start: Located<Day> | null
  /** A bare year means its last day. */
  readonly end: Located<Day> | null
}

export interface ApprovalField extends Placed {
  readonly municipality: Located<string> | null
  readonly body: Located<string> | null
  readonly date: Located<Day> | null
  /** The section of the minutes, as written. */
  readonly section: Located<string> | null
}

export interface ReviewField extends Placed {
  readonly last: Located<Day> | null
  readonly next: Located<Day> | null
  /** Unit: years. */
  readonly intervalYears: Located<number> | null
}

export interface ContactField extends Placed {
  readonly unit: Located<string> | null
  readonly role: Located<string> | null
  readonly email: Located<string> | null
}

/** Another document, and where this one speaks of it. */
export interface ReferenceField extends Placed {
  /** `strategy.name` or `budget.document`. */
  readonly document: Located<string> | null
  /** `#heading` in this document. */
  readonly section: Located<string> | null
}

export interface AgreementField extends Placed {
  readonly with: Located<string> | null
  readonly from: Located<Day> | null
  readonly reviewed: Located<Day> | null
}

export interface TranslationField extends Placed {
  readonly language: Language
  readonly path: Located<string>
}

/** `place` is the element's key, `value` what it points to: an anchor, or a document in words. */
export interface ElementField extends Placed {
  readonly id: string
  readonly value: Located<string>
}

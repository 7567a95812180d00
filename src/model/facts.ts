/** Lists of facts that rules look things up in: one entry type per file of rules/law/facts. Their words are groups of the lexicon with the list's name. */
import type {Basis, Day, KindId, Language, Localised} from './law.ts'

/** Who is who: `fi` always, `sv` where the Swedish name differs and is in use. */
export interface Municipality {
  readonly id: string
  readonly fi: string
  readonly sv?: string
  readonly region: {readonly fi: string; readonly sv: string}
  readonly aland?: true
  /** A centre to which people of other regions travel, too. */
  readonly hub?: true
  /** The name is a common word, a first name or a company as well. */
  readonly word?: true
}

/** Something that is called otherwise, done by someone else or counted differently from a day on. */
interface Stale {
  readonly id: string
  /** First day on which the old is out of date in a text about the present. */
  readonly since: Day
  readonly basis: Basis
}

export interface StaleAuthority extends Stale {
  readonly stale: Localised
  readonly current: Localised
  /** How the old name turns into the new one, form by form; absent where no new name is sure. */
  readonly forms?: Readonly<Partial<Record<Language, readonly NameForms[]>>>
  /** Concerns municipalities of Åland as well. */
  readonly aland: boolean
}

/** A beginning of `from` with an ending becomes `to` with the ending beside it, or with the same one where they are a list. */
export interface NameForms {
  readonly from: readonly string[]
  readonly to: string
  readonly endings: readonly string[] | Readonly<Record<string, string>>
}

export interface StaleTerm extends Stale {
  readonly stale: Localised
  /** Null where the new law has no counterpart. */
  readonly current: Localised | null
  readonly kinds: readonly KindId[]
  /** Removed before it ever applied. */
  readonly 'never-law'?: true
}

export interface StaleFact extends Stale {
  readonly about: Localised
  readonly old: Localised
  readonly current: Localised
}

/** A duty that was removed before it applied. */
export interface RepealedDuty {
  readonly id: string
  readonly sections: readonly string[]
  /** Sections that hold nothing else: citing one is naming the duty. */
  readonly cited?: readonly {readonly section: number; readonly paragraph?: number}[]
  readonly duty: Localised
  /** A whole sentence on how it stands now. */
  readonly now: Localised
  /** A whole sentence that a document may hold in its place. */
  readonly instead: Localised
}

export interface Act {
  readonly id: string
  /** As cited: number/year or, on Åland, year:number. */
  readonly number: string
  /** The concept of the lexicon's `act-names` that calls it so. */
  readonly name?: string
  /** Of an act that was replaced: the section that is cited, and where it stands now. */
  readonly section?: number
  readonly now?: Localised
  /** Its number in the act that took the place. */
  readonly 'now-section'?: number
  readonly sv: string
  readonly fi: string
  readonly en: string
  readonly from?: Day
  /** Last day in force; null while it still is. */
  readonly to: Day | null
  readonly 'replaced-by'?: string
  readonly amends?: string
  readonly jurisdiction?: 'aland'
  readonly verified?: false
}

/** A section that is wrong for what a sentence says when it names the topic. */
export interface WrongSection {
  readonly id: string
  /** Only in documents of this kind. */
  readonly kind?: KindId
  readonly act: string
  readonly section: number
  readonly about: Localised
  /** What the cited section is about; null where that is of no help. */
  readonly really: Localised | null
  /** The section that holds it. */
  readonly instead: {readonly act: string; readonly section: number}
  readonly right: Localised
}

export interface IndicatorSource {
  readonly id: string
  readonly name: Localised
  readonly url?: string
  readonly verified: boolean
}

/** The type of each list's entries, by the list's name. */
export interface FactLists {
  readonly municipalities: Municipality
  readonly authorities: StaleAuthority
  readonly 'stale-terms': StaleTerm
  readonly 'stale-facts': StaleFact
  readonly 'repealed-duties': RepealedDuty
  readonly acts: Act
  readonly sections: WrongSection
  readonly 'indicator-sources': IndicatorSource
}

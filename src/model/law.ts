/** The law as dated data: packs, kinds of documents, elements and what each demand rests on. */

export const kindIds = ['promotion-programme', 'integration-programme', 'promotion-plan', 'aland-programme'] as const
export type KindId = (typeof kindIds)[number]

/** Language of a document. */
export type Language = 'sv' | 'fi'
/** Language of messages. */
export type MessageLanguage = Language | 'en'
/** A sentence or a name in all message languages. */
export type Localised = Readonly<Record<MessageLanguage, string>>

/** A day as ISO text, `2026-11-21`; days compare as text. */
export type Day = string

/** Where a demand comes from and how binding it is. This, not the rule, decides the severity. */
export interface Basis {
  readonly source: 'statute' | 'guidance' | 'practice'
  readonly force: 'must' | 'should' | 'may'
  /** Act and section, or the guidance, in words. */
  readonly reference: Localised
  readonly url: string
  /** False where the statute's own text could not be read. */
  readonly verified: boolean
}

export interface ElementDemand {
  readonly id: string
  readonly basis: Basis
  /** First day on which the element is asked; absent when it is asked as long as the pack holds. */
  readonly from?: Day
}

/** A kind of document as one pack knows it. */
export interface KindInPack {
  readonly id: KindId
  readonly name: Localised
  /** In document order of the contract's table. */
  readonly elements: readonly ElementDemand[]
  /** Bases that rules ask for and that are no element, by name. */
  readonly bases: Readonly<Record<string, Basis>>
  /** Numbers the law states, by name (years, hours, months). */
  readonly numbers: Readonly<Record<string, number>>
}

/** What the law asked in a span of time. */
export interface LawPack {
  readonly id: string
  readonly title: Localised
  /** First day in force. */
  readonly from: Day
  /** Last day in force; null while it still is. */
  readonly to: Day | null
  /** One sentence on what the pack is and what came after it. */
  readonly note: Localised
  readonly kinds: readonly KindInPack[]
}

/** The pack that judges a document of a kind on a day. */
export interface KindInForce {
  readonly kind: KindInPack
  readonly pack: LawPack
  /** The kind no longer exists on that day: the last pack that knew it judges, errors are capped to warnings. */
  readonly abolished: boolean
}

/**
 * Chooses the pack for a kind on a day: the one in force, else the last that knew it (`abolished`), else the first to come.
 * @throws {Error} when no pack knows the kind: the caller has let an unknown kind through.
 */
export function kindInForce(packs: readonly LawPack[], id: KindId, asOf: Day): KindInForce {
  const known = packs
    .flatMap((pack) => pack.kinds.filter((kind) => kind.id === id).map((kind) => ({pack, kind})))
    .sort((a, b) => (a.pack.from < b.pack.from ? -1 : a.pack.from > b.pack.from ? 1 : 0))
  const current = known.find(({pack}) => pack.from <= asOf && (pack.to === null || asOf <= pack.to))
  if (current) return {...current, abolished: false}
  const past = known.filter(({pack}) => pack.to !== null && pack.to < asOf).at(-1)
  const chosen = past ?? known[0]
  if (!chosen) throw new Error(`no law pack knows the kind ${id}`)
  return {...chosen, abolished: past !== undefined}
}

/** The elements a kind asks for on a day, in the kind's order. */
export function demandsOn(kind: KindInPack, asOf: Day): readonly ElementDemand[] {
  return kind.elements.filter((demand) => demand.from === undefined || demand.from <= asOf)
}

/** The basis of an element, else of a named basis; undefined where the kind knows neither. */
export function basisOf(kind: KindInPack, name: string): Basis | undefined {
  return kind.elements.find((demand) => demand.id === name)?.basis ?? kind.bases[name]
}

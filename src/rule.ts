/** The public face of the engine towards rules: the only module a rule may import. */
import type {FactLists} from './model/facts.ts'
import type {Datum, Finding, SchemaFault, Severity, Shortfall} from './model/finding.ts'
import type {Concept, RuleTexts} from './model/knowledge.ts'
import type {Basis, Day, KindId, KindInForce, Language, Localised} from './model/law.ts'
import type {Lexicon} from './model/lexicon.ts'
import type {Translation} from './model/parity.ts'
import type {Programme} from './model/programme.ts'

export {blanksOf, hasTime} from './model/blank-rows.ts'
export {citationFix} from './model/citing.ts'
export {baseForm, currencyOf, renaming, speaksOfNow} from './model/currency.ts'
export {dayAfter, dayInWords, plusYears, yearOf} from './model/day.ts'
export type {Block, Document, FrontMatter, List, ListItem, Row, Section, Table} from './model/document.ts'
export {repealedDuties} from './model/duties.ts'
export type {
  Act,
  FactLists,
  IndicatorSource,
  Municipality,
  RepealedDuty,
  StaleAuthority,
  StaleFact,
  StaleTerm,
  WrongSection
} from './model/facts.ts'
export type {Datum, Finding, Fix, Message, SchemaFault, Severity, Shortfall} from './model/finding.ts'
export {grouped} from './model/grouped.ts'
export type {Concept, RuleTexts} from './model/knowledge.ts'
export type {Basis, Day, KindId, KindInForce, Language, LawPack, Localised} from './model/law.ts'
export type {Lexicon, Match} from './model/lexicon.ts'
export {type Gap, gapsOf, type MeasureGap} from './model/measurability.ts'
export type {Citation, Mention, PlaceMention} from './model/mention.ts'
export {lacksDecision, sameMunicipality} from './model/municipality.ts'
export {differences} from './model/parity.ts'
export {earliest, type Located, type Place, placeBetween} from './model/place.ts'
export {placeholderIn} from './model/placeholders.ts'
export type {
  Action,
  ActionDate,
  Approval,
  Claims,
  ColumnRole,
  ElementStatus,
  Evidence,
  Field,
  Measure,
  OwnerClass,
  Period,
  Programme,
  RecognisedTable,
  SectionTopic,
  Sentence,
  Service,
  Status
} from './model/programme.ts'
export {isQuotedAt} from './model/quotes.ts'
export {
  actionTables,
  hasPlaceFor,
  hasUnplacedText,
  indicatorRoles,
  isBlank,
  isSaidAnywhere,
  isSaidForAll,
  lineage,
  placeFor,
  rolesIn
} from './model/rows.ts'
export {identityCodesIn, mailIn, mobileIn} from './model/shapes.ts'
export {sectionFix} from './model/skeleton.ts'
export {type TableFault, tableFaults} from './model/table-source.ts'
export {countWords, placeIn, quotable, shorten, type Text} from './model/text.ts'
export type {ClientSplit, Figure, FollowUp, Outsourced, TextFacts} from './model/text-facts.ts'

/** All that a rule may look at. */
export interface RuleInput<Options> {
  readonly programme: Programme
  /** The kind being judged and its law pack. Null only for rules of scope `input` in a document whose kind is unknown. */
  readonly kind: KindInForce | null
  readonly options: Options
  readonly asOf: Day
  readonly lexicon: Lexicon
  /** Faults of the front matter against its JSON Schema. */
  readonly schemaFaults: readonly SchemaFault[]
  /** Elements that the kind's JSON Schema found wanting. */
  readonly shortfalls: readonly Shortfall[]
  /** The other language versions that front matter names; empty where nobody can read files. */
  readonly translations: readonly (Translation & {readonly language: string})[]
  /** The basis of an element or of a named basis in the kind's law pack; undefined where the pack does not know it. */
  basis(name: string): Basis | undefined
  /** The name of a thing in all message languages: `element/follow-up`, `column/owner`, `kind/promotion-plan`. Falls back to the name itself. */
  label(name: string): Datum
  /** A list of facts; its words are the lexicon's group of the same name, with `-unless` and `-only` beside it. */
  facts<Name extends keyof FactLists>(list: Name): readonly FactLists[Name][]
  /** The place of a front matter key, else of its nearest existing parent key, else the document's head (the whole block is no key). */
  keyPlace(pointer: string): Finding['at']
}

export interface Rule<MessageId extends string = string, Options = unknown> {
  /** Kebab-case words that state the finding. */
  readonly id: string
  /** One sentence in English that states what a good document does. */
  readonly summary: string
  /** `basis`: the finding's legal basis decides. */
  readonly severity: Severity | 'basis'
  /** With severity `basis`: one step milder than the basis says. */
  readonly step?: -1
  readonly kinds: readonly KindId[] | '*'
  /** `input` rules run once per file, even when its kind is unknown, and are never capped. Default: `programme`. */
  readonly scope?: 'input' | 'programme'
  /** Default options; the type of each value is the type the configuration must give. */
  readonly options: Options
  /** JSON Schema (draft 2020-12) of the options; `properties` only. */
  readonly optionsSchema?: Readonly<Record<string, unknown>>
  readonly since: string
  /** The plugin that brought the rule, as the configuration names it; set when it is loaded. */
  readonly plugin?: string
  /** Where one can read about it; the rules of iplint have their pages. */
  readonly url?: string
  /** English templates; `{name}` is filled in from the finding's data. */
  readonly messages: Readonly<Record<MessageId, string>>
  /** English: why it matters (with basis in words) and what to do. Overlays for sv and fi in rules/messages. */
  readonly why: string
  readonly remedy: string
  check(input: RuleInput<Options>): Iterable<Finding<NoInfer<MessageId>>>
}

/** Types a rule; returns it unchanged. */
export function defineRule<const MessageId extends string, Options>(
  rule: Rule<MessageId, Options>
): Rule<MessageId, Options> {
  return rule
}

/** What a plugin brings. */
export interface Plugin {
  readonly rules?: readonly Rule[]
  /** Concepts by group. A concept that iplint knows gets the words in addition: `columns/owner` then reads one more header. */
  readonly lexicon?: Readonly<Record<string, readonly Concept[]>>
  /** Names of things by key, `column/owner`. */
  readonly labels?: Readonly<Record<string, Localised>>
  /** Sentences of the plugin’s rules by language and rule id; English stands in the rules. */
  readonly messages?: Readonly<Partial<Record<Language, Readonly<Record<string, RuleTexts>>>>>
}

/** Types a plugin; returns it unchanged. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}

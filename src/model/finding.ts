/** Findings as plain data: what a rule yields, what validation yields, and what a report is made from. */
import type {Basis, Day, KindId, Language, Localised, MessageLanguage} from './law.ts'
import type {Place} from './place.ts'
import type {Action, ElementStatus, Service} from './programme.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A name that is looked up in the language of the message when the sentence is rendered. */
export type Datum = string | number | Localised

/** A change of text that cures a finding. */
export interface Fix {
  /** `safe`: keeps the meaning. `suggestion`: needs the author's eye. */
  readonly kind: 'safe' | 'suggestion'
  readonly edits: readonly {readonly place: Place; readonly text: string}[]
}

/** What a rule yields; the engine adds the rule's id, the severity and the sentence. */
export interface Finding<MessageId extends string = string> {
  readonly message: MessageId
  /** The element, municipality or column the finding is about. */
  readonly item?: string
  readonly at: Place
  readonly data?: Readonly<Record<string, Datum>>
  /** Decides the severity of rules whose severity is `basis`; shown with the message. */
  readonly basis?: Basis | undefined
  /** Overrides the rule's severity for this one finding. */
  readonly severity?: Severity
  readonly fix?: Fix
}

/** A finding with all that a report needs. */
export interface Message {
  readonly ruleId: string
  readonly messageId: string
  readonly item: string | null
  readonly severity: Severity
  readonly message: string
  readonly place: Place
  readonly basis: Basis | null
  readonly help: string
  readonly url: string
  readonly fingerprint: string
  readonly fix?: Fix
}

export interface SuppressedMessage extends Message {
  readonly reason: string | null
  readonly until: Day | null
  /** What silences it; a comment in the document where nothing is said. */
  readonly by?: 'directive' | 'baseline'
}

export type Counts = Readonly<Record<Severity, number>>

/** Everything known about one checked file. */
export interface FileResult {
  readonly path: string
  /** The source text, for code frames. */
  readonly text: string
  readonly kinds: readonly KindId[]
  readonly language: Language | null
  /** The language in which the messages are written. */
  readonly messageLanguage: MessageLanguage
  readonly asOf: Day
  readonly lawPacks: readonly {
    readonly id: string
    readonly kind: KindId
    readonly title: Localised
    readonly note: Localised
    readonly abolished: boolean
  }[]
  readonly elements: readonly (ElementStatus & {readonly label: Localised; readonly basis: Basis})[]
  readonly actions: readonly Action[]
  readonly services: readonly Service[]
  readonly messages: readonly Message[]
  readonly suppressed: readonly SuppressedMessage[]
  readonly counts: Counts
}

/** A fault of the front matter against its schema, already in place. `message` is a message id of `front-matter-schema` or `kind-undeclared`. */
export interface SchemaFault {
  readonly message: string
  readonly at: Place
  readonly data: Readonly<Record<string, Datum>>
  readonly fix?: Fix
}

/** An element that the JSON Schema of the kind asks for and that the programme lacks. */
export interface Shortfall {
  readonly element: string
  readonly status: 'missing' | 'partial'
  readonly basis: Basis
}

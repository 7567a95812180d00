/** The shape of a configuration, once its JSON Schema (schemas/config.schema.json) has found nothing wrong with it. */
import type {Preset} from '../lint/settings.ts'
import type {Severity} from '../model/finding.ts'
import type {Day, KindId, Language, MessageLanguage} from '../model/law.ts'

export type Level = Severity | 'off'
export type RuleEntry = Level | readonly [Level] | readonly [Level, Readonly<Record<string, unknown>>]

/** What can be set for all documents, and for some of them in `overrides`. */
export interface Part {
  readonly preset?: Preset
  /** By rule id, or `rule/item`. */
  readonly rules?: Readonly<Record<string, RuleEntry>>
  /** Of the messages. */
  readonly language?: MessageLanguage
  readonly asOf?: Day
  readonly failOn?: Severity | 'never'
}

export interface Override extends Part {
  /** Patterns as in .gitignore, from the folder of the configuration. */
  readonly files?: string | readonly string[]
  readonly kinds?: KindId | readonly KindId[]
}

/** A term and what a municipality has agreed to say instead. */
export interface Substitution {
  readonly term: string
  readonly preferred: string
  /** Of the documents; both where nothing is said. */
  readonly language?: Language
  readonly since?: Day
  readonly reason?: string
}

export interface Config extends Part {
  readonly extends?: string | readonly string[]
  readonly maxWarnings?: number
  readonly overrides?: readonly Override[]
  readonly ignore?: readonly string[]
  readonly plugins?: readonly string[]
  readonly substitutions?: readonly Substitution[]
}

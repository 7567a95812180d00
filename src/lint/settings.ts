/** What a caller may decide about rules: a preset, and settings of single rules. */
import type {Severity} from '../model/finding.ts'

/** `recommended`: as the basis says. `strict`: what guidance asks is an error. `statutory`: only what a statute demands, and input errors. */
export type Preset = 'recommended' | 'strict' | 'statutory'

export const presets: readonly Preset[] = ['recommended', 'strict', 'statutory']

/** What is decided about one rule; what is left out stays as the rule says. */
export interface RuleSetting {
  readonly severity?: Severity | 'off'
  /** By item, as in `element-missing/follow-up`; wins over the rule's own severity. */
  readonly items?: Readonly<Record<string, Severity | 'off'>>
  readonly options?: Readonly<Record<string, unknown>>
}

/** By rule id. A setting wins over the preset. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** The severity set for a finding of a rule; undefined where nobody has set one. Items are told apart whatever their case. */
export function severitySet(setting: RuleSetting | undefined, item: string | undefined): Severity | 'off' | undefined {
  const items = Object.entries(setting?.items ?? {})
  const own = item === undefined ? undefined : items.find(([name]) => fold(name) === fold(item))
  return own?.[1] ?? setting?.severity
}

/** Whether nothing of a rule is wanted, not even about a single item. */
export function isOff(setting: RuleSetting | undefined): boolean {
  return setting?.severity === 'off' && Object.values(setting.items ?? {}).every((severity) => severity === 'off')
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** A rule's options: its defaults, overlaid with those set. */
export function optionsOf(defaults: unknown, setting: RuleSetting | undefined): unknown {
  if (setting?.options === undefined || typeof defaults !== 'object' || defaults === null) return defaults
  return {...defaults, ...setting.options}
}

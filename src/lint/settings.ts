/** What a caller may decide about rules: a preset, and settings of single rules. */
import type {Severity} from '../model/finding.ts'

/** `recommended`: as the basis says. `strict`: what guidance asks is an error. `statutory`: only what a statute demands, and input errors. */
export type Preset = 'recommended' | 'strict' | 'statutory'

export const presets: readonly Preset[] = ['recommended', 'strict', 'statutory']

/** What is decided about one rule; what is left out stays as the rule says. */
export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: Readonly<Record<string, unknown>>
}

/** By rule id. A setting wins over the preset. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** A rule's options: its defaults, overlaid with those set. */
export function optionsOf(defaults: unknown, setting: RuleSetting | undefined): unknown {
  if (setting?.options === undefined || typeof defaults !== 'object' || defaults === null) return defaults
  return {...defaults, ...setting.options}
}

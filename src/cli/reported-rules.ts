/** The rules of a run as reports introduce them: in the report's language, with what most findings of each are. */
import type {MessageLanguage, Preset, RuleSettings} from '../index.ts'
import {ruleUrl, textsOf} from '../lint/render.ts'
import {isOff} from '../lint/settings.ts'
import {severityOf} from '../lint/severity.ts'
import type {ReportedRule} from '../report/index.ts'
import type {Product} from './world.ts'

/** Without the rules that are turned off, or that the preset leaves out. */
export function reportedRules(
  {groups, knowledge}: Product,
  language: MessageLanguage,
  preset: Preset,
  settings: RuleSettings = {}
): readonly ReportedRule[] {
  return Object.entries(groups).flatMap(([group, rules]) =>
    rules.flatMap((rule): readonly ReportedRule[] => {
      const setting = settings[rule.id]
      const fixed = severityOf(rule, {}, {preset, abolished: false, setting})
      // Where the basis of each finding decides, most rest on guidance.
      const severity = rule.severity === 'basis' && setting?.severity === undefined ? 'warning' : fixed
      if (severity === null || isOff(setting)) return []
      const {summary, why, remedy} = textsOf(rule, knowledge, language)
      const url = rule.url ?? (rule.plugin === undefined ? ruleUrl(rule.id) : '')
      return [{id: rule.id, group, severity, summary, why, remedy, url}]
    })
  )
}

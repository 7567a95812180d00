/** `iplint rules`: all rules by group, for people or for programs. */
import type {MessageLanguage, Rule} from '../index.ts'
import {textsOf} from '../lint/render.ts'
import {presets} from '../lint/settings.ts'
import {severityOf} from '../lint/severity.ts'
import {padTo} from '../report/width.ts'
import {choice} from './options.ts'
import type {Say} from './say.ts'
import type {Product} from './world.ts'

/** The list as text or JSON. @throws {UsageError} for an unknown format. */
export function listRules(format: string, product: Product, language: MessageLanguage, say: Say): string {
  const chosen = choice('--format', format, ['text', 'json'] as const, say)
  return chosen === 'json' ? asJson(product, language) : asText(product, language, say)
}

function asText({groups, knowledge}: Product, language: MessageLanguage, say: Say): string {
  const all = Object.values(groups).flat()
  const width = Math.max(0, ...all.map(({id}) => id.length))
  const names = [...(['error', 'warning', 'info'] as const).map((key) => say(`severity/${key}`)), say('rules/by-basis')]
  const wide = Math.max(...names.map((name) => name.length))
  const lines = Object.entries(groups).flatMap(([group, rules]) => {
    if (rules.length === 0) return []
    const list = rules.map((rule) => {
      const severity = rule.severity === 'basis' ? say('rules/by-basis') : say(`severity/${rule.severity}`)
      return `  ${padTo(rule.id, width)}  ${padTo(severity, wide)}  ${textsOf(rule, knowledge, language).summary}`
    })
    return [group, ...list, '']
  })
  return `${[...lines, say('rules/heading', {count: all.length}), say('rules/footer')].join('\n')}\n`
}

function asJson({groups, knowledge}: Product, language: MessageLanguage): string {
  const list = Object.entries(groups).flatMap(([group, rules]) =>
    rules.map((rule) => ({
      id: rule.id,
      group,
      summary: textsOf(rule, knowledge, language).summary,
      severity: Object.fromEntries(presets.map((preset) => [preset, severityUnder(rule, preset)])),
      kinds: rule.kinds,
      scope: rule.scope ?? 'programme',
      options: rule.options ?? {},
      since: rule.since
    }))
  )
  return `${JSON.stringify(list, null, 2)}\n`
}

/** What a finding without a basis gets; `basis` where each finding's basis decides, `off` where it would not be reported. */
function severityUnder(rule: Rule, preset: (typeof presets)[number]): string {
  if (rule.severity === 'basis') return 'basis'
  return severityOf(rule, {}, {preset, abolished: false}) ?? 'off'
}

/** The rules as SARIF introduces them: what each asks, why, and what to do. */
import type {Severity} from '../model/finding.ts'
import type {ReportedFile} from '../model/reported.ts'
import {inGeneral} from '../model/template.ts'
import type {ReportedRule} from './options.ts'
import {linkOf, plain} from './plain.ts'

export interface SarifRules {
  readonly descriptors: readonly object[]
  /** The place of a rule among the descriptors. */
  indexOf(ruleId: string): number
}

export const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}
/** As GitHub names them. */
const problems: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'recommendation'}

/** All rules given, and those that found something without having been given (`internal-error`). */
export function ruleList(results: readonly ReportedFile[], rules: readonly ReportedRule[] = []): SarifRules {
  const found = results.flatMap(({messages, suppressed}) => [...messages, ...suppressed])
  const byId = new Map(rules.map((rule) => [rule.id, descriptorOf(rule)]))
  for (const {ruleId, severity, help, url} of found) {
    if (byId.has(ruleId)) continue
    const group = 'iplint'
    byId.set(ruleId, descriptorOf({id: ruleId, group, severity, summary: ruleId, why: '', remedy: help, url}))
  }
  const ids = [...byId.keys()]
  return {descriptors: [...byId.values()], indexOf: (ruleId) => ids.indexOf(ruleId)}
}

function descriptorOf({id, group, severity, summary, why, remedy, url}: ReportedRule): object {
  const [title, reason, cure] = [plain(summary), plain(why), inGeneral(plain(remedy))]
  const link = linkOf(url)
  const parts = [reason, cure].filter((part) => part !== '')
  const paragraphs = parts.length === 0 ? [title] : parts
  return {
    id,
    name: pascal(id),
    shortDescription: {text: title},
    fullDescription: {text: reason === '' ? title : reason},
    ...(link === '' ? {} : {helpUri: link}),
    help: {
      text: paragraphs.join('\n\n'),
      markdown: [`**${inMarkdown(title)}**`, ...parts.map(inMarkdown)].join('\n\n')
    },
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: [group], precision: 'high', 'problem.severity': problems[severity]}
  }
}

/** SARIF wants names as identifiers: `ElementMissing`. */
function pascal(id: string): string {
  return id.replace(/(?:^|[^\p{L}\p{N}]+)([\p{L}\p{N}])/gu, (_, letter: string) => letter.toUpperCase())
}

/** Text that Markdown shows as it is. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
}

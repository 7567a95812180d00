/** Findings by what to do about them: the gravest first, one group per rule and severity. */
import {textsOf} from '../lint/render.ts'
import type {Speech} from '../markup/speech.ts'
import type {Message, Severity} from '../model/finding.ts'
import type {AuditInput} from './audit.ts'
import type {FindingGroup} from './model.ts'

export const severities: readonly Severity[] = ['error', 'warning', 'info']

export function groupFindings({result, rules, knowledge, language}: AuditInput): readonly FindingGroup[] {
  const groups = new Map<string, Message[]>()
  for (const message of result.messages) {
    const key = `${severities.indexOf(message.severity)} ${message.ruleId}`
    const group = groups.get(key)
    if (group) group.push(message)
    else groups.set(key, [message])
  }
  const sorted = [...groups].sort(([a], [b]) => Number(a[0]) - Number(b[0]))
  return sorted.flatMap(([, messages]): readonly FindingGroup[] => {
    const [first] = messages
    if (first === undefined) return []
    const rule = rules.find(({id}) => id === first.ruleId)
    const texts = rule && textsOf(rule, knowledge, language)
    const one = messages.every(({help}) => help === first.help)
    const sameBasis = messages.every(({basis}) => basis?.reference[language] === first.basis?.reference[language])
    return [
      {
        severity: first.severity,
        ruleId: first.ruleId,
        title: texts?.summary ?? first.ruleId,
        why: texts?.why ?? '',
        url: first.url,
        basis: sameBasis ? (first.basis?.reference[language] ?? null) : null,
        help: one ? first.help : null,
        items: messages.map(({place, item, message, help}) => ({
          line: place.start.line,
          item,
          message,
          help: one ? null : help
        }))
      }
    ]
  })
}

/** A rule's summary says how it ought to be; above what was found it must read as not met. */
export function normText(norm: string, ruleId: string, phrase: Speech['phrase']): string {
  return norm === ruleId ? ruleId : phrase('findings/unmet', {norm})
}

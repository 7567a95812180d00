/** Documents with a few lines of front matter, as the rules about days judge them: for tests. */
import {join} from 'node:path'
import {createLinter} from '../../src/index.ts'
import {loadKnowledge} from '../../src/knowledge/load.ts'
import {groups} from '../index.ts'

const dated = ['date-consistency', 'kind-title-mismatch']
const rules = [...(groups.validity ?? []), ...(groups.document ?? []).filter(({id}) => dated.includes(id))]
const linter = createLinter({knowledge: loadKnowledge(join(import.meta.dirname, '../..')), rules})

export interface Case {
  readonly kind?: string
  readonly title?: string
  readonly municipalities?: string
  readonly status?: string
  readonly body?: string
}

/** What is found in a document with these lines of front matter, judged on 2026-11-21; front matter from line 7. */
export function found(lines: readonly string[], of: Case = {}): readonly string[] {
  const {kind = 'aland-programme', title = 'Plan', municipalities = 'Jomala', status = 'approved', body = 'Text.'} = of
  const head = [`kind: ${kind}`, `title: ${title}`, 'language: sv', `municipalities: [${municipalities}]`]
  const text = ['---', ...head, `status: ${status}`, ...lines, '---', '', '# Plan', '', body, ''].join('\n')
  const {messages} = linter.lint(text, {path: 'x.md', asOf: '2026-11-21', strictRules: true})
  return messages.map(({ruleId, messageId, severity, item, place}) => {
    return `${place.start.line} ${severity} ${ruleId}/${messageId}${item === null ? '' : ` ${item}`}`
  })
}

export const period = 'period: {start: 2026-01-01, end: 2029-12-31}'
export const decided = (...days: readonly string[]) => `approvals: [${days.join(', ')}]`
export const council = (municipality: string, date: string) => {
  return `{municipality: ${municipality}, body: Kommunfullmäktige, date: ${date}}`
}

/** Documents with a sentence or two, as the rules about what is stale judge them: for tests. */
import {fileURLToPath} from 'node:url'
import {createLinter} from '../../src/index.ts'
import {loadKnowledge} from '../../src/knowledge/load.ts'
import {groups} from '../index.ts'

const rules = groups.currency ?? []
const linter = createLinter({knowledge: loadKnowledge(fileURLToPath(new URL('../..', import.meta.url))), rules})

export interface Case {
  readonly kind?: string
  readonly language?: 'sv' | 'fi'
  readonly municipality?: string
  readonly period?: string
  readonly asOf?: string
}

export function textOf(body: string, {kind = 'promotion-plan', language = 'sv', municipality, period}: Case = {}) {
  const name = municipality ?? (language === 'sv' ? 'Ingå' : 'Somero')
  return `---
kind: ${kind}
title: ${language === 'sv' ? 'Plan' : 'Suunnitelma'}
language: ${language}
municipalities: [${name}]
status: draft
period: ${period ?? '{ start: 2026-01-01, end: 2029-12-31 }'}
---

# ${language === 'sv' ? 'Plan' : 'Suunnitelma'}

${body}
`
}

export function messagesOf(body: string, of: Case = {}) {
  return linter.lint(textOf(body, of), {path: 'x.md', asOf: of.asOf ?? '2026-11-21', strictRules: true}).messages
}

export const said = (body: string, of?: Case) =>
  messagesOf(body, of).map(({ruleId, severity}) => `${ruleId} ${severity}`)

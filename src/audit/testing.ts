/** Makes audits of small documents with the real knowledge and rules, for the tests of this folder and of the rooms beside it. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {speechIn} from '../markup/speech.ts'
import type {Examined} from '../model/examined.ts'
import type {MessageLanguage} from '../model/law.ts'
import {type AuditInput, auditOf} from './audit.ts'

const root = join(import.meta.dirname, '../..')
export const knowledge = loadKnowledge(root)
const linter = createLinter({knowledge, rules})

export function fixture(path: string): string {
  return readFileSync(join(root, 'fixtures', path), 'utf8')
}

export function examined(text: string, path = 'plan.md', language?: MessageLanguage, asOf = '2026-11-22') {
  return linter.examine(text, {path, asOf, messageLanguage: language})
}

export interface Made {
  readonly language?: MessageLanguage
  readonly asOf?: string
  readonly exitCode?: 0 | 1 | 2
}

export function auditIn(text: string, made: Made = {}) {
  return auditFrom(examined(text, 'plan.md', made.language, made.asOf), made)
}

export function auditFrom({result, programme}: Examined, {exitCode = 0}: Made = {}) {
  const input: AuditInput = {
    result,
    programme,
    knowledge,
    rules,
    language: result.messageLanguage,
    preset: 'recommended',
    verdict: {exitCode, sentence: 'Sentence.'},
    version: '1.2.3',
    documentHash: 'd0c',
    knowledgeHash: 'a1b2'
  }
  return {audit: auditOf(input), speech: speechIn(knowledge, input.language)}
}

/** A plan with rows of a table; `columns` is its header. */
export function planWith(rows: readonly string[], more = ''): string {
  return `---
kind: promotion-plan
title: Plan för integrationsfrämjandet i Närpes 2026–2029
language: sv
municipalities: [Närpes]
status: draft
period: {start: 2026-01-01, end: 2029-12-31}
${more}---

# Plan för integrationsfrämjandet i Närpes 2026–2029

## Arbete

| Mål | Åtgärd | Ansvarig | Mätare | Tidtabell |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

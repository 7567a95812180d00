/** The words of the other language are read only where something asks for them: they are half of what a start reads. */
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {compileWords} from './compile.ts'

const knowledge = loadKnowledge(join(import.meta.dirname, '../..'))
const compiled = compileWords(knowledge.lexicon)

/** The languages whose words are read for a document. */
function readFor(text: string): readonly Language[] {
  const read = new Set<Language>()
  const tables = {
    get sv() {
      read.add('sv')
      return compiled.tables.sv
    },
    get fi() {
      read.add('fi')
      return compiled.tables.fi
    }
  }
  const linter = createLinter({knowledge: {...knowledge, compiled: {...compiled, tables}}, rules})
  const {elements} = linter.lint(text, {path: 'a.md', asOf: '2026-11-21'})
  expect(elements.length).toBeGreaterThan(5)
  return [...read]
}

const documentIn = (language: Language, municipality: string, organ: string, body: string) => `---
kind: promotion-plan
title: ${municipality} 2026–2029
language: ${language}
municipalities: [${municipality}]
approvals: [{municipality: ${municipality}, body: ${organ}, date: 2025-12-08}]
---

# 1

${body}
`

it('reads one language for a document that speaks one', () => {
  const swedish = 'Styrgruppen godkänner planen. Fullmäktige godkände programmet den 8 december 2025.'
  expect(readFor(documentIn('sv', 'Malax', 'Kommunfullmäktige', swedish))).toEqual(['sv'])
  const finnish = 'Ohjausryhmä hyväksyy suunnitelman. Valtuusto hyväksyi ohjelman 8.12.2025.'
  expect(readFor(documentIn('fi', 'Alavus', 'Kaupunginvaltuusto', finnish))).toEqual(['fi'])
})

it('reads both where the organ or the municipality is written in the other one', () => {
  expect(readFor(documentIn('sv', 'Malax', 'Kunnanvaltuusto', 'Text.'))).toContain('fi')
  expect(readFor(documentIn('fi', 'Maalahti', 'Kommunfullmäktige', 'Tekstiä.'))).toContain('sv')
  expect(readFor(documentIn('fi', 'Malax', 'Kunnanvaltuusto', 'Tekstiä.'))).toContain('sv')
})

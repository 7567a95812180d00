/** Values that are empty, misread by YAML, of the wrong type or not among the allowed ones: each told once, on the value. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from '../parse/index.ts'
import {frontMatterFaults} from './front-matter.ts'
import {tell} from './tell.ts'

const schema = JSON.parse(readFileSync('schemas/front-matter.schema.json', 'utf8')) as object

const good = `kind: promotion-plan
title: Åtgärdsprogram 2026–2029
language: sv
municipalities: [Närpes, Malax]
status: draft`

function faults(yaml: string): readonly string[] {
  const document = parse(`---\n${yaml}\n---\n\n# Body\n`, 'programme.md')
  return tell(document, frontMatterFaults(document, schema))
}

const withLine = (line: string) => faults(`${good}\n${line}`)
const replacing = (key: string, line: string) => faults(good.replace(new RegExp(`^${key}:.*$`, 'm'), line))

describe('values', () => {
  it.each([
    ['title', 'title:', 'empty @ 3:1 title'],
    ['title', 'title: ""', 'empty @ 3:1 title'],
    ['title', 'title: "  "', 'empty @ 3:1 title'],
    ['title', 'title: 2026', 'text-expected @ 3:8 2026 (safe: 2026 ⇒ "2026")'],
    ['title', 'title: 1.10', 'text-expected @ 3:8 1.10 (safe: 1.10 ⇒ "1.10")'],
    ['title', 'title: true', 'text-expected @ 3:8 true (safe: true ⇒ "true")'],
    ['title', 'title: [a, b]', 'single-expected @ 3:1 title'],
    ['title', 'title: {a: b}', 'single-expected @ 3:1 title'],
    ['language', 'language: SV', 'unknown-value-near @ 4:11 SV → sv (safe: SV ⇒ sv)'],
    ['language', 'language: svenska', 'unknown-value-near @ 4:11 svenska → sv (suggestion: svenska ⇒ sv)'],
    ['language', 'language: en', 'unknown-value @ 4:11 en'],
    ['language', 'language: 5', 'text-expected @ 4:11 5 (safe: 5 ⇒ "5")'],
    ['municipalities', 'municipalities: Närpes', 'list-expected @ 5:17 Närpes (safe: Närpes ⇒ [Närpes])'],
    ['municipalities', 'municipalities: Närpes, Malax', 'list-expected @ 5:17 Närpes, Malax'],
    ['municipalities', 'municipalities: []', 'empty @ 5:1 municipalities'],
    ['municipalities', 'municipalities: [091]', 'text-expected @ 5:18 091 (safe: 091 ⇒ "091")'],
    ['municipalities', 'municipalities:\n  - Närpes\n  -', 'empty-item @ 7:4 '],
    ['municipalities', 'municipalities: [Malax, Närpes, Malax]', 'duplicate-item @ 5:33 Malax'],
    ['status', 'status: godkänd', 'unknown-value-near @ 6:9 godkänd → approved (suggestion: godkänd ⇒ approved)'],
    ['status', 'status: Luonnos', 'unknown-value-near @ 6:9 Luonnos → draft (suggestion: Luonnos ⇒ draft)'],
    ['status', 'status: aproved', 'unknown-value-near @ 6:9 aproved → approved (suggestion: aproved ⇒ approved)'],
    ['status', 'status: banan', 'unknown-value @ 6:9 banan']
  ])('%s: %s', (key, line, expected) => {
    expect(replacing(key, line)).toEqual([expected])
  })

  it.each([
    ['period: 2026–2029', 'mapping-expected @ 7:9 2026–2029'],
    ['period: [2026, 2029]', 'mapping-expected @ 7:1 period'],
    ['period:', 'empty @ 7:1 period'],
    ['period: {}', 'empty @ 7:1 period'],
    ['approvals: {municipality: Närpes}', 'list-expected @ 7:1 approvals'],
    ['approvals: [Närpes]', 'mapping-expected @ 7:13 Närpes'],
    ['review: {interval_years: 4 år}', 'number-expected @ 7:26 4 år (suggestion: 4 år ⇒ 4)'],
    ['review: {interval_years: "4"}', 'number-expected @ 7:26 "4" (safe: "4" ⇒ 4)'],
    ['review: {interval_years: 0}', 'number-too-small @ 7:26 0'],
    ['contact: {email: integration(at)example.fi}', 'email-format @ 7:18 integration(at)example.fi'],
    ['strategy:\n  section: #strategi', 'hash-unquoted @ 8:12 #strategi (suggestion: #strategi ⇒ "#strategi")'],
    ['strategy:\n  section: # skrivs senare', 'empty @ 8:3 section']
  ])('%s', (line, expected) => {
    expect(withLine(line)).toEqual([expected])
  })

  it('suggests the kind that was meant, also in a list', () => {
    expect(replacing('kind', 'kind: promotion-plna')).toEqual([
      'unknown-value-near @ 2:7 promotion-plna → promotion-plan (suggestion: promotion-plna ⇒ promotion-plan)'
    ])
    expect(replacing('kind', 'kind: [promotion-plan, Integration_Programme]')).toEqual([
      'unknown-value-near @ 2:24 Integration_Programme → integration-programme (safe: Integration_Programme ⇒ integration-programme)'
    ])
  })
})

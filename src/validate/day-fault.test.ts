/** Days as people write them: what was meant, and what no calendar has. */
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

describe('days', () => {
  it.each([
    ['16.2.2026', 'date-format-near @ 7:20 16.2.2026 → 2026-02-16 (safe: 16.2.2026 ⇒ 2026-02-16)'],
    ['2026-2-16', 'date-format-near @ 7:20 2026-2-16 → 2026-02-16 (safe: 2026-2-16 ⇒ 2026-02-16)'],
    ['20260216', 'date-format-near @ 7:20 20260216 → 2026-02-16 (safe: 20260216 ⇒ 2026-02-16)'],
    ['16/2/2026', 'date-format-near @ 7:20 16/2/2026 → 2026-02-16 (suggestion: 16/2/2026 ⇒ 2026-02-16)'],
    [
      'den 16 februari 2026',
      'date-format-near @ 7:20 den 16 februari 2026 → 2026-02-16 (safe: den 16 februari 2026 ⇒ 2026-02-16)'
    ],
    [
      '16. helmikuuta 2026',
      'date-format-near @ 7:20 16. helmikuuta 2026 → 2026-02-16 (safe: 16. helmikuuta 2026 ⇒ 2026-02-16)'
    ],
    ['2026-02-30', 'date-impossible @ 7:20 2026-02-30'],
    ['31.4.2026', 'date-impossible @ 7:20 31.4.2026'],
    ['1026-02-16', 'date-impossible @ 7:20 1026-02-16'],
    ['2026', 'date-year-only @ 7:20 2026'],
    ['våren', 'date-format @ 7:20 våren'],
    ['16.2', 'date-format @ 7:20 16.2'],
    ['[2026-02-16]', 'single-expected @ 7:14 date']
  ])('approvals date %s', (day, expected) => {
    expect(withLine(`approvals: [{date: ${day}}]`)).toEqual([expected])
  })

  it.each([
    ['{start: 1.1.2026}', ['date-format-near @ 7:17 1.1.2026 → 2026-01-01 (safe: 1.1.2026 ⇒ 2026-01-01)']],
    ['{start: 26}', ['day-or-year-format @ 7:17 26']],
    ['{start: 2026-02-29}', ['date-impossible @ 7:17 2026-02-29']],
    ['{start: }', ['empty @ 7:10 start']],
    ['{start: 2027, end: 2026}', ['period-reversed @ 7:28 2026']],
    ['{start: 2026-05-01, end: 2026-04-30}', ['period-reversed @ 7:34 2026-04-30']],
    [
      '{start: 2027-01-01, end: 31.12.2026}',
      ['date-format-near @ 7:34 31.12.2026 → 2026-12-31 (safe: 31.12.2026 ⇒ 2026-12-31)']
    ]
  ])('period %s', (period, expected) => {
    expect(withLine(`period: ${period}`)).toEqual(expected)
  })
})

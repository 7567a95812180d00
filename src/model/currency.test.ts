/** When a change has overtaken a document: by the time the document is for, not by the day it was written. */
import {expect, it} from 'vitest'
import {baseForm, currencyOf} from './currency.ts'
import type {Approval, Period} from './programme.ts'

const point = {line: 1, column: 1, offset: 0}
const place = {start: point, end: point}
const period = (start: string, end: string | null): Period => ({start, end, place, source: 'title'})
const approval: Approval = {municipality: null, body: null, council: true, date: '2024-03-01', place, source: 'body'}

it.each([
  ['ended before', period('2021-01-01', '2024-12-31'), [], '2026-11-21', 'current'],
  ['runs across', period('2023-01-01', '2026-12-31'), [], '2026-11-21', 'spans'],
  ['runs across a change to come', period('2023-01-01', '2026-12-31'), [], '2024-06-01', 'current'],
  ['begins on the day', period('2025-01-01', '2028-12-31'), [], '2026-11-21', 'stale'],
  ['is written for the time after', period('2025-01-01', null), [], '2024-06-01', 'stale'],
  ['has no period but an older approval', null, [approval], '2026-11-21', 'spans'],
  ['has no dates at all', null, [], '2026-11-21', 'stale'],
  ['has no dates, before the change', null, [], '2024-06-01', 'current']
] as const)('a document that %s', (_, own, approvals, asOf, expected) => {
  expect(currencyOf({period: own, approvals}, '2025-01-01', asOf)).toBe(expected)
})

it.each([
  ['ELY-keskukselle', 'ELY-keskus', 'ELY-keskus'],
  ['etnisten suhteiden', 'etniset suhteet', 'etniset suhteet'],
  ['inledande kartläggningen', 'inledande kartläggning', 'inledande kartläggning'],
  ['AN-byrån', 'arbets- och näringsbyrån', 'AN-byrån'],
  ['Perusturvaosasto', 'kunnan sosiaali- ja terveystoimi', 'Perusturvaosasto']
])('%s is quoted as a dictionary has it, where it is a form of %s', (written, base, quoted) => {
  expect(baseForm(written, base)).toBe(quoted)
})

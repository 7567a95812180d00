/** Approval, review and agreement to the day: what is late by one day is told, what is in time is not. */
import {describe, expect, it} from 'vitest'
import {type Case, council, decided, found, period} from './testing.ts'

const board = '{municipality: Jomala, body: Kommunstyrelsen, date: 2025-12-01}'

describe('the council', () => {
  it.each<[string, readonly string[], Case, readonly string[]]>([
    ['is asked for', [period], {}, ['10 error council-approval-missing/missing']],
    ['has yet to decide on a draft', [period], {status: 'draft'}, ['10 info council-approval-missing/draft']],
    ['is not the board', [period, decided(board)], {}, ['8 error council-approval-missing/other-body']],
    [
      'decides on a day',
      [period, decided('{municipality: Jomala, body: Kommunfullmäktige}')],
      {},
      ['8 error council-approval-missing/undated']
    ],
    [
      'is that of each municipality',
      [period, decided(council('Jomala', '2025-12-01'))],
      {municipalities: 'Jomala, Finström'},
      ['8 error approval-per-municipality/missing Finström']
    ],
    [
      'is that of each municipality, once it has met',
      [period, decided(council('Jomala', '2025-12-01'))],
      {municipalities: 'Jomala, Finström', status: 'draft'},
      ['8 info approval-per-municipality/draft Finström']
    ],
    [
      'is not the board of one of them',
      [period, decided(board, council('Finström', '2025-12-01'))],
      {municipalities: 'Jomala, Finström'},
      ['8 error approval-per-municipality/other-body Jomala']
    ],
    [
      'of each has decided',
      [period, decided(council('Jomala', '2025-12-01'), council('Finström', '2025-12-08'))],
      {municipalities: 'Jomala, Finström'},
      []
    ]
  ])('%s', (_, lines, of, expected) => expect(found(lines, of)).toEqual(expected))
})

describe('a review', () => {
  const approved = decided(council('Jomala', '2022-11-20'))
  const until = (end: string) => `period: {start: 2022-01-01, end: ${end}}`
  const [long, late] = ['7 error review-cycle-too-long/period-law', 'error review-overdue/overdue']
  it.each<[string, readonly string[], readonly string[]]>([
    ['is due four years after the decision', [until('2029-12-31'), approved], [long, `11 ${late}`]],
    ['was due the day after', [until('2029-12-31'), approved, 'review: {last: 2022-11-21}'], []],
    [
      'is no longer due on the day of a new decision',
      [until('2029-12-31'), decided(council('Jomala', '2022-11-20'), council('Jomala', '2026-11-21'))],
      [long]
    ],
    [
      'on the day of the decision is none',
      [until('2029-12-31'), approved, 'review: {last: 2022-11-20}'],
      [long, `9 ${late}`]
    ],
    [
      'that is planned in time is late when it is not held',
      [until('2029-12-31'), approved, 'review: {next: 2026-06-01}'],
      [`9 ${late}`]
    ],
    [
      'is not asked of a period that ends four years after the decision',
      [until('2026-11-20'), approved],
      ['7 error validity-expired/expired', `11 ${late}`]
    ],
    ['is asked of a period that is a day longer', [until('2026-11-21'), approved], [long, `11 ${late}`]],
    [
      'every fourth year is often enough',
      [until('2029-12-31'), approved, 'review: {last: 2025-05-01, interval_years: 4}'],
      []
    ],
    [
      'every fifth year is not',
      [until('2029-12-31'), approved, 'review: {last: 2025-05-01, interval_years: 5}'],
      ['9 error review-cycle-too-long/interval-law']
    ],
    [
      'comes after the last one',
      [period, decided(council('Jomala', '2025-12-01')), 'review: {last: 2026-07-01, next: 2026-06-01}'],
      ['9 warning date-consistency/review-order']
    ],
    [
      'does not come on the same day',
      [period, decided(council('Jomala', '2025-12-01')), 'review: {last: 2026-07-01, next: 2026-07-01}'],
      ['9 warning date-consistency/review-order']
    ]
  ])('%s', (_, lines, expected) => expect(found(lines)).toEqual(expected))

  it('that was planned and is past is told, unless something was decided that year', () => {
    const plan = {kind: 'promotion-plan'}
    const earlier = 'period: {start: 2025-01-01, end: 2028-12-31}'
    expect(found([earlier, 'review: {next: 2026-11-20}'], plan)).toEqual(['8 info review-overdue/planned'])
    expect(found([earlier, 'review: {next: 2026-11-21}'], plan)).toEqual([])
    expect(found([earlier, 'review: {last: 2026-02-01, next: 2026-11-20}'], plan)).toEqual([])
    expect(found([earlier, 'review: {next: 2026-11-20}'], {...plan, status: 'draft'})).toEqual([])
  })
})

describe('an agreement', () => {
  const signed = (more: string) => found([period, `agreement: {${more}}`], {kind: 'promotion-plan'})
  it.each([
    [
      'is gone through four years after it was signed',
      'with: X, from: 2022-11-20',
      ['8 warning agreement-review-overdue/overdue']
    ],
    ['is in time on the day', 'with: X, from: 2022-11-21', []],
    [
      'is gone through four years after the last time',
      'with: X, from: 2020-01-01, reviewed: 2022-11-20',
      ['8 warning agreement-review-overdue/overdue']
    ],
    ['counts from the later day, whichever it is', 'with: X, from: 2023-01-01, reviewed: 2018-11-20', []],
    ['may be with nobody named', 'from: 2020-01-01', ['8 warning agreement-review-overdue/nameless']],
    ['may have no day', 'with: X', []]
  ])('%s', (_, more, expected) => expect(signed(more)).toEqual(expected))

  it('by an act that is gone is not measured by the new one', () => {
    const lines = ['period: {start: 2024-01-01, end: 2027-12-31}', 'agreement: {with: X, from: 2018-01-01}']
    expect(found(lines, {kind: 'promotion-programme'})).toEqual(['11 warning council-approval-missing/missing'])
  })
})

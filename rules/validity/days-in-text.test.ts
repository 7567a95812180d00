/** Days and years that the text and the title tell, beside those of the front matter. */
import {describe, expect, it} from 'vitest'
import {council, decided, found, period} from './testing.ts'

describe('days in the text', () => {
  const plan = {kind: 'promotion-plan', municipalities: 'Ingå'}
  const says = (lines: readonly string[], body: string) => found(lines, {...plan, body})
  const told = 'Kommunfullmäktige i Ingå har godkänt planen 15.12.2025.'
  it('agree with front matter', () => {
    const on = (date: string) => decided(council('Ingå', date))
    expect(says([period, on('2025-12-15')], told)).toEqual([])
    expect(says([period, on('2025-12-01')], told)).toEqual(['13 warning date-consistency/approval'])
    // Approved anew at a review, a year later or more.
    expect(says([period, on('2024-12-15'), 'review: {last: 2025-12-15}'], told)).toEqual([])
    expect(says([period, on('2024-12-16'), 'review: {last: 2025-12-15}'], told)).toEqual([
      '14 warning date-consistency/approval'
    ])
    expect(says([period, on('2024-12-15'), 'review: {last: 2025-12-14}'], told)).toEqual([
      '14 warning date-consistency/approval'
    ])
  })

  it('agree with the period', () => {
    expect(says([period], 'Programmet gäller åren 2026–2029.')).toEqual([])
    expect(says([period], 'Programmet gäller åren 2025–2028.')).toEqual(['12 warning date-consistency/period'])
    expect(says(['period: {start: 2026-01-01}'], 'Programmet gäller åren 2025–2028.')).toEqual([
      '7 warning validity-missing/end',
      '12 warning date-consistency/period-open'
    ])
  })

  it('come before the end of the period', () => {
    const on = (date: string) => found([period, decided(council('Ingå', date))], plan)
    expect(on('2029-12-31')).toEqual([])
    expect(on('2030-01-01')).toEqual(['8 warning date-consistency/approved-late'])
  })
})

it('a title names the kind from the year in which the law tells the kinds apart', () => {
  const of = {kind: 'promotion-plan', municipalities: 'Ingå', title: 'Integrationsprogram för Ingå'}
  const from = (year: number) => `period: {start: ${year}-01-01, end: ${year + 3}-12-31}`
  expect(found([from(2025)], of)).toEqual(['3 warning kind-title-mismatch/mismatch'])
  expect(found([from(2024)], of)).toEqual([])
  expect(found([from(2024)], {...of, status: 'draft'})).toEqual(['3 info kind-title-mismatch/mismatch'])
  // The first decision counts, not the period.
  const approved = decided(council('Ingå', '2026-02-01'), council('Ingå', '2024-12-31'))
  expect(found([from(2026), approved], of)).toEqual([])
})

/** Years and names in examples are the document's own. */
import {describe, expect, it} from 'vitest'
import type {Programme} from '../model/programme.ts'
import {fill, inGeneral, neededIn} from '../model/template.ts'
import {examplesFor} from './examples.ts'
import {documentOf, programmeOf} from './testing.ts'

const empty = programmeOf(documentOf('# Plan\n'))
const {place} = documentOf('# Plan\n').sections[0] ?? {place: empty.document.head}

function told(sentence: string, more: {period?: [string, string | null]; names?: readonly string[]}, asOf: string) {
  const {period, names = []} = more
  const programme: Programme = {
    ...empty,
    municipalities: names.map((value) => ({value, place})),
    period: period === undefined ? null : {start: period[0], end: period[1], place, source: 'front-matter'}
  }
  return fill(sentence, examplesFor(programme, asOf), 'en')
}

describe('years in examples', () => {
  const measure = '25 ({example-before|1}) → 60 ({example-end|2})'

  it.each([
    ['2026-11-21', ['2026-01-01', '2029-12-31'], '25 (2025) → 60 (2029)'],
    ['2026-11-21', ['2022-01-01', '2025-12-31'], '25 (2021) → 60 (2025)'],
    ['2026-11-21', ['2025-01-01', null], '25 (2024) → 60 (2028)'],
    ['2030-01-01', undefined, '25 (2029) → 60 (2033)'],
    ['2026-11-21', ['2026-01-01', '2024-12-31'], '25 (2025) → 60 (2026)']
  ] as const)('on %s of the period %j', (asOf, period, expected) => {
    expect(told(measure, period ? {period: [...period]} : {}, asOf)).toBe(expected)
  })

  it.each([
    ['2026-11-21', ['2026-01-01', '2029-12-31'], '2026–2027, 2027'],
    ['2028-03-01', ['2026-01-01', '2029-12-31'], '2028–2029, 2029'],
    ['2029-03-01', ['2026-01-01', '2029-12-31'], '2029, 2029'],
    ['2035-03-01', ['2026-01-01', '2029-12-31'], '2029, 2029'],
    ['2024-03-01', ['2026-01-01', '2026-12-31'], '2026, 2026']
  ] as const)('for a timetable on %s are those to come of the period %j', (asOf, period, expected) => {
    expect(told('{example-years}, {example-later}', {period: [...period]}, asOf)).toBe(expected)
  })

  it('of what is done now count from the day of judgement', () => {
    const days = '{example-latest} {example-now} {example-next} {example-far}'
    expect(told(days, {period: ['2018-01-01', '2021-12-31']}, '2027-02-03')).toBe('2026 2027 2028 2030')
  })

  it('of a period are told from the first to the last', () => {
    expect(told('{example-start}, {example-period}', {period: ['2031-01-01', '2033-06-30']}, '2026-11-21')).toBe(
      '2031, 2031–2033'
    )
  })
})

describe('municipalities in examples', () => {
  const one = '{example-municipality|Malax}'
  const two = '{example-first|Närpes} and {example-second|Malax}'

  it.each([
    [[], 'Malax; Närpes and Malax'],
    [['Jomala'], 'Jomala; Närpes and Malax'],
    [['Jomala', 'Finström'], 'Jomala; Jomala and Finström'],
    [['Jomala', 'Finström', 'Geta'], 'Jomala; Jomala and Finström']
  ])('of %j are its own where it has as many', (names, expected) => {
    expect(told(`${one}; ${two}`, {names}, '2026-11-21')).toBe(expected)
  })
})

describe('a template', () => {
  it('told of no document says its own words', () => {
    expect(inGeneral('by {example-end|2029}: {action}')).toBe('by 2029: …')
  })

  it('needs only what it has no words for', () => {
    expect(neededIn('by {example-end|2029}: {action}')).toEqual(['action'])
    expect(fill('by {end|2029}: {action}', {}, 'en')).toBe('by 2029: {action}')
  })
})

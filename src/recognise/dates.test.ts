/** Days, months and years as people write them. */
import {describe, expect, it} from 'vitest'
import type {Language} from '../model/law.ts'
import {datesIn} from './dates.ts'
import {lexicon} from './testing.ts'

describe('dates', () => {
  const found = (language: Language, value: string) =>
    datesIn(value, language, lexicon).map(({start, end, from, to, precision}) => {
      return `${value.slice(start, end)}: ${from === to ? from : `${from} ${to}`} ${precision}`
    })

  it.each<[string, readonly string[]]>([
    ['1.2.–31.5.2026', ['1.2.–31.5.2026: 2026-02-01 2026-05-31 years']],
    ['1.2.2025–31.5.2026', ['1.2.2025–31.5.2026: 2025-02-01 2026-05-31 years']],
    ['1.12.2026–31.5.2026', ['1.12.2026: 2026-12-01 day', '31.5.2026: 2026-05-31 day']],
    ['2026-02-28', ['2026-02-28: 2026-02-28 day']],
    ['2026-02-30', ['2026: 2026-01-01 2026-12-31 year']],
    ['12.3.2026', ['12.3.2026: 2026-03-12 day']],
    ['12. 3. 2026', ['12. 3. 2026: 2026-03-12 day']],
    ['1.1.2026 och 2.2.2027', ['1.1.2026: 2026-01-01 day', '2.2.2027: 2027-02-02 day']],
    ['3/2026', ['3/2026: 2026-03-01 2026-03-31 month']],
    ['2/2024', ['2/2024: 2024-02-01 2024-02-29 month']],
    ['2026 – 2029', ['2026 – 2029: 2026-01-01 2029-12-31 years']],
    ['2026-29', ['2026-29: 2026-01-01 2029-12-31 years']],
    ['2029–2026', ['2029: 2029-01-01 2029-12-31 year', '2026: 2026-01-01 2026-12-31 year']],
    ['hösten 2026', ['2026: 2026-01-01 2026-12-31 year']],
    ['12 mars 2026', ['12 mars 2026: 2026-03-12 day']],
    ['mars 2026', ['mars 2026: 2026-03-01 2026-03-31 month']],
    ['februari 2024', ['februari 2024: 2024-02-01 2024-02-29 month']],
    ['31 februari 2026', ['2026: 2026-01-01 2026-12-31 year']]
  ])('%s', (value, expected) => expect(found('sv', value)).toEqual(expected))

  it('are read in Finnish', () => {
    expect(found('fi', '20. toukokuuta 2026')).toEqual(['20. toukokuuta 2026: 2026-05-20 day'])
    expect(found('fi', 'maaliskuussa 2026')).toEqual(['maaliskuussa 2026: 2026-03-01 2026-03-31 month'])
    expect(found('fi', 'p:nä 3. maaliskuuta 2026')).toEqual(['3. maaliskuuta 2026: 2026-03-03 day'])
  })

  it('are no sums, numbers of acts or parts of longer numbers', () => {
    const none = [
      '2026 €',
      '2026 euro',
      '2026/12',
      '10 2026',
      '2026 000',
      '12.3.20261',
      '13/2026',
      'mars',
      '1850 hus',
      ''
    ]
    expect(none.flatMap((value) => found('sv', value))).toEqual([])
  })
})

/** What is counted, from where, to what and by when. */
import {describe, expect, it} from 'vitest'
import type {Measure} from '../model/programme.ts'
import {type MeasureInput, measureOf} from './measure.ts'
import {lexicon} from './testing.ts'

describe('what is counted', () => {
  type Cells = Partial<Record<keyof MeasureInput, string>>
  const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
  const measured = (cells: Cells): string => {
    const field = (name: keyof MeasureInput) => {
      const value = cells[name]
      return value === undefined ? null : ({value, place} as MeasureInput['goal'])
    }
    const row: MeasureInput = {
      goal: field('goal'),
      action: field('action'),
      indicator: field('indicator'),
      target: field('target'),
      baseline: field('baseline'),
      source: field('source'),
      timetable: field('timetable')
    }
    const {level, ...said}: Measure = measureOf(row, 'sv', lexicon)
    const holds = Object.entries(said).flatMap(([name, value]) => (value ? [name] : []))
    return [level, ...holds].join(' ')
  }

  it.each<[string, Cells, string]>([
    ['a share that rises', {indicator: 'Sysselsättningsgrad 58 % → 64 %'}, '4 measurable target baseline'],
    ['a rate', {indicator: 'Sysselsättningsgrad'}, '2 measurable'],
    ['a number', {indicator: 'Antal deltagare'}, '2 measurable'],
    ['a number that rises', {indicator: 'Antal deltagare, 20 → 60'}, '4 measurable target baseline'],
    ['nothing', {indicator: 'Kurser hålls'}, '1'],
    ['nothing, every year', {indicator: 'Årliga möten'}, '1 interval'],
    ['an event without a day', {indicator: 'Planen godkänd'}, '1'],
    ['an event with a year', {indicator: 'Planen godkänd', timetable: '2027'}, '4 measurable event target'],
    ['an event with a day', {indicator: 'Leden öppnas 1.9.2027'}, '4 measurable event target'],
    ['a value to reach', {indicator: '', target: '60'}, '4 measurable target'],
    [
      'all that can be said',
      {indicator: 'Deltagare', target: '60', baseline: '20', source: 'Statistikcentralen'},
      '5 measurable target baseline source'
    ],
    [
      'a survey and where it began',
      {indicator: 'Antal deltagare i enkäten, mål 60 % (40 % år 2024)'},
      '5 measurable target baseline source'
    ],
    ['what is done only', {indicator: 'Antal broschyrer'}, '2 measurable ownCount outputOnly'],
    ['what is done, so often', {indicator: 'Två möten per år'}, '4 measurable target ownCount interval outputOnly'],
    ['no number of a goal', {goal: '3.2 Fler i arbete'}, '0'],
    ['a number in a goal', {goal: 'Fler än 50 i arbete'}, '4 measurable target']
  ])('%s', (_, cells, expected) => expect(measured({goal: 'Fler i arbete', ...cells})).toBe(expected))
})

/** Which one measurability gap a row has, for each combination of indicator, target, goal and column. */
import {describe, expect, it} from 'vitest'
import type {Action, Field, Measure} from './action.ts'
import {type MeasureGap, measureGap} from './measurability.ts'

const point = {line: 1, column: 1, offset: 0}
const place = {start: point, end: point}
const field = (value: string): Field => ({value, place, text: {value, place, segments: []}})
const section = {
  index: 0,
  heading: null,
  number: null,
  depth: 0,
  form: 'root' as const,
  parent: null,
  children: [],
  blocks: [],
  place
}

const nothing: Measure = {
  measurable: false,
  event: false,
  target: false,
  baseline: false,
  source: false,
  unsourced: null,
  ownCount: false,
  interval: false,
  outputOnly: false,
  level: 0
}
const counted: Measure = {...nothing, measurable: true}
const full: Measure = {...counted, target: true, baseline: true, source: true}

const row: Action = {
  section,
  place,
  form: 'row',
  table: null,
  title: 'Språkcafé',
  theme: null,
  goal: field('Fler lär sig svenska'),
  action: field('Språkcafé'),
  owner: null,
  ownerClass: 'empty',
  ownerNames: [],
  partner: null,
  indicator: null,
  followUp: null,
  target: null,
  baseline: null,
  source: null,
  timetable: null,
  resources: null,
  municipality: null,
  measure: nothing,
  dates: []
}
const bullets = {...row, form: 'bullets' as const}
const antal = field('Antal deltagare')

describe('a row has one gap, the gravest', () => {
  const cases: readonly (readonly [string, Action, MeasureGap | null])[] = [
    ['a blank cell', {...row, indicator: field('')}, 'indicator'],
    ['a dash', {...row, indicator: field('–')}, 'indicator'],
    ['a blank cell, although the goal can be counted', {...row, indicator: field(''), measure: full}, 'indicator'],
    [
      'a blank cell, although a target stands beside it',
      {...row, indicator: field(''), target: field('60')},
      'indicator'
    ],
    ['no indicator in the joined table', row, 'indicator'],
    ['no indicator, but a column for the target, blank', {...row, target: field('')}, 'indicator'],
    [
      'no indicator column, a target in figures',
      {...row, target: field('60'), measure: {...counted, target: true}},
      'baseline'
    ],
    ['no indicator column, a target in words', {...row, target: field('fler')}, 'measurable'],
    ['no indicator column, a source only', {...row, source: field('Egen enkät')}, 'measurable'],
    ['words that cannot be counted', {...row, indicator: field('Bättre mående')}, 'measurable'],
    ['words that cannot be counted, but a goal that can', {...row, indicator: field('Följs upp'), measure: full}, null],
    ['work only', {...row, indicator: antal, measure: {...counted, outputOnly: true}}, 'outcome'],
    ['work only, with all the rest', {...row, indicator: antal, measure: {...full, outputOnly: true}}, 'outcome'],
    ['a count', {...row, indicator: antal, measure: counted}, 'target'],
    ['a count with a target', {...row, indicator: antal, measure: {...counted, target: true}}, 'baseline'],
    ['a count with target and baseline', {...row, indicator: antal, measure: {...full, source: false}}, 'source'],
    ['all of it', {...row, indicator: antal, measure: full}, null],
    ['a dated event', {...row, indicator: field('Klar 2027'), measure: {...counted, event: true, target: true}}, null],
    ['a blank label', {...bullets, indicator: field('')}, 'indicator'],
    ['a blank label, although the goal can be counted', {...bullets, indicator: field(''), measure: full}, 'indicator'],
    ['no label', bullets, 'indicator'],
    ['no label, but a goal that can be counted', {...bullets, measure: counted}, 'target'],
    ['a label with words that cannot be counted', {...bullets, indicator: field('Bättre mående')}, 'measurable'],
    ['a label with a count', {...bullets, indicator: antal, measure: counted}, 'target']
  ]
  it.each(cases)('%s', (_, action, gap) => {
    expect(measureGap(action)).toBe(gap)
  })
})

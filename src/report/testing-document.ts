/** The small document that the made-up result of this folder is about, and its rows as they would be recognised. */
import {lineStarts, type Place, placeBetween} from '../model/place.ts'
import type {Action, Field, Service} from '../model/programme.ts'

export const source = [
  '---',
  'kind: promotion-plan',
  '---',
  '',
  '# Integration i Närpes',
  '',
  '| Mål | Åtgärd | Ansvarig |',
  '| --- | --- | --- |',
  '| Fler i arbete | Språkkurs på arbetsplatsen för dem som redan har ett jobb men inte kan svenska | |',
  ''
].join('\n')

/** The place of some words in the source. @throws {Error} when they are not there. */
export function placeIn(words: string): Place {
  const start = source.indexOf(words)
  if (start < 0) throw new Error(`no “${words}”`)
  return placeBetween(lineStarts(source), start, start + words.length)
}

function field(value: string): Field {
  const place = placeIn('| Fler i arbete')
  return {value, text: {value, place, segments: []}, place}
}

export const action: Action = {
  section: {
    index: 0,
    heading: null,
    number: null,
    depth: 0,
    form: 'root',
    parent: null,
    children: [],
    blocks: [],
    place: placeIn('# ')
  },
  place: placeIn('| Fler i arbete'),
  form: 'row',
  table: null,
  title: 'Språkkurs på arbetsplatsen',
  theme: null,
  goal: field('Fler i arbete'),
  action: field('Språkkurs på arbetsplatsen'),
  owner: field(''),
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
  measure: {
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
  },
  dates: []
}

export const service: Service = {
  section: action.section,
  table: null,
  place: action.place,
  service: 'Grundläggande rådgivning',
  owner: field('Integrationsbyrån'),
  ownerClass: 'named',
  cooperation: null
}

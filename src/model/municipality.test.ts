/** One municipality has two names, and sometimes a word for its form behind them. */
import {expect, it} from 'vitest'
import {lacksDecision, sameMunicipality} from './municipality.ts'
import type {Approval} from './programme.ts'

const region = {fi: 'Pohjanmaa', sv: 'Österbotten'}
const known = [
  {id: 'maalahti', fi: 'Maalahti', sv: 'Malax', region},
  {id: 'ii', fi: 'Ii', region}
]
const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
const approval = (municipality: string | null, council: boolean, date: string | null): Approval => {
  return {municipality, council, date, body: 'X', place, source: 'body'}
}

it.each([
  ['Malax', 'Maalahti', true],
  ['Malax kommun', 'Maalahti', true],
  ['maalahti', 'Maalahden kunta', false],
  ['Ii', 'Iisalmi', false],
  ['Korsnäs', 'Korsnäs kommun', true]
])('%s and %s: %s', (a, b, same) => {
  expect(sameMunicipality(a, b, known)).toBe(same)
})

it('counts a decision only when it is the council’s, dated and of the municipality', () => {
  const municipalities = ['Malax', 'Ii', 'Korsnäs', 'Kaskö'].map((value) => ({value, place}))
  const approvals = [
    approval('Maalahti', true, '2023-02-16'),
    approval('Ii', false, '2023-02-16'),
    approval('Korsnäs', true, null),
    approval(null, true, '2023-02-16')
  ]
  const lacking = lacksDecision({municipalities, approvals}, known)
  expect(lacking.map(({value}) => value)).toEqual(['Ii', 'Korsnäs', 'Kaskö'])
})

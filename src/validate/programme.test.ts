/** What the schema of a kind finds wanting in a programme. */
import {expect, it} from 'vitest'
import type {Basis, ElementDemand} from '../model/law.ts'
import type {ElementStatus, Status} from '../model/programme.ts'
import {programmeShortfalls} from './programme.ts'

const asked = {enum: ['present', 'covered']}
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['elements'],
  properties: {
    elements: {
      type: 'object',
      required: ['budget-link', 'follow-up', 'guidance', 'communication'],
      properties: {'budget-link': asked, 'follow-up': asked, guidance: asked, communication: asked}
    }
  }
}
const statute: Basis = {
  source: 'statute',
  force: 'must',
  reference: {sv: 'lagen', fi: 'laki', en: 'the act'},
  url: 'https://example.org',
  verified: true
}
const practice: Basis = {...statute, source: 'practice', force: 'may'}
const demands: readonly ElementDemand[] = [
  {id: 'guidance', basis: statute},
  {id: 'follow-up', basis: practice},
  {id: 'budget-link', basis: statute},
  {id: 'communication', basis: practice}
]

function element(id: string, status: Status): ElementStatus {
  return {id, kind: 'promotion-plan', status, evidence: [], score: {}}
}

it('finds what is missing, what is only named and what is not even listed, in the order of the demands', () => {
  const elements = [
    element('budget-link', 'partial'),
    element('follow-up', 'missing'),
    element('communication', 'present')
  ]
  expect(programmeShortfalls(elements, schema, demands)).toEqual([
    {element: 'guidance', status: 'missing', basis: statute},
    {element: 'follow-up', status: 'missing', basis: practice},
    {element: 'budget-link', status: 'partial', basis: statute}
  ])
})

it('is content with what is present or covered, and does not mind elements nobody asked for', () => {
  const elements = [
    element('guidance', 'covered'),
    element('follow-up', 'present'),
    element('budget-link', 'present'),
    element('communication', 'covered'),
    element('final-test', 'missing')
  ]
  expect(programmeShortfalls(elements, schema, demands)).toEqual([])
})

it('finds everything wanting in a programme without elements', () => {
  expect(programmeShortfalls([], schema, demands).map(({element: id}) => id)).toEqual(demands.map(({id}) => id))
})

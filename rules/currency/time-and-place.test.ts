/** When something became stale, and where it is not: days, periods, other municipalities, Åland. */
import {describe, expect, it} from 'vitest'
import {type Case, messagesOf, said} from './testing.ts'

describe('time', () => {
  const owner =
    '| Mål | Åtgärd | Ansvarig | Mätare |\n| --- | --- | --- | --- |\n| Arbete | Kurser | NTM-centralen | 12 kurser |'

  it('says nothing of a name that was right as long as the document ran', () => {
    expect(said(owner, {period: '{ start: 2025-01-01, end: 2025-12-31 }'})).toEqual([])
    expect(said(owner, {asOf: '2025-06-01', period: '{ start: 2025-01-01, end: 2028-12-31 }'})).toEqual([])
  })

  it('mentions it mildly where the period spans the change', () => {
    expect(said(owner, {period: '{ start: 2025-01-01, end: 2028-12-31 }'})).toEqual(['stale-authority info'])
  })

  it('warns in an owner cell of a document for the time after, even one written before', () => {
    expect(said(owner)).toEqual(['stale-authority warning'])
    expect(said(owner, {asOf: '2025-11-01'})).toEqual(['stale-authority warning'])
  })

  it('blames a running document of an abolished kind once for its law and never for its terms', () => {
    const body =
      'Programmet bygger på lag 1386/2010. Lag 1386/2010 kräver det. Den inledande kartläggningen görs. AN-byrån hjälper.'
    expect(said(body, {kind: 'promotion-programme', period: '{ start: 2023-01-01, end: 2026-12-31 }'})).toEqual([
      'legal-basis-repealed warning',
      'stale-authority info'
    ])
    expect(said(body, {kind: 'promotion-programme', period: '{ start: 2021-01-01, end: 2024-12-31 }'})).toEqual([])
  })
})

describe('the period', () => {
  const spans = '{ start: 2024-01-01, end: 2027-12-31 }'
  const over = '{ start: 2021-01-01, end: 2024-12-31 }'
  const bodies = [
    'Programmet bygger på lagen om främjande av integration (1386/2010).',
    'Integrationsplanen gäller i sammanlagt högst tre år.',
    'Kommunen gör en inledande kartläggning för alla.'
  ]

  it('that begins after the change makes what is stale wrong', () => {
    expect(bodies.map((body) => said(body))).toEqual([
      ['legal-basis-repealed warning'],
      ['stale-fact warning'],
      ['stale-term info']
    ])
  })

  it('that spans the change makes it a note', () => {
    expect(bodies.map((body) => said(body, {period: spans}))).toEqual([
      ['legal-basis-repealed info'],
      ['stale-fact info'],
      ['stale-term info']
    ])
  })

  it('that was over before makes it right', () => {
    expect(bodies.map((body) => said(body, {period: over}))).toEqual([[], [], []])
    const [first = ''] = bodies
    const longer = '{ start: 2021-01-01, end: 2025-01-01 }'
    expect(said(first, {period: longer})).toEqual(['legal-basis-repealed info'])
  })

  it('of an act that is still in force says nothing of its end', () => {
    const [first = ''] = bodies
    expect(said(first, {kind: 'promotion-programme', period: spans, asOf: '2024-12-31'})).toEqual([])
    expect(said(first, {kind: 'promotion-programme', period: spans, asOf: '2025-01-01'})).toEqual([
      'legal-basis-repealed warning'
    ])
  })
})

describe('the place', () => {
  const places = (body: string, of?: Case) =>
    messagesOf(body, of).map(({ruleId, place}) => `${ruleId} ${place.start.line}:${place.start.column}`)

  it('of a running programme is its first own citation of the act', () => {
    const of = {kind: 'promotion-programme', period: '{ start: 2023-01-01, end: 2026-12-31 }'}
    const body =
      'I lagen stod ”enligt lag 1386/2010”.\n\nEnligt lag 1386/2010 görs detta.\n\nEnligt lag 1386/2010 görs mer.'
    expect(places(body, of)).toEqual(['legal-basis-repealed 14:12'])
    expect(places('Här står ingen lag.', of)).toEqual(['legal-basis-repealed 2:1'])
  })

  it('of a name that stands often is the first one, in a table or above it', () => {
    const table = '| Tjänst | Om den |\n| --- | --- |\n| Kurser | AN-byrån hjälper |'
    const said = 'AN-byrån hjälper till.'
    expect(places(`${table}\n\n${said}`)).toEqual(['stale-authority 14:12'])
    expect(places(`${said}\n\n${table}`)).toEqual(['stale-authority 12:1'])
  })
})

describe('Åland', () => {
  const of = {kind: 'aland-programme', municipality: 'Hammarland'}

  it.each([
    ['Programmet uppfyller kraven i 13 § i lag 681/2023.', ['wrong-jurisdiction-law warning']],
    ['Programmet ska innehålla det som räknas upp i 13 § i lag 681/2023.', ['wrong-jurisdiction-law warning']],
    ['I riket ska programmet innehålla det som räknas upp i 13 § i lag 681/2023.', []],
    ['Statens ersättningar betalas enligt 59 § i lag 681/2023.', []],
    ['I riket gäller lag 681/2023 för kommunernas program.', []],
    ['Programmet bygger på landskapslagen om främjande av integration (ÅFS 2012:74).', []],
    ['AN-byrån hjälper till.', []],
    ['Avtalet görs med NTM-centralen.', ['stale-authority info']]
  ])('%s', (body, expected) => {
    expect(said(body, of)).toEqual(expected)
  })

  it('has an act of its own', () => {
    expect(said('Planen bygger på landskapslagen om främjande av integration (ÅFS 2012:74).')).toEqual([
      'wrong-jurisdiction-law warning'
    ])
  })
})

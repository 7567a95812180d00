/** What title, cover and text say of the document's own years and approval, and what they say of other documents. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(join(import.meta.dirname, '../..'))
const lexicon = compileLexicon(knowledge.lexicon)

function read(language: 'sv' | 'fi', body: string, more = '') {
  const head = `---\nkind: aland-programme\nlanguage: ${language}\nmunicipalities: [Geta, Sund]\n${more}---\n\n`
  return recognise(parse(head + body, 'p.md'), lexicon, knowledge.packs, '2026-11-21')
}

const years = (language: 'sv' | 'fi', body: string) => read(language, body).claims.periods.map(({value}) => value)

describe('periods', () => {
  it('are read from title, cover line and sentence, in that order', () => {
    const body =
      '# Program 2022–2025\n\n**Programperiod 2023–2026**\n\nText.\n\n## Inledning\n\nProgrammet gäller åren 2024–2027.'
    expect(years('sv', body)).toEqual(['2022–2025', '2023–2026', '2024–2027'])
  })

  it.each<['sv' | 'fi', string]>([
    ['sv', '# Program\n\nStatens program gäller 2024–2027.'],
    ['sv', '# Program\n\nAvtalet gäller 2025–2028. Det förra programmet gällde 2019–2022.'],
    ['sv', '# Program 2023–2026 och strategi 2022–2030'],
    ['fi', '# Ohjelma\n\nSopimus on voimassa 2025–2028.'],
    ['fi', '# Ohjelma\n\nValtion ohjelma on voimassa 2024–2027.']
  ])('of other documents are none (%s): %s', (language, body) => {
    expect(years(language, body)).toEqual([])
  })

  it('in a sentence are the period of a document that states it nowhere else', () => {
    const {period} = read('fi', '# Ohjelma\n\n## Johdanto\n\nOhjelma on voimassa 2025–2028.')
    expect([period?.start, period?.end]).toEqual(['2025-01-01', '2028-12-31'])
  })
})

it('knows a decision to prolong, and not the day it was made for its end', () => {
  const body = '# Program\n\nProgrammets giltighetstid har förlängts till 31.12.2027 (fullmäktige 10.12.2025 § 88).'
  expect(read('sv', body).claims.extendedTo?.value).toBe('2027-12-31')
})

it('gives one date to each municipality where all councils decided', () => {
  const {approvals} = read('sv', '# Program\n\nGodkänt av samtliga kommuners fullmäktige 12.3.2025.')
  expect(approvals.map(({municipality, date}) => [municipality, date])).toEqual([
    ['Geta', '2025-03-12'],
    ['Sund', '2025-03-12']
  ])
})

it('knows a council by its name in the other language', () => {
  const more = 'approvals: [{municipality: Geta, body: Kunnanvaltuusto, date: 2025-03-12}]\n'
  expect(read('sv', '# Program', more).approvals.map(({council}) => council)).toEqual([true])
})

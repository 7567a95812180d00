/** Columns with names that nobody knows are read by what stands in them. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

function programme(language: Language, body: string) {
  const head = `---\nkind: promotion-plan\ntitle: T\nlanguage: ${language}\nmunicipalities: [Raahe]\nstatus: approved\nperiod: { start: 2026, end: 2029 }\n---\n\n# T\n\n## 1\n\n`
  return recognise(parse(`${head}${body}`, 'test.md'), lexicon, knowledge.packs, '2026-11-21')
}

/** The main role of each column of the only table. */
function roles(language: Language, ...rows: readonly (readonly string[])[]): string {
  const [header = [], ...cells] = rows
  const lines = [header, header.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`)
  const {tables} = programme(language, `${lines.join('\n')}\n`)
  return tables[0]?.columns.map(([role]) => role ?? '?').join(' ') ?? ''
}

describe('a column of values with an unknown name', () => {
  it('is a baseline where its years are past or the indicator says what is aimed at', () => {
    const fi = ['Tavoite', 'Toimenpide', 'Vastuu', 'Mittari', 'Lähtöruutu']
    const row = (value: string, indicator: string) => ['Kieli karttuu', 'Kielikahvila', 'Kirjasto', indicator, value]
    const [first, second] = ['Kävijöitä vähintään 400', 'Kävijöiden määrä']
    expect(roles('fi', fi, row('21,4 % (12/2024)', first))).toBe('goal action owner indicator baseline')
    expect(roles('fi', fi, row('210', first), row('96', first))).toBe('goal action owner indicator baseline')
    expect(roles('fi', fi, row('210 (2025)', second), row('23 paria 2025', second))).toBe(
      'goal action owner indicator baseline'
    )
    expect(roles('fi', fi, row('400 (2029)', second), row('40 (2029)', second))).toBe(
      'goal action owner indicator target'
    )
    const sv = ['Mål', 'Åtgärd', 'Ansvar', 'Mätare', 'Där vi står']
    expect(
      roles(
        'sv',
        sv,
        ['Fler i arbete', 'Mentorer', 'Näringslivschefen', 'Minst 30 anställda', '12 (2024)'],
        ['Fler grannar', 'Gårdsfest', 'Fritidschefen', 'Antal gäster', '90 (2025)']
      )
    ).toBe('goal action owner indicator baseline')
  })

  it('keeps its day when the timetable has no known name either', () => {
    const header = ['Minne halutaan', 'Teot', 'Veturi', 'Kumppanit', 'Mistä huomaamme', 'Lähtöruutu', 'Aikajänne']
    const row = ['Työnantajat palkkaavat', 'Rekrykahvit', 'Yrityspalvelut', 'Yrittäjät', 'Työttömyys enintään 16 %']
    expect(roles('fi', header, [...row, '21,4 % (12/2024)', '2026'])).toBe(
      'goal action owner partner indicator baseline timetable'
    )
  })
})

describe('a column of short sentences', () => {
  const teot = ['Rekrykahvit yrityksissä', 'Kielikaverit kirjastossa', 'Kesäkoulu nuorille']
  const veturit = ['Yrityspalvelut', 'Pääkirjasto', 'Opetuspäällikkö']
  const mittarit = ['Työttömyysaste 16 %', '80 paria', '97 % jatkaa']
  const maalit = ['Työnantajat palkkaavat', 'Kieli kuuluu', 'Koulu sujuu']
  const rows = (owners: readonly string[]) =>
    maalit.map((goal, index) => [goal, teot[index] ?? '', owners[index] ?? '', mittarit[index] ?? ''])

  it('names no owner, however many cells of the owner are empty', () => {
    const header = ['Minne halutaan', 'Teot', 'Veturi', 'Mistä huomaamme']
    expect(roles('fi', header, ...rows(veturit))).toBe('goal action owner indicator')
    expect(roles('fi', header, ...rows(['', '', 'Opetuspäällikkö']))).toBe('goal action owner indicator')
    expect(
      roles(
        'sv',
        ['Dit vi vill', 'Grepp', 'Drivs av', 'Så märks det'],
        ['Arbetsgivarna anställer', 'Rekryteringskaffe på varvet', 'Näringslivsbyrån', 'Minst 30 anställda'],
        ['Skolan fungerar', 'Sommarskola för unga', 'Rektorn', 'Minst 90 % går vidare'],
        ['Grannarna hälsar', 'Gårdsfest i byarna', 'Fritidssekreteraren', 'Minst 200 gäster']
      )
    ).toBe('goal action owner indicator')
  })

  it('is the owner on the left, where all its cells name somebody', () => {
    expect(
      roles(
        'fi',
        ['Käy kimppaan', 'Teot', 'Mistä huomaamme'],
        ['Kirjasto', 'Kielikahvila tiistaisin', '30 kävijää'],
        ['Koulu', 'Läksyapu koulun jälkeen', '20 oppilasta']
      )
    ).toBe('owner action indicator')
  })
})

describe('the name of a row', () => {
  it('keeps bullets apart', () => {
    const body =
      'Toimet:\n\n- Yritysten tapaamiset\n- Työkokeilupaikkoja\n\nVastuu: Yrityspalvelut\n\nMittari: 40 paikkaa\n'
    expect(programme('fi', body).actions.map(({title}) => title)).toEqual(['Yritysten tapaamiset; Työkokeilupaikkoja'])
    const svensk =
      'Åtgärder:\n\n- Välkomstkväll\n- guide på sex språk.\n- kaffe\n\nAnsvar: Biblioteket\n\nMätare: 40 gäster\n'
    expect(programme('sv', svensk).actions.map(({title}) => title)).toEqual([
      'Välkomstkväll; guide på sex språk. kaffe'
    ])
  })
})

describe('the leftmost column beside what is done', () => {
  it('is the goal, whatever its name asks', () => {
    expect(
      roles(
        'fi',
        ['Mitä kysymme', 'Mitä teemme', 'Kuka vetää', 'Mittari'],
        ['Löytyykö tiski?', 'Neuvontapiste kirjastoon', 'Kirjastonjohtaja', '900 käyntiä']
      )
    ).toBe('goal action owner indicator')
    expect(
      roles(
        'sv',
        ['Vad vi frågar', 'Vad vi gör', 'Ansvarig', 'Mätare'],
        ['Hittar man rätt lucka?', 'En skylt vid varje dörr', 'Byggnadskontoret', '80 procent']
      )
    ).toBe('goal action owner indicator')
  })

  it('is none where it names a place or those it is for', () => {
    const row = ['Jeppo', 'Simskola för alla åldrar', 'Simhallen', '50 deltagare']
    expect(roles('sv', ['Var', 'Åtgärd', 'Ansvarig', 'Mätare'], row)).toBe('? action owner indicator')
    const target = ['Nuoret perheet', 'Uimakoulu altaassa', 'Liikuntatoimi', '50 osallistujaa']
    expect(roles('fi', ['Kohderyhmä', 'Toimenpide', 'Vastuu', 'Mittari'], target)).toBe(
      'target-group action owner indicator'
    )
  })
})

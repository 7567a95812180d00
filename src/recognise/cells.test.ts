/** What single cells mean: who answers, when, and what is counted. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import type {Measure, OwnerClass} from '../model/programme.ts'
import {datesIn} from './dates.ts'
import {compileLexicon} from './lexicon.ts'
import {type MeasureInput, measureOf} from './measure.ts'
import {classifyOwner} from './owners.ts'

const lexicon = compileLexicon(loadKnowledge(join(import.meta.dirname, '../..')).lexicon)

describe('an owner', () => {
  const ofClass = (language: Language, value: string, joint = false): OwnerClass =>
    classifyOwner(value, {language, lexicon, municipalities: [language === 'sv' ? 'Närpes' : 'Iisalmi'], joint})

  it.each<[OwnerClass, readonly string[]]>([
    ['empty', ['', '–', ' … ']],
    [
      'placeholder',
      ['?', '[namn]', '__', 'Utses senare', 'Öppet', 'Avgörs i höst', 'Diskuteras vidare', 'Kommunspecifikt']
    ],
    [
      'generic',
      [
        ...['Staden', 'Närpes stad', 'Närpes stads enheter', 'Alla', 'Kommunen, årligen', 'Någon av de två'],
        ...['Den som hinner', 'Alla som möter invandrare', 'De som berörs', 'Stadens folk', 'Tjänstemännen'],
        ...['Delat ansvar', 'Ledningen', 'Partnerna', 'Internt']
      ]
    ],
    [
      'placeholder',
      [
        ...['Diskuteras', 'Inte bestämt', 'Ej klart', 'Vet inte än', 'Återkommer', 'Någon annan', 'Ny tjänst'],
        ...['Väntar på rekrytering', 'När tjänsten är besatt', 'Tas upp på nästa möte', 'Fylls i av enheten']
      ]
    ],
    [
      'partly',
      [
        'Staden, biblioteket',
        'Staden (biblioteket)',
        'Alla enheter (främst biblioteket)',
        'Utses senare (biblioteket)',
        'Kommunen; Röda Korset'
      ]
    ],
    [
      'named',
      [
        'Bildningsdirektören',
        'IT',
        'Rektor',
        'rektorerna',
        'Biblioteket och skolan',
        'Biblioteket / skolan',
        'Biblioteket – skolan',
        'Biblioteket, utses senare',
        'Skolan, daghemmet, biblioteket, ungdomsgården, fritiden',
        'Samma tjänsteman som gjorde bedömningen',
        ...['Biblioteket, inte skolan', 'Rektorn när skolan har lov', 'Koordinatorn, ny tjänst', 'Alla rektorer'],
        ...['Den som leder biblioteket', 'Skolans ledning', 'Ledningsgruppen', 'De två språklotsarna', 'Fritid'],
        'Bildningsdirektören ansvarar för att planen följs varje år'
      ]
    ],
    [
      'process',
      [
        'Ansvaret fördelas mellan enheterna när budgeten är klar',
        'Vi kommer överens om detta när behovet är känt',
        'Enheterna kommer överens om vem som gör det (biblioteket)'
      ]
    ]
  ])('is %s in Swedish', (expected, values) => {
    expect(values.filter((value) => ofClass('sv', value) !== expected)).toEqual([])
  })

  it.each<[OwnerClass, readonly string[]]>([
    [
      'placeholder',
      [
        ...['Nimetään myöhemmin', 'Avoin', 'Keskustellaan', 'Palataan', 'Ei päätetty', 'Ei tiedossa', 'Joku muu'],
        ...['Odottaa rekrytointia', 'Kun virka on täytetty', 'Virka täyttämättä', 'Uusi virka', 'Hoidetaan jotenkin']
      ]
    ],
    [
      'generic',
      [
        ...['Kunta', 'Iisalmi', 'Iisalmen kaupunki', 'Kaupunki ja järjestöt', 'Kaikki', 'Jaettu vastuu', 'Johto'],
        ...['Se kuka ehtii', 'Ne joita asia koskee', 'Kaikki, jotka kohtaavat tulijoita', 'Talon väki', 'Virkamiehet']
      ]
    ],
    ['partly', ['Kaupunki (kirjasto)']],
    [
      'named',
      [
        ...['Johtoryhmä', 'Koulun johto', 'Rehtori (ei kesällä)', 'Opettaja, kun koulu on auki', 'Kaikki rehtorit'],
        ...['Koordinaattori, uusi virka', 'Joku kirjaston virkailijoista', 'Vapaa-aika'],
        'Sivistysjohtaja',
        'Kirjasto (kaupunki)',
        'Sivistysjohtaja vastaa siitä että suunnitelmaa seurataan vuosittain'
      ]
    ],
    ['process', ['Sovitaan johtoryhmässä syksyllä kun tarve on selvillä']]
  ])('is %s in Finnish', (expected, values) => {
    expect(values.filter((value) => ofClass('fi', value) !== expected)).toEqual([])
  })

  it('is named by its municipality where there are several', () => {
    expect(['Närpes stad', 'Staden'].map((value) => ofClass('sv', value, true))).toEqual(['named', 'generic'])
    expect(['Iisalmen kaupunki', 'Kunta'].map((value) => ofClass('fi', value, true))).toEqual(['named', 'generic'])
  })
})

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

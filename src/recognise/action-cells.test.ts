/** The cells of a row: figures, owners, their names, and a column with two names. */
import {describe, expect, it} from 'vitest'
import type {Language} from '../model/law.ts'
import type {Action} from '../model/programme.ts'
import {actionsIn} from './testing.ts'

function rowWith(indicator: string, language: Language, owner = ''): Action {
  const header =
    language === 'sv' ? '| Mål | Åtgärd | Ansvarig | Mätare |' : '| Tavoite | Toimenpide | Vastuutaho | Mittari |'
  const [action] = actionsIn(`${header}\n|---|---|---|---|\n| Aa bb | Cc dd | ${owner} | ${indicator} |\n`, language)
  if (!action) throw new Error('no action was read')
  return action
}

describe('an indicator', () => {
  it.each<[Language, string, Partial<Action['measure']>]>([
    ['sv', 'Antal hobbysedlar, mål 90', {measurable: true, target: true}],
    ['sv', 'Läsförståelse i åk 3, mål 2', {measurable: true, target: true}],
    ['sv', 'Planen godkänd senast 31.12.2027', {measurable: true, event: true, target: true}],
    ['sv', 'Skillnaden minskar från 18 till 9 poäng', {measurable: true, target: true, baseline: true}],
    ['sv', 'Regelbundna möten varje år', {measurable: false, event: false}],
    ['sv', 'Möten 4 ggr per år', {measurable: true, target: true, outputOnly: true}],
    ['fi', 'Työttömyysaste laskee 19,4 prosentista 14 prosenttiin', {measurable: true, target: true, baseline: true}],
    ['fi', 'Poissaolotunnit oppilasta kohden', {measurable: true, target: false}],
    ['fi', 'Opas julkaistu 30.6.2027', {measurable: true, event: true}],
    ['fi', 'Polku käynnissä 1.9.2027', {measurable: true, event: true}],
    ['sv', 'Avtalet i kraft senast 1.8.2027', {measurable: true, event: true}],
    ['sv', 'Läget följs upp 1.8.2027', {measurable: false}],
    ['sv', 'Avtalet i kraft', {measurable: false}],
    ['fi', 'Palautetta kerätään säännöllisesti', {measurable: false}],
    ['sv', '10 av 10 blanketter testade senast 30.6.2028', {event: true}],
    ['fi', '6/6 lomaketta testattu 30.6.2028 mennessä', {event: true}],
    ['sv', '200 anställda har deltagit senast 31.12.2025', {event: true}],
    ['fi', '200 työntekijää on osallistunut 31.12.2027 mennessä', {event: true}],
    ['sv', '80 % är nöjda senast 31.12.2027', {event: false, target: true, baseline: false}],
    ['fi', 'Tyytyväisyys vähintään 4/5', {event: false, target: true}],
    ['sv', 'Hembesök hos samtliga nya hushåll', {target: true}],
    ['sv', 'Antal besök', {outputOnly: false}],
    ['fi', 'Käyntien määrä', {outputOnly: false}],
    ['fi', 'kurssin aloittaneiden määrä', {outputOnly: false}],
    ['sv', 'Andel barn: 71 % → 82 %, informationsresursen Varda', {source: true}],
    ['sv', 'Andel anställda: 3 % → 5 %, personalberättelsen', {source: true}],
    ['sv', 'Andel elever: 14 % → 8 % (Hälsa i skolan 2025, 2029)', {source: true}],
    ['fi', 'Osallistujia 12 → 40 (vuosiraportti)', {source: true}],
    ['sv', 'Antal deltagare: 14 → 40 (ny verksamhet)', {source: false}],
    ['fi', 'Vieraskielisten osuus 2 % → 4 %', {source: false}],
    ['fi', 'Sopimusten lukumäärä 2 → 6', {source: false, ownCount: true}],
    [
      'sv',
      'Antal vänfamiljer, 9 (2021) → 30 (2025); andel unga som sett rasism (Hälsa i skolan 2025)',
      {source: true, unsourced: 'Antal vänfamiljer'}
    ],
    ['sv', 'Antal par, 9 → 30; antal samtal, 2 → 5, enhetens register', {source: true, unsourced: null}]
  ])('in %s: %s', (language, indicator, measure) => {
    expect(rowWith(indicator, language).measure).toMatchObject(measure)
  })
})

describe('an owner', () => {
  it.each<[Language, string, Action['ownerClass']]>([
    ['sv', 'IT-enheten', 'named'],
    ['sv', 'Enheterna', 'generic'],
    ['sv', 'utses när projektmedel beviljats', 'placeholder'],
    ['sv', 'Den som får en anmälan för den vidare till chefen, som sedan diskuterar saken', 'process'],
    ['sv', 'Kommunen, årligen', 'generic'],
    ['sv', 'Alla tre kommuner', 'generic'],
    ['sv', 'Samma tjänsteinnehavare som gjort bedömningen och träffat kunden', 'named'],
    ['fi', 'Sama viranomainen, joka on tehnyt arvioinnin', 'named'],
    ['fi', 'Päätetään myöhemmin', 'placeholder'],
    ['fi', 'Järjestetään yhteistyössä resurssien mukaan ja tarkennetaan toteutusvaiheessa', 'process'],
    ['fi', 'HR-palvelut', 'named'],
    ['fi', 'Kaupunki ja sidosryhmät', 'generic'],
    ['fi', 'Kunnat ja niiden yksiköt', 'generic'],
    ['fi', 'Asia valmistellaan siten, että koulutus sisältyy suunnitelmaan', 'process']
  ])('in %s: %s', (language, owner, ownerClass) => {
    expect(rowWith('5 samtal', language, owner).ownerClass).toBe(ownerClass)
  })
})

describe('the names in an owner’s field', () => {
  it.each([
    ['sv', 'Kommunen, AN-byrån', ['AN-byrån']],
    ['sv', 'Kommunen', ['Kommunen']],
    ['sv', 'Kultur, fritid och idrott', ['Kultur, fritid och idrott']],
    ['sv', 'Svenska skolan; Finska skolan, Biblioteket.', ['Svenska skolan', 'Finska skolan', 'Biblioteket']],
    ['sv', 'JobCenter/ Föregångarna', ['JobCenter', 'Föregångarna']],
    ['sv', 'Vuxen-/medborgarinstitutet', ['Vuxen-/medborgarinstitutet']],
    ['sv', 'Kommunerna (Bildning, Fritid; kultur)', ['Kommunerna (Bildning, Fritid; kultur)']],
    ['fi', 'Kunta, Kirjasto', ['Kirjasto']],
    ['fi', 'Työllisyysalue / Kansalaisopisto', ['Työllisyysalue', 'Kansalaisopisto']]
  ] as const)('%s: %s', (language, owner, names) => {
    expect(rowWith('Antal', language, owner).ownerNames).toEqual(names)
  })
})

describe('a column with two names', () => {
  const row = (header: string, cell: string, language: Language = 'sv', more = '') => {
    const names = language === 'sv' ? 'Mål | Åtgärd | Ansvarig' : 'Tavoite | Toimenpide | Vastuutaho'
    const text = `| ${names} | ${header} |\n|---|---|---|---|\n| Aa bb | Cc dd${more} | Rektorn | ${cell} |\n`
    return actionsIn(text, language)[0]
  }

  it('changes nothing in how an indicator is read, and its values stand for themselves', () => {
    for (const header of ['Mätare', 'Mätare, utgångsläge → mål', 'Mätare (utgångsläge → mål)']) {
      expect(row(header, 'Andel barn: 71 % (2024) → under 82 % (2029), Varda')).toMatchObject({
        baseline: {value: '71 % (2024)'},
        target: {value: 'under 82 % (2029)'},
        measure: {target: true, baseline: true, source: true}
      })
      expect(row(header, 'Minst 40 deltagare/år (SO:s uppföljning; ny verksamhet)')).toMatchObject({
        baseline: {value: 'ny verksamhet'},
        target: {value: 'Minst 40 deltagare/år'},
        measure: {target: true, baseline: true, source: true}
      })
      expect(row(header, 'Antal deltagare')).toMatchObject({
        baseline: null,
        target: null,
        measure: {target: false, baseline: false, source: false}
      })
    }
    expect(row('Mittari (lähtötaso → tavoite)', 'Odotusaika enintään 8 vk (nyt 11 vk)', 'fi')).toMatchObject({
      baseline: {value: '11 vk'},
      target: {value: 'enintään 8 vk'}
    })
  })

  it('leads from where one starts, whatever that is called, to what is aimed at', () => {
    for (const [header, language] of [
      ['Lähtö → tavoite', 'fi'],
      ['Nu → mål', 'sv'],
      ['Start -> mål', 'sv']
    ] as const)
      expect(row(header, '45 % → 80 %', language)).toMatchObject({baseline: {value: '45 %'}, target: {value: '80 %'}})
  })

  it('holds a time, a means or neither', () => {
    const read = (cell: string) => row('Aikataulu ja resurssit', cell, 'fi')
    expect(read('2022–2025, virkatyönä')).toMatchObject({timetable: {value: '2022–2025, virkatyönä'}})
    expect(read('2022–2025, virkatyönä')?.resources?.value).toBe('2022–2025, virkatyönä')
    expect(read('Kysely 2023 ja 2025')).toMatchObject({
      timetable: {value: 'Kysely 2023 ja 2025'},
      resources: {value: ''}
    })
    expect(read('12 000 €/v')).toMatchObject({timetable: {value: ''}, resources: {value: '12 000 €/v'}})
    expect(read('Lukuvuosittain, 0,5 htv')?.resources?.value).toBe('Lukuvuosittain, 0,5 htv')
  })

  it('gives a target that stands in the action to the indicator beside it', () => {
    expect(row('Mätare', 'Antal platser', 'sv', ', minst 15 per år')).toMatchObject({
      target: {value: 'minst 15 per år'},
      measure: {target: true}
    })
    expect(row('Mätare', 'Antal platser', 'sv', ' två gånger i veckan')?.target).toBeNull()
  })
})

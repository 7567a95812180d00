/** Rows and bullets as they are written: what their values, figures, owners and dates come out as. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import type {Action} from '../model/programme.ts'

const linter = createLinter({knowledge: loadKnowledge(join(import.meta.dirname, '../..')), rules: []})

function actionsIn(body: string, language: Language = 'sv'): readonly Action[] {
  const head = `---\nkind: promotion-plan\ntitle: Plan\nlanguage: ${language}\nmunicipalities: [Malax]\nstatus: draft\n---\n`
  return linter.lint(head + body, {path: 'plan.md', asOf: '2026-11-21'}).actions
}

function rowWith(indicator: string, language: Language, owner = ''): Action {
  const header =
    language === 'sv' ? '| Mål | Åtgärd | Ansvarig | Mätare |' : '| Tavoite | Toimenpide | Vastuutaho | Mittari |'
  const [action] = actionsIn(`${header}\n|---|---|---|---|\n| Aa bb | Cc dd | ${owner} | ${indicator} |\n`, language)
  if (!action) throw new Error('no action was read')
  return action
}

describe('bullets', () => {
  it('keep a value that holds a colon of its own', () => {
    const [action] = actionsIn(
      '### Mål 1: Alla hittar rätt i kommunen\n\n**Åtgärd:** rådgivning\n**Mätare:** antal besök: 410 (2025), mål: 900\n'
    )
    expect(action?.indicator?.value).toBe('antal besök: 410 (2025), mål: 900')
    expect(action?.measure).toMatchObject({measurable: true, target: true, baseline: true})
  })

  it('stand below short goals as well as below long ones', () => {
    const goal = (name: string) => `### Mål ${name}\n\n- Åtgärd: samtal\n- Ansvarig: kansliet\n\n`
    expect(actionsIn(goal('1: Trygghet') + goal('2: Bostad')).map(({goal}) => goal?.value)).toEqual([
      'Trygghet',
      'Bostad'
    ])
  })

  it('stand in one line, parted by semicolons; a single label in running text is a turn of phrase', () => {
    const line =
      '- Mål 1.1: Alla får svar. Åtgärd: råd på åtta språk; Ansvar: kundtjänsten; Uppföljning: besök per år, 310 → 600.\n'
    const [action] = actionsIn(`# Plan\n\n## Mål\n\n${line}`)
    expect(action).toMatchObject({
      goal: {value: 'Alla får svar.'},
      action: {value: 'råd på åtta språk'},
      owner: {value: 'kundtjänsten'}
    })
    const empty = '**Åtgärd:** bydagar; **Ansvar:** ; **Uppföljning:** 6 bydagar\n'
    expect(actionsIn(`# Plan\n\n## Mål\n\n${empty}`)[0]).toMatchObject({owner: {value: ''}, ownerClass: 'empty'})
    expect(actionsIn('# Plan\n\n## Läget\n\nVi har frågat många. Ansvar: det vill alla ta.\n')).toEqual([])
  })

  it('are none below the title of the document, nor beside a table', () => {
    const text = '# Plan\n\n## Vem gör vad\n\nRektorn leder.\n\n## Resurser\n\nEn lärare.\n'
    expect(actionsIn(text)).toEqual([])
    const table = '| Mål | Åtgärd | Mätare |\n|---|---|---|\n| Aa bb | Cc dd | 5 samtal |\n'
    expect(actionsIn(`# Plan\n\n## Arbete\n\n- Ansvarig: kansliet\n- Tidtabell: 2026–2029\n\n${table}`)).toHaveLength(1)
  })
})

describe('a row', () => {
  const header = '| Tavoite | Toimenpide | Vastuutaho ja aikataulu | | Seuranta |\n|---|---|---|---|---|\n'
  const row = '| Alku sujuu | Neuvontaa | Neuvontapiste | 2027 | Käyntejä 38 → 60 |\n'

  it('is none that names columns: a second header row, or the header once more', () => {
    const second = '| | | **Vastuutaho** | **Aikataulu** | **Mittari** |\n'
    const again = '| **Tavoite** | **Toimenpide** | **Vastuutaho** | **Aikataulu** | **Mittari** |\n'
    const actions = actionsIn(`${header}${second}${row}${again}${row.replace('Alku', 'Arki')}`, 'fi')
    expect(actions.map(({goal}) => goal?.value)).toEqual(['Alku sujuu', 'Arki sujuu'])
    expect(actions[0]).toMatchObject({owner: {value: 'Neuvontapiste'}, timetable: {value: '2027'}, ownerClass: 'named'})
  })

  it('is none that names a theme in bold or italics', () => {
    const themes = ['**A. Työ**', '*B. Lapset*'].map((theme) => `| ${theme} | | | | |\n${row}`).join('')
    expect(actionsIn(header + themes, 'fi').map(({theme}) => theme)).toEqual(['A. Työ', 'B. Lapset'])
  })
})

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

describe('titles', () => {
  const row = (language: Language, number: string, goal: string, action: string) => {
    const names = language === 'sv' ? 'Nr | Mål | Åtgärd | Ansvarig' : 'Nro | Tavoite | Toimenpide | Vastuutaho'
    return actionsIn(`| ${names} |\n|---|---|---|---|\n| ${number} | ${goal} | ${action} | Ab |\n`, language)[0]?.title
  }

  it.each([
    ['sv', '2.3', 'Fler får arbete', 'Språkkurs', '2.3: Språkkurs'],
    ['sv', 'Mål 1.', 'Fler får arbete', 'Språkkurs', 'Mål 1: Språkkurs'],
    ['sv', '', 'Mål 1: Fler får arbete', 'Språkkurs', 'Mål 1: Språkkurs'],
    ['sv', '', 'Mål 1: Fler får arbete', 'Åtgärd 2.3 Språkkurs', 'Åtgärd 2.3 Språkkurs'],
    ['sv', '1', 'Fler får arbete', '15 timmar kurs', '1: 15 timmar kurs'],
    ['sv', '', '1.2 Fler får arbete', 'Språkkurs', '1.2: Språkkurs'],
    ['sv', '', '30 nya platser', 'Språkkurs', 'Språkkurs'],
    ['sv', '', 'Minst 30 nya platser', 'Språkkurs', 'Språkkurs'],
    ['sv', '–', 'Fler får arbete', 'Språkkurs', 'Språkkurs'],
    ['fi', '', 'Tavoite 5: Useampi työllistyy', 'Kielikurssi', 'Tavoite 5: Kielikurssi'],
    ['fi', '2.3', 'Useampi työllistyy', 'Kielikurssi', '2.3: Kielikurssi']
  ] as const)(
    'in %s of “%s”, “%s”, “%s” begin with the number of the document',
    (language, number, goal, action, title) => {
      expect(row(language, number, goal, action)).toBe(title)
    }
  )

  it('of bullets begin with the number of the heading', () => {
    const bullets = '\n\n- Åtgärd: samtal\n- Ansvarig: kansliet\n\n'
    const goals = actionsIn(`# Plan\n\n### Mål 4: Trygghet${bullets}### Bostad${bullets}`)
    expect(goals.map(({title}) => title)).toEqual(['Mål 4: samtal', 'samtal'])
  })
})

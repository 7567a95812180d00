/** Calendars of follow-up: what they tell, and which tables are none. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

function read(language: Language, heading: string, rows: readonly string[]) {
  const head = `---\nkind: promotion-plan\ntitle: T\nlanguage: ${language}\nmunicipalities: [Malax]\nstatus: draft\n---\n\n`
  const [header = '', ...lines] = rows
  const rule = header.replace(/[^|]+/g, ' --- ')
  const body = `# T\n\n## ${heading}\n\n${[header, rule, ...lines].join('\n')}\n`
  const {tables, elements, said, actions} = recognise(
    parse(`${head}${body}`, 'test.md'),
    lexicon,
    knowledge.packs,
    '2026-11-21'
  )
  return {
    purpose: tables[0]?.purpose,
    status: elements.find(({id}) => id === 'follow-up')?.status,
    owner: said.followUp.owner?.value,
    interval: said.followUp.interval?.value,
    actions: actions.length
  }
}

describe('a calendar', () => {
  it.each<[Language, string, readonly string[]]>([
    [
      'sv',
      'Året runt',
      [
        '| Månad | Vad som händer | Vem kallar |',
        '| Februari | Siffrorna för varje mål plockas fram | Utredaren |',
        '| Maj | Fullmäktige får en redogörelse | Kommundirektören |'
      ]
    ],
    [
      'sv',
      'Uppföljning',
      [
        '| Tidpunkt | Uppgift | Ansvarig |',
        '| Vår | Enkäten skickas ut | Koordinatorn |',
        '| Höst | Nämnden behandlar svaren | Bildningsdirektören |'
      ]
    ],
    [
      'fi',
      'Vuosikello',
      [
        '| Ajankohta | Tehtävä | Vastuu |',
        '| Tammikuu | Tavoitteiden luvut kootaan | Hyvinvointikoordinaattori |',
        '| Syksy | Valtuusto saa katsauksen | Kunnanjohtaja |'
      ]
    ],
    [
      'fi',
      'Seuranta',
      [
        '| Kuukausi | Mitä tapahtuu |',
        '| Maaliskuu | Koordinaattori esittelee toteutuman kotoryhmälle |',
        '| Lokakuu | Lautakunta päättää korjauksista |'
      ]
    ]
  ])('is no list of actions and tells of follow-up, who and when: %s %s', (language, heading, rows) => {
    const found = read(language, heading, rows)
    expect(found).toMatchObject({purpose: 'calendar', status: 'present', actions: 0})
    expect(found.interval).toContain(rows[1]?.split(' | ')[1]?.replace(' |', ''))
    if (rows[0]?.split('|').length === 5) expect(found.owner).toContain(rows[1]?.split(' | ').at(-1)?.replace(' |', ''))
  })

  it.each<[string, Language, string, readonly string[]]>([
    [
      'years of a plan',
      'sv',
      'Åtgärder',
      [
        '| Tid | Åtgärd | Ansvarig |',
        '| Våren 2027 | Språkcafé på biblioteket | Biblioteket |',
        '| Hösten 2027 | Kurs i svenska | Medborgarinstitutet |'
      ]
    ],
    [
      'actions with what shows the result',
      'fi',
      'Toimenpiteet',
      [
        '| Ajankohta | Toimenpide | Vastuu | Mittari |',
        '| Kevät | Kielikahvila | Kirjasto | 40 kävijää |',
        '| Syksy | Seurantakysely | Kirjasto | 100 vastausta |'
      ]
    ],
    ['dates of a course', 'sv', 'Kursens gång', ['| Månad | Tema |', '| Januari | Arbete |', '| Februari | Hälsa |']]
  ])('is not: %s', (_, language, heading, rows) => {
    expect(read(language, heading, rows).purpose).not.toBe('calendar')
  })
})

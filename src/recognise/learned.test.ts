/** Labels and headers of a document's own: what they mean is seen by what stands behind them, row after row. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const {lexicon: words, packs} = loadKnowledge(join(import.meta.dirname, '../..'))
const lexicon = compileLexicon(words)
const roles = ['goal', 'action', 'owner', 'partner', 'indicator', 'timetable', 'resources'] as const

const rows: Record<Language, readonly (readonly string[])[]> = {
  sv: [
    [
      ...[
        'Fler vuxna talar svenska till vardags',
        'Kvällskurser i tre byar',
        'Medborgarinstitutets rektor',
        'Byaföreningarna'
      ],
      ...['Antal deltagare: 20 → 60', 'Hösten 2026', '8 000 € per år']
    ],
    [
      ...['Barnen har fritidsintressen', 'Prova-på-dagar med idrottsföreningar', 'Fritidssekreteraren', 'IK Falken'],
      ...['Andel barn med hobby: 40 % → 60 %', '2027', 'Inom budget']
    ],
    [
      ...['Nyinflyttade känner till servicen', 'Välkomstkvällar i biblioteket', 'Bibliotekschefen', 'Röda Korset'],
      ...['Besökare per kväll: 10 → 25', 'Fyra gånger per år 2026–2029', 'Eget arbete, 0,2 årsverken']
    ]
  ],
  fi: [
    [
      ...[
        'Useampi aikuinen puhuu suomea arjessa',
        'Iltakursseja kolmessa kylässä',
        'Kansalaisopiston rehtori',
        'Kyläyhdistykset'
      ],
      ...['Osallistujia: 20 → 60', 'Syksy 2026', '8 000 € vuodessa']
    ],
    [
      ...['Lapsilla on harrastuksia', 'Kokeilupäiviä urheiluseurojen kanssa', 'Vapaa-aikasihteeri', 'Haukat ry'],
      ...['Harrastavien lasten osuus: 40 % → 60 %', '2027', 'Budjetin puitteissa']
    ],
    [
      ...['Uudet asukkaat tuntevat palvelut', 'Tervetuloiltoja kirjastossa', 'Kirjastonjohtaja', 'Punainen Risti'],
      ...['Kävijöitä illassa: 10 → 25', 'Neljä kertaa vuodessa 2026–2029', 'Oma työ, 0,2 htv']
    ]
  ]
}

const names: readonly [Language, ...string[]][] = [
  ['sv', 'Så ska det bli', 'Hur det går till', 'Huvudman', 'Vilka hjälper', 'Kvitto', 'Klart', 'Kostar'],
  ['sv', 'Önskat läge', 'Steg', 'På vems bord', 'Stöd av', 'Så vet vi', 'Tidpunkt', 'Slant'],
  ['sv', 'Ambition', 'Gärning', 'Den som leder', 'Vilka fler', 'Måttstock', 'Senast', 'Budget'],
  ['fi', 'Tarkoitus', 'Mitä tehdään', 'Kuka huolehtii', 'Yhteispeli', 'Todiste', 'Kauden aikana', 'Lantti'],
  ['fi', 'Pyrkimys', 'Teko', 'Vetäjä', 'Ketkä muut', 'Mittapuu', 'Viimeistään', 'Talous'],
  ['fi', 'Toivottu tila', 'Askel', 'Kenen pöydällä', 'Tukena', 'Laskemme', 'Takaraja', 'Maksaa']
]

const read = (language: Language, body: string) => {
  const place = language === 'sv' ? 'Malax' : 'Salo'
  const text = `---\nkind: promotion-plan\nlanguage: ${language}\nmunicipalities: [${place}]\n---\n\n${body}`
  const {actions} = recognise(parse(text, 'plan.md'), lexicon, packs, '2026-11-21')
  return actions.map((action) => roles.map((role) => action[role]?.value ?? ''))
}

describe.each(names)('in %s: %s, %s, %s …', (language, ...labels) => {
  it('are columns of a table', () => {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const table = [line(labels), line(labels.map(() => '---')), ...rows[language].map(line)].join('\n')
    expect(read(language, `# Plan\n\n${table}\n`)).toEqual(rows[language])
  })

  it('are bullets under the headings of goals: one action each', () => {
    const list = ([, ...cells]: readonly string[]) => cells.map((cell, at) => `- ${labels[at + 1]}: ${cell}`).join('\n')
    const goals = rows[language].map(
      (row, at) => `### ${language === 'sv' ? 'Mål' : 'Tavoite'} ${at + 1}: ${row[0]}\n\n${list(row)}`
    )
    expect(read(language, `# Plan\n\n## Plan\n\n${goals.join('\n\n')}\n`)).toEqual(rows[language])
  })
})

it('keep their meaning where one of them is not settled yet', () => {
  const goal = (name: string, who: string, measure: string) =>
    `### ${name}\n\n- Målet: att ${name} blir av\n- Det som görs: kvällar i byarna för alla\n- Den som fixar: ${who}\n- Mätt i: ${measure}\n`
  const body = `${goal('Simning', 'vaktmästaren', 'andel elever: 95 %')}\n${goal('Lokal', 'avgörs när budgeten är klar', '4 nycklar')}`
  expect(read('sv', `# Plan\n\n${body}`).map(([, , owner]) => owner)).toEqual([
    'vaktmästaren',
    'avgörs när budgeten är klar'
  ])
})

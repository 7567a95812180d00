/** The rules on actions together: one gap gives one finding, in the right place, also where tables, texts and bullets share the work. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {loadKnowledge} from '../../src/knowledge/load.ts'
import {groups} from '../index.ts'

const rules = groups.actions ?? []
const linter = createLinter({knowledge: loadKnowledge(join(import.meta.dirname, '../..')), rules})

/** `line rule/item` of each finding in a Swedish plan for 2026–2029; the body begins on line 1. */
function found(body: string, municipalities = 'Malax'): readonly string[] {
  const head = `---\nkind: promotion-plan\ntitle: Plan\nlanguage: sv\nmunicipalities: [${municipalities}]\nstatus: draft\nperiod: {start: 2026, end: 2029}\n---\n`
  const {messages} = linter.lint(head + body, {path: 'plan.md', asOf: '2026-11-21', strictRules: true})
  return messages.map(({place, ruleId, item}) => `${place.start.line - 8} ${ruleId}${item === null ? '' : `/${item}`}`)
}

const header = '| Mål | Åtgärd | Ansvarig | Mätare | Tidtabell | Resurser |\n| --- | --- | --- | --- | --- | --- |\n'
const good =
  '| Fler i arbete | Mentorer | Näringslivsenheten | Mentorspar 4 (2025) → 20 (2029), enhetens register | 2027 | 4 000 euro |\n'

describe('a table', () => {
  it('with all it needs gives no finding', () => {
    expect(found(header + good)).toEqual([])
  })

  it('without an owner and an indicator column gives two findings on its header, none on its rows', () => {
    const table =
      '| Mål | Åtgärd | Tidtabell | Resurser |\n| --- | --- | --- | --- |\n| Fler i arbete | Mentorer | 2027 | 400 euro |\n'
    expect(found(table)).toEqual(['1 table-column-missing/indicator', '1 table-column-missing/owner'])
  })

  it('with a target column has an indicator column', () => {
    const table = header.replace('Mätare', 'Målvärde') + good.replace(/Mentorspar.*register/, '20 mentorspar')
    expect(found(table)).toEqual(['3 indicator-baseline-missing'])
  })

  it.each([
    ['a label above it', 'Ansvarig för alla åtgärder: näringslivsenheten\n\n'],
    ['a label of its own section', 'Ansvarig: näringslivsenheten\n\n'],
    ['a bullet', '- Ansvarig: näringslivsenheten\n\n'],
    ['a sentence', 'För alla åtgärder ansvarar näringslivsenheten.\n\n']
  ])('leaves to %s who answers for its rows', (_, text) => {
    const table = '| Mål | Åtgärd | Mätare | Tidtabell | Resurser |\n| --- | --- | --- | --- | --- |\n'
    const lines = good.replace(' Näringslivsenheten |', '')
    expect(found(`## Arbete\n\n${table}${lines}`)).toEqual(['3 table-column-missing/owner'])
    expect(found(`## Arbete\n\n${text}${table}${lines}`)).toEqual([])
  })

  it('takes no label of another section for its own', () => {
    const table = '| Mål | Åtgärd | Mätare | Tidtabell | Resurser |\n| --- | --- | --- | --- | --- |\n'
    const text = `## Programmet\n\nAnsvarig: kommunkansliet\n\n### Arbete\n\n${table}${good.replace(' Näringslivsenheten |', '')}`
    expect(found(text)).toEqual(['7 table-column-missing/owner'])
  })

  it('that is completed by a table of indicators is one list with it', () => {
    const actions =
      '| Nr | Mål | Åtgärd | Ansvarig | Tidtabell | Resurser |\n| --- | --- | --- | --- | --- | --- |\n| 1 | Fler i arbete | Mentorer | Näringslivsenheten | 2027 | 400 euro |\n| 2 | Fler företag | Rådgivning | Näringslivsenheten | 2027 | 400 euro |\n'
    const indicators =
      '\n| Nr | Mätare | Utgångsläge | Målvärde | Källa |\n| --- | --- | --- | --- | --- |\n| 1 | Mentorspar | 4 | 20 | enhetens register |\n| 2 | | | | |\n'
    expect(found(actions + indicators)).toEqual(['4 action-indicator-missing'])
  })

  it('with several gaps in a row gives one finding for each gap', () => {
    const row = '| Trygghet | Samtal | Kommunerna | Regelbundna möten | 2031 | |\n'
    expect(found(header + row, 'Malax, Närpes')).toEqual([
      '3 action-deadline-outside-period',
      '3 action-owner-generic',
      '3 action-owner-unattributed',
      '3 goal-not-measurable',
      '3 action-resources-missing'
    ])
  })
})

describe('bullets', () => {
  it('have findings on their labels, else on the heading of the goal', () => {
    const goal =
      '### Mål 1: Trygghet i vardagen för alla\n\n- Åtgärd:\n- Ansvarig: –\n- Mätare: trivseln ökar\n- Tidtabell: 2027\n- Resurser: eget arbete\n'
    expect(found(goal)).toEqual(['3 goal-without-action', '4 action-owner-missing', '5 goal-not-measurable'])
    const bare = goal
      .replace('- Ansvarig: –\n', '')
      .replace('- Åtgärd:', '- Åtgärd: grannsamtal')
      .replace('- Mätare: trivseln ökar\n', '')
    expect(found(bare)).toEqual(['1 action-indicator-missing', '1 action-owner-missing'])
  })

  it('that never name a timetable are told so once', () => {
    const goal = (name: string) =>
      `### Mål: ${name} för alla i vår kommun\n\n- Åtgärd: samtal\n- Ansvarig: kansliet\n- Resurser: eget arbete\n- Mätare: andel nöjda 50 % (2025) → 80 % (2029), invånarenkäten\n\n`
    expect(found(goal('Trygghet') + goal('Bostad'))).toEqual(['1 action-timetable-missing'])
  })
})

describe('a deadline', () => {
  it.each([
    ['2029', []],
    ['läsåret 2029–2030', []],
    ['2026–2031', ['action-deadline-outside-period']],
    ['5/2030', ['action-deadline-outside-period']],
    ['sedan 2021', []],
    ['2021–', []],
    ['2024', ['action-deadline-outside-period']],
    ['2024–2027', []],
    ['löpande', []]
  ])('%s in a plan for 2026–2029', (when, expected) => {
    const ids = found(header + good.replace('| 2027 |', `| ${when} |`)).map((line) => line.replace(/^\d+ /, ''))
    expect(ids).toEqual(expected)
  })

  it('counts where it stands in the indicator and there is no timetable', () => {
    const row = '| Fler bostäder | Ny plan | Tekniska chefen | Planen godkänd senast 31.12.2032 | | 400 euro |\n'
    expect(found(header + row)).toEqual(['3 action-deadline-outside-period'])
  })
})

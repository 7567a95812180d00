/** Goals whose labels are questions, and tables whose headers nobody has met before. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import type {Action} from '../model/programme.ts'

const linter = createLinter({knowledge: loadKnowledge(join(import.meta.dirname, '../..')), rules: []})

function actionsIn(body: string, language: Language): readonly Action[] {
  const head = `---\nkind: promotion-plan\ntitle: Plan\nlanguage: ${language}\nmunicipalities: [Malax]\nstatus: draft\n---\n\n# Plan\n\n`
  return linter.lint(head + body, {path: 'plan.md', asOf: '2026-11-21'}).actions
}

const read = ({goal, action, owner, indicator, timetable}: Action) =>
  [goal, action, owner, indicator, timetable].map((field) => field?.value ?? null)

/** Goals, each with the same labelled bullets. */
function form(language: Language, ...bullets: readonly string[]): readonly Action[] {
  const heading = language === 'sv' ? 'Mål' : 'Tavoite'
  const goal = (number: number) =>
    `## ${heading} ${number}: Aa bb cc\n\n${bullets.map((one) => `- ${one}\n`).join('')}\n`
  return actionsIn(goal(1) + goal(2), language)
}

describe('questions at the head of bullets', () => {
  it.each([
    ['bare', ['Vad? En mentor per familj', 'Vem? Fritidschefen', 'När? Hösten 2027', 'Hur vet vi? 12 par']],
    ['bold', ['**Vad?** En mentor per familj', '**Vem?** Fritidschefen', '**När?** Hösten 2027', '**Mätare?** 12 par']],
    [
      'with a dash or a colon behind',
      [
        'Vad? – En mentor per familj',
        '**Vem ansvarar?**: Fritidschefen',
        'När?: Hösten 2027',
        '**Hur mäts det?** – 12 par'
      ]
    ]
  ])('are labels in Swedish: %s', (_, bullets) => {
    const actions = form('sv', ...bullets)
    expect(actions.map(read)).toEqual(
      actions.map(() => ['Aa bb cc', 'En mentor per familj', 'Fritidschefen', '12 par', 'Hösten 2027'])
    )
    expect(actions).toHaveLength(2)
  })

  it.each([
    ['bare', ['Mitä? Mentori joka perheelle', 'Kuka? Nuorisojohtaja', 'Koska? syksy 2027', 'Mistä tiedämme? 12 paria']],
    [
      'as columns are called',
      [
        '**Toimenpide?** Mentori joka perheelle',
        '**Vastuu?** Nuorisojohtaja',
        '**Aikataulu?** syksy 2027',
        '**Mittari?** 12 paria'
      ]
    ]
  ])('are labels in Finnish: %s', (_, bullets) => {
    const actions = form('fi', ...bullets)
    expect(actions.map(read)).toEqual(
      actions.map(() => ['Aa bb cc', 'Mentori joka perheelle', 'Nuorisojohtaja', '12 paria', 'syksy 2027'])
    )
    expect(actions).toHaveLength(2)
  })

  it('mean what stands under them where nobody knows their words', () => {
    const [first] = form('sv', 'Gnistan? En mentor per familj', 'Eldsjäl? Fritidschefen', 'Bäst före? 31.12.2027')
    expect(first?.owner?.value).toBe('Fritidschefen')
    expect(first?.timetable?.value).toBe('31.12.2027')
  })

  it('are none in running text or where somebody else is asked for', () => {
    expect(actionsIn('## Vi frågade\n\nVad vill ni? Alla ville ha jobb. Vem hjälper? Ingen visste.\n', 'sv')).toEqual(
      []
    )
    expect(actionsIn('## Kahvila\n\n- Kuka saa tulla? Kaikki\n- Maksaako se? Ei\n', 'fi')).toEqual([])
  })
})

describe('a table', () => {
  const rows = (...lines: readonly string[]) => lines.map((line) => `| ${line} |\n`).join('')
  const table = (header: string, ...lines: readonly string[]) =>
    `| ${header} |\n|${header.replace(/[^|]+/g, '---')}|\n${rows(...lines)}\n`

  it('of measures completes several tables of actions by their numbers', () => {
    const actions = actionsIn(
      '## Barn\n\n' +
        table(
          'Nr | Önskat läge | Grepp | Eldsjäl',
          '1 | Barnen leker | Öppna dörrar i parken | Fritidschefen',
          '2 | Barnen läser | Bokbuss på fyra språk | BIB'
        ) +
        '## Arbete\n\n' +
        table('Nr | Önskat läge | Grepp | Eldsjäl', '3 | Jobben hittas | Mentorer på varvet | Näringslotsen') +
        '## Siffrorna\n\n' +
        table(
          'Nr | Pejlmärke | Avstamp | Fyrbåk | Slinga',
          '1 | Besökare i parken | 40 | 90 per år | 2027',
          '2 | Lånade böcker på andra språk | – | 500 | 2028',
          '3 | Andel som fått arbete | 12 % (2025) | 30 % | 2029'
        ),
      'sv'
    )
    expect(
      actions.map(({action, indicator, baseline, target}) =>
        [action, indicator, baseline, target].map((field) => field?.value)
      )
    ).toEqual([
      ['Öppna dörrar i parken', 'Besökare i parken', '40', '90 per år'],
      ['Bokbuss på fyra språk', 'Lånade böcker på andra språk', '–', '500'],
      ['Mentorer på varvet', 'Andel som fått arbete', '12 % (2025)', '30 %']
    ])
  })

  it('whose numbers begin anew completes one table, and none that has actors of its own', () => {
    const actions = actionsIn(
      '## Lapset\n\n' +
        table(
          'Nro | Tavoite | Toimenpide | Vastuu',
          '1 | Lapset leikkivät | Avoin puisto | Nuorisojohtaja',
          '2 | Lapset lukevat | Kirjabussi | Kirjastonjohtaja'
        ) +
        '## Työ\n\n' +
        table(
          'Nro | Tavoite | Veto | Luotsi',
          '1 | Työt löytyvät | Mentorit telakalle | Yrityskoordinaattori',
          '2 | Yrittäjäksi uskaltaa | Sparrausillat | Elinvoimajohtaja'
        ),
      'fi'
    )
    expect(actions.map(({action, owner}) => [action?.value, owner?.value])).toEqual([
      ['Avoin puisto', 'Nuorisojohtaja'],
      ['Kirjabussi', 'Kirjastonjohtaja'],
      ['Mentorit telakalle', 'Yrityskoordinaattori'],
      ['Sparrausillat', 'Elinvoimajohtaja']
    ])
  })

  it('of one row, or that asks what, is read as well', () => {
    const [why] = actionsIn(
      '## Arki\n\n' +
        table(
          'Miksi | Mitä | Kuka | Koska | Miten mitataan',
          'Arki sujuu | Neuvontaa kioskilla | Palveluesihenkilö | 2027 | Käyntejä 300'
        ),
      'fi'
    )
    expect(why && read(why)).toEqual([null, 'Neuvontaa kioskilla', 'Palveluesihenkilö', 'Käyntejä 300', '2027'])
    const [one] = actionsIn(
      '## Vardag\n\n' + table('Önskat läge | Grepp | Huvudman', 'Alla hittar | Skyltar i hamnen | Hamnchefen'),
      'sv'
    )
    expect(one && read(one)).toEqual(['Alla hittar', 'Skyltar i hamnen', 'Hamnchefen', null, null])
  })

  it('never shows its values as indicators', () => {
    const [row] = actionsIn(
      '## Vardag\n\n' +
        table(
          'Mål | Åtgärd | Ansvarig | Kännetecken | Avstamp | Siktpunkt',
          'Alla hittar | Skyltar i hamnen | Hamnchefen | Lotsen är känd bland besökarna | nu 10 % | 60 %'
        ),
      'sv'
    )
    expect(row?.indicator?.value).toBe('Lotsen är känd bland besökarna')
    expect(row?.target?.value).toBe('60 %')
  })
})

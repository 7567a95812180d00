/** Rows and bullets as they are written: which actions they are, and what those are called. */
import {describe, expect, it} from 'vitest'
import type {Language} from '../model/law.ts'
import {actionsIn} from './testing.ts'

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

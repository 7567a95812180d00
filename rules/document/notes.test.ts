/** Notes to oneself that nobody meant to publish, and what only looks like one. */
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {loadKnowledge} from '../../src/knowledge/load.ts'
import {rules} from '../index.ts'

const linter = createLinter({knowledge: loadKnowledge(process.cwd()), rules})

function said(language: 'sv' | 'fi', body: string): readonly string[] {
  const name = language === 'sv' ? 'Malax' : 'Somero'
  const head = `kind: promotion-plan\ntitle: Plan\nlanguage: ${language}\nmunicipalities: [${name}]\nstatus: draft`
  const {messages} = linter.lint(`---\n${head}\n---\n\n# Plan\n\n${body}\n`, {path: 'x.md', asOf: '2026-11-21'})
  return messages.filter(({ruleId}) => ruleId === 'placeholder-left').map(({messageId}) => messageId)
}

describe('a note to a colleague', () => {
  it.each([
    ['sv', 'Nämnden får rapporten. [Anna kollar om byn vill ha den på finska också]', ['note']],
    ['sv', 'Kostnaden [OBS! Kronoby?] är delad.', ['note']],
    ['sv', 'Datumet är 5.5. KOLLA!', ['note']],
    ['sv', 'Summan är 300 euro??', ['left']],
    ['sv', 'Programmet översätts [datum?].', ['left']],
    ['sv', 'Vi kollar läget varje år. Fråga biblioteket! OBS! Anmälan krävs.', []],
    ['sv', 'Se not [1], [Välfärdsplan](x.md) och [Integrationsprogram 2026].', []],
    ['sv', 'Lagen säger att [kommunen] ordnar det.', []],
    ['fi', 'Lautakunta seuraa. [kysytään Mialta, onko luku oikea]', ['note']],
    ['fi', 'TARKISTA tämä.', ['note']],
    ['fi', 'Tarkista tiedot kunnan sivuilta. Muista ilmoittautua!', []]
  ] as const)('%s: %s', (language, body, expected) => {
    expect(said(language, body)).toEqual(expected)
  })
})

describe('the head of a document', () => {
  const body = '**Innehåll**\n\n1 Läget .............. 2\n2 Åtgärder .............. 3\n\n**1 Läget**\n\nTexten.'
  const lines = (text: string) =>
    linter
      .lint(text, {path: 'x.md', asOf: '2026-11-21'})
      .messages.filter(({ruleId}) => ruleId === 'element-missing')
      .map(({place}) => place.start.line)

  it('is never the list of contents', () => {
    const head = '---\nkind: promotion-plan\ntitle: Plan\nlanguage: sv\nmunicipalities: [Malax]\nstatus: draft\n---\n\n'
    expect(new Set(lines(`${head}${body}\n`))).toEqual(new Set([3]))
    expect(new Set(lines(`${head.replace('title: Plan\n', '')}${body}\n`))).toEqual(new Set([13]))
    expect(new Set(lines(`${head}# Plan\n\n${body}\n`))).toEqual(new Set([9]))
  })
})

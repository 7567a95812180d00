/** Whether a text that names no municipality in its body speaks for one all the same. */
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(process.cwd())
const lexicon = compileLexicon(knowledge.lexicon)

/** What the document says of its follow-up. */
function followUp(language: Language, body: string, head = 'municipalities: [Malax]\nstatus: draft'): string {
  const text = `---\nkind: promotion-plan\ntitle: T\nlanguage: ${language}\n${head}\n---\n\n# T\n\n${body}\n`
  const {elements} = recognise(parse(text, 'test.md'), lexicon, knowledge.packs, '2026-11-21')
  return elements.find(({id}) => id === 'follow-up')?.status ?? 'unknown'
}

const own = {
  sv: '## Uppföljning\n\nBildningsdirektören följer upp målen varje år i mars och rapporterar till fullmäktige.',
  fi: '## Seuranta\n\nSivistysjohtaja seuraa tavoitteita vuosittain maaliskuussa ja raportoi valtuustolle.'
}
const advice = {
  sv: ['Kommunerna kan utarbeta programmet tillsammans.', 'Programmet bör innehålla mål, ansvariga och mätare.'],
  fi: ['Kunnat voivat laatia ohjelman yhdessä.', 'Ohjelmassa tulisi kuvata tavoitteet, vastuutahot ja mittarit.']
}
const filler = {
  sv: 'Tolkning bokas på servicepunkten i stadshuset.',
  fi: 'Tulkki varataan kaupungintalon palvelupisteestä.'
}

describe.each<Language>(['sv', 'fi'])('a text without action and name, in %s,', (language) => {
  const [first = '', second = ''] = advice[language]

  it('speaks for the municipality of its front matter, however short it is', () => {
    expect(followUp(language, own[language])).toBe('present')
    expect(followUp(language, `${first}\n\n${own[language]}\n\n${filler[language]}`)).toBe('present')
  })

  it('speaks for none where half of it tells how programmes are made', () => {
    expect(followUp(language, `${first} ${second}\n\n${own[language]}`)).toBe('missing')
    expect(followUp(language, `${first} ${second} ${filler[language]}\n\n${own[language]}`)).toBe('missing')
    expect(followUp(language, `${first} ${second} ${filler[language]} ${filler[language]}\n\n${own[language]}`)).toBe(
      'present'
    )
  })

  it('speaks for none where three of sixty sentences do', () => {
    const text = (sentences: number) => {
      const others = Array.from({length: sentences - 4}, () => filler[language]).join(' ')
      return followUp(language, `${first} ${second} ${first}\n\n${others}\n\n${own[language]}`)
    }
    expect([text(60), text(61)]).toEqual(['missing', 'present'])
  })

  it('speaks for none where its front matter says only half of what it is', () => {
    expect(followUp(language, own[language], 'municipalities: [Malax]')).toBe('missing')
  })
})

/** Limits to the word, the year and the section: what is as much as may be passes, one more is told. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../src/index.ts'
import {loadKnowledge} from '../src/knowledge/load.ts'
import {rules} from './index.ts'

const linter = createLinter({knowledge: loadKnowledge(join(import.meta.dirname, '..')), rules})

interface Settings {
  readonly options?: Readonly<Record<string, unknown>>
  readonly head?: readonly string[]
}

/** What one rule says of a Swedish plan, judged on 2026-11-21: line, and the numbers in its sentence. */
function found(id: string, body: string, {options = {}, head = []}: Settings = {}): readonly string[] {
  const lines = ['kind: promotion-plan', 'title: Plan', 'language: sv', 'municipalities: [Ingå]', 'status: approved']
  const text = ['---', ...lines, 'period: {start: 2026-01-01, end: 2029-12-31}', ...head, '---', '', body, ''].join(
    '\n'
  )
  const settings = {path: 'x.md', asOf: '2026-11-21', strictRules: true, ruleSettings: {[id]: {options}}}
  const own = linter.lint(text, settings).messages.filter(({ruleId}) => ruleId === id)
  return own.map(({place, message}) => [place.start.line, ...(message.match(/\d+/g) ?? [])].join(' '))
}

/** So many words, short or long, in sentences of so many. */
function words(count: number, word = 'ord', inSentence = 10): string {
  const all = Array.from({length: count}, (_, index) => {
    const first = index % inSentence === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word
    return index % inSentence === inSentence - 1 || index === count - 1 ? `${first}.` : first
  })
  return all.join(' ')
}

describe('a sentence', () => {
  it('may have 40 words', () => {
    expect(found('sentence-overlong', `# Plan\n\n${words(40, 'ord', 50)}`)).toEqual([])
    expect(found('sentence-overlong', `# Plan\n\n${words(41, 'ord', 50)}`)).toEqual(['12 41'])
    expect(found('sentence-overlong', `# Plan\n\n${words(11, 'ord', 50)}`, {options: {words: 10}})).toEqual(['12 11'])
  })

  it('in a quotation or a list may have more', () => {
    expect(found('sentence-overlong', `# Plan\n\n> ”${words(41, 'ord', 50)}”`)).toEqual([])
    expect(found('sentence-overlong', `# Plan\n\n- ${words(41, 'ord', 50)}`)).toEqual([])
  })
})

describe('a text', () => {
  const options = {sv: 60, words: 100}
  const hard = (body: string, more = options) => found('readability-low', `# Plan\n\n${body}`, {options: more})

  it('is as hard as its sentences are long and its words have seven letters', () => {
    // 100 words in 10 sentences: 10, and 100 for each share of long words.
    expect(hard(words(100, 'invandr'))).toEqual(['12 110 60 110'])
    expect(hard(words(100, 'invand'))).toEqual([])
    expect(hard(`${words(50, 'invandr')}\n\n${words(50)}`)).toEqual([])
    expect(hard(`${words(50, 'invandr')}\n\n${words(50)}`, {...options, sv: 59})).toEqual(['12 60 59 110'])
  })

  it('that is shorter is not measured, and what is quoted or in a list does not count', () => {
    expect(hard(words(99, 'invandr'))).toEqual([])
    expect(hard(`${words(100)}\n\n> ”${words(200, 'invandr')}”\n\n- ${words(200, 'invandr')}`)).toEqual([])
  })
})

describe('figures', () => {
  const of = (year: number, head: readonly string[] = []) =>
    found(
      'statistics-outdated',
      `# Plan\n\nI slutet av år ${year} bodde 412 personer med ett främmande språk i Ingå (Statistikcentralen).`,
      {head}
    )

  it('may be three years older than the last approval', () => {
    const approved = (...days: readonly string[]) => {
      const all = days.map((date) => `{municipality: Ingå, body: Kommunfullmäktige, date: ${date}}`)
      return [`approvals: [${all.join(', ')}]`]
    }
    expect(of(2022, approved('2025-02-01'))).toEqual([])
    expect(of(2021, approved('2025-02-01'))).toEqual(['13 2021 2025'])
    expect(of(2021, approved('2026-02-01', '2024-02-01'))).toEqual(['13 2021 2026'])
    expect(of(2023, approved('2027-02-01'))).toEqual([])
  })

  it('may be three years older than today where nobody has approved', () => {
    expect(of(2023)).toEqual([])
    expect(of(2022)).toEqual(['12 2022 2026'])
  })
})

describe('sections', () => {
  const theme = (at: number) =>
    `## Tema ${at}\n\n| Mål | Åtgärd | Ansvarig |\n| --- | --- | --- |\n| Fler i arbete ${at} | Kurser | Rektorn |\n`
  const themes = (count: number) => `# Plan\n\n${Array.from({length: count}, (_, at) => theme(at + 1)).join('\n')}`

  it('with actions may be seven', () => {
    expect(found('too-many-themes', themes(7))).toEqual([])
    expect(found('too-many-themes', themes(8))).toHaveLength(1)
  })

  it('may have 8000 words in all, tables left out', () => {
    expect(found('document-overlong', words(8000))).toEqual([])
    expect(found('document-overlong', words(8001))).toHaveLength(1)
    // Its heading is counted, its table is not.
    expect(found('document-overlong', `${words(7998)}\n\n${theme(1)}`)).toEqual([])
  })

  it('may describe services in 250 words', () => {
    const described = (count: number, more = '') => {
      const body = Array.from(
        {length: count / 10},
        () => 'Biblioteket erbjuder alla invånare böcker på tio olika språk nu.'
      )
      return found('service-description-overlong', `# Plan\n\n## Biblioteket\n\n${body.join(' ')}${more}`)
    }
    expect(described(250)).toEqual([])
    expect(described(260)).toEqual(['12 260'])
    expect(described(260, ' Från 2027 utökas bokningen till sex språk.')).toEqual([])
  })
})

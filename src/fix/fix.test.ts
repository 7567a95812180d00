/** What is mended and how, case by case; nothing silenced is touched. */
import {describe, expect, it} from 'vitest'
import {placeBetween} from '../model/place.ts'
import {fixText} from './fix.ts'
import {all, fix, lint, safe} from './testing.ts'

describe('single cases', () => {
  const front =
    'kind: promotion-plan\ntitle: Plan för Närpes 2026–2029\nlanguage: sv\nmunicipalities: [Närpes]\nstatus: draft'
  const document = (yaml: string, body = '# Plan för Närpes 2026–2029\n\nStaden ordnar kurser.\n') =>
    `---\n${yaml}\n---\n\n${body}`

  it.each([
    ['a kind written as words', front.replace('promotion-plan', 'Promotion plan'), front],
    ['a key with a capital', front.replace('title', 'Title'), front],
    ['a day as people write it', `${front}\nreview: { last: 16.2.2026 }`, `${front}\nreview: { last: 2026-02-16 }`],
    ['a list of one', front.replace('[Närpes]', 'Närpes'), front]
  ])('%s is mended safely', (_, before, after) => {
    expect(fix(document(before), safe).text).toBe(document(after))
  })

  it('suggests a kind for a misspelt one', () => {
    const text = document(front.replace('plan\n', 'plam\n'))
    expect(fix(text, safe).text).toBe(text)
    expect(fix(text, all).text).toContain('kind: promotion-plan\n')
  })

  it('leaves a day alone that could be two', () => {
    const text = document(`${front}\nreview: { last: 3/2/2026 }`)
    expect(fix(text, safe).text).toBe(text)
    expect(fix(text, all).text).toContain('last: 2026-02-03')
  })

  it.each([
    [
      'fewer and more cells',
      '| Mål | Åtgärd |\n| - | - |\n| a |\n| a | b | |  |\n| a ',
      '| Mål | Åtgärd |\n| - | - |\n| a |\n| a | b |\n| a '
    ],
    [
      'a short row',
      '| Mål | Åtgärd | Ansvarig |\n| - | - | - |\n| a | b |\n|| b',
      '| Mål | Åtgärd | Ansvarig |\n| - | - | - |\n| a | b |  |\n|| b'
    ],
    [
      'open rows',
      'Mål | Åtgärd | Ansvarig\n--- | --- | ---\na | b\na | b | c',
      'Mål | Åtgärd | Ansvarig\n--- | --- | ---\na | b |  |\na | b | c'
    ],
    ['a line of hyphens', '| Mål | Åtgärd |\n| :-: |\n| a | b |', '| Mål | Åtgärd |\n| :-: | --- |\n| a | b |'],
    ['text in no column', '| Mål | Åtgärd |\n| - | - |\n| a | b | c |', '| Mål | Åtgärd |\n| - | - |\n| a | b | c |'],
    ['a quotation', '> | Mål | Åtgärd |\n> | - | - |\n> | a | b | |', '> | Mål | Åtgärd |\n> | - | - |\n> | a | b | |']
  ])('tables are evened out safely: %s', (_, before, after) => {
    for (const end of ['\n', '\r\n']) {
      const text = (body: string) => document(front, `# Plan\n\n${body}\n`).replaceAll('\n', end)
      expect(fix(text(before), safe).text).toBe(text(after))
    }
  })

  it('leaves an owner alone whose line is silenced', () => {
    const rows = (owner: string, above = '') =>
      document(
        front,
        `# Plan\n\n${above}| Mål | Åtgärd | Ansvarig |\n| --- | --- | --- |\n| Språk | Kurs | ${owner} |\n`
      )
    expect(fix(rows('NTM-centralen'), all).text).toContain('| Livskraftscentralen |')
    expect(fix(rows('NTM-centralen'), safe).text).toContain('| NTM-centralen |')
    const silent = '<!-- iplint-disable stale-authority -- the agreement has it so, until 2027-01-01 -->\n\n'
    expect(fix(rows('NTM-centralen', silent), all).text).toContain('| NTM-centralen |')
  })

  it('leaves alone what is silenced', () => {
    const silenced =
      '# iplint-disable-next-line front-matter-schema -- the record of 1998 has it so, until 2027-01-01\n'
    const text = document(front.replace('title:', `${silenced}Title:`))
    expect(fix(text, all).text).toContain(`${silenced}Title:`)
  })

  it('writes missing keys and missing parts as skeletons, each once', () => {
    const {text, result} = fix(document(front.replace('\nstatus: draft', '')), all)
    expect(text).toContain('municipalities: [Närpes]\nstatus: draft\n---\n')
    const headings = text.match(/^## .*$/gm) ?? []
    expect(headings).toContain('## Uppföljning')
    expect(new Set(headings).size).toBe(headings.length)
    expect(text).toMatch(/## Uppföljning\n\n<!-- [^\n]+ -->\n/)
    // An empty heading only names the follow-up: somebody has to write it, and that is told there.
    const line = text.split('\n').indexOf('## Uppföljning') + 1
    const left = result.messages.filter(({place}) => place.start.line === line)
    expect(left.map(({ruleId, fix: more}) => [ruleId, more])).toEqual([['empty-section', undefined]])
  })

  it('adds a finding’s fix to nothing that it does not help', () => {
    const messages = [
      {...lint('# x\n').messages[0], fix: {kind: 'safe' as const, edits: [{place: placeBetween([0], 0, 0), text: 'x'}]}}
    ]
    const useless = () => ({messages: messages as never, suppressed: [], kinds: []})
    expect(fixText('text', {lint: useless, kinds: safe, isInput: () => true})).toMatchObject({text: 'text', count: 0})
  })

  it('chooses the same text of a circle, wherever it begins', () => {
    const swap = (text: string) => {
      const edits = [{place: placeBetween([0], 0, 1), text: text === 'a' ? 'b' : 'a'}]
      const message = {ruleId: 'r', messageId: text, item: null, severity: 'info', fix: {kind: 'safe', edits}}
      return {messages: [message] as never, suppressed: [], kinds: []}
    }
    expect(['a', 'b'].map((text) => fixText(text, {lint: swap, kinds: safe, isInput: () => true}).text)).toEqual([
      'a',
      'a'
    ])
  })
})

/** Each trap of the body in fixtures/hostile is read as a reader would read it, and every place is exact. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Document} from '../model/document.ts'
import {outline, under} from './for-tests.ts'
import {decode, parse} from './index.ts'

const folder = new URL('../../fixtures/hostile/', import.meta.url)

function read(name: string): Document {
  return parse(decode(readFileSync(new URL(name + '.md', folder))).text, name + '.md')
}

describe('headings', () => {
  test('numbered lines', () => {
    const document = read('numbered-headings')
    expect(outline(document)).toEqual([
      '1 numbered 1 Inledning',
      '1 numbered 2 Mål',
      '2 numbered 2.1 Mål för sysselsättning',
      '2 numbered 2.2 Mål för barn och unga',
      '3 numbered 2.2.1 Läxhjälp',
      '1 numbered 3 Uppföljning och utvärdering',
      '1 numbered 4 Ekonomi'
    ])
    expect(document.sections[3]?.heading?.place.start).toMatchObject({line: 16, column: 5})
    expect(document.sections[6]?.heading?.place.start).toMatchObject({line: 28, column: 4})
    expect(document.head).toMatchObject({start: {line: 10, column: 1}, end: {line: 10, column: 12}})
  })

  test('bold lines', () => {
    const document = read('bold-headings')
    expect(outline(document)).toEqual([
      '1 # Program',
      '2 # Nuläge',
      '3 bold Befolkning',
      '3 bold Arbete och företagande i Närpes',
      '3 bold Mål 1: Fler i arbete',
      '3 bold Bostäder',
      '3 # Underrubrik'
    ])
    expect(document.sections[7]?.parent?.heading?.value).toBe('Nuläge')
    expect(under(document.sections[1])).toEqual(['Närpes stad', 'Bildningsavdelningen'])
    expect(under(document.sections[4])).toContain('Ansvarig: Integrationskoordinatorn')
    expect(under(document.sections[4])).toContain('Åtgärder:')
  })

  test('contents lists and dates are no headings', () => {
    expect(outline(read('contents-list'))).toEqual(['1 # Program', '1 # Inledning'])
    expect(outline(read('dates-are-no-headings'))).toEqual(['1 # Tidtabell'])
  })

  test('all forms that Markdown knows', () => {
    expect(outline(read('headings-everywhere'))).toEqual([
      '1 # Program',
      '1 # Setext över två rader',
      '2 # ',
      '2 # 2.1 Mål',
      '2 # 10 åtgärder för alla',
      '2 # 3 Ekonomi'
    ])
    expect(outline(read('rule-under-paragraph'))).toEqual(['1 # Program', '2 # Kort rubrik'])
  })
})

describe('text', () => {
  test.each([
    [
      'markup',
      'Text med fet kursiv text, en bild, taggar, https://example.fi, fotnot och en indragen rad\nny rad\nhård rad.'
    ],
    ['entities', 'Barn & unga <18 år> mår väl; A &amp; B &ltx; &nosuch; *stjärna* 😀 slut.'],
    [
      'soft-hyphens',
      'Välfärdskoordinatorn följer upp integrationen varje år, sysselsättningsområdet två gånger om året och social-\ntjänsten vid behov. Nyttår.'
    ],
    ['special-spaces', 'Enligt 45 § hör 1 200 invånare till mål gruppen. Slut.'],
    [
      'label-lines',
      'Mål: Fler i arbete\nAnsvarig: personal- chefen och staden\nTidtabel: 2027\n• punkt ett\n• punkt två'
    ],
    ['decomposed-letters', undefined]
  ])('%s', (name, expected) => {
    const text = under(read(name).sections.find((section) => section.blocks.length > 0))[0]
    expect(text).toBe(expected ?? 'Välfärdskoordinatorn följer upp programmet varje år i mars.')
    expect(text).toBe(text?.normalize('NFC'))
  })

  test('blocks of HTML say what the reader sees', () => {
    expect(under(read('html-block').sections[1])).toEqual([
      'Ansvarig: Rektorn\nTid: 2027',
      'Text efter radbrytning.',
      'Slut.'
    ])
  })

  test('quotations', () => {
    expect(under(read('quotation').sections[1])).toEqual([
      '> Så sade statsrådet 2023.',
      '> Och så ministeriet dessförinnan.',
      '> Första punkten',
      '> Andra punkten',
      '> Rubrik i citat',
      'Egen text.'
    ])
  })

  test('nesting without end', () => {
    expect(under(read('deep-nesting').sections[1])).toEqual(['- nivå 0', 'Efter.'])
  })
})

describe('tables', () => {
  test('ragged rows are made as wide as the header', () => {
    const document = read('ragged-table')
    expect(under(document.sections[1])).toEqual([
      'Mål | Åtgärd | Ansvarig\nKort rad |  | \nLång rad | Åtgärd | Rektorn\nRör | streck | a | b | Väg\nledaren\nUtan streck | i kanten | Byrån'
    ])
    const table = document.sections[1]?.blocks[0]
    const rows = table?.type === 'table' ? table.rows : []
    expect(rows.map((row) => row.place.start.line)).toEqual([14, 15, 17, 18])
    expect(rows[0]?.cells[1]?.place).toMatchObject({start: {line: 14, column: 13}, end: {line: 14, column: 13}})
    expect(rows[3]?.cells[2]?.place).toMatchObject({start: {line: 18, column: 26}, end: {line: 18, column: 31}})
  })

  test('a header repeated in the middle is dropped; a table of its own keeps it', () => {
    expect(under(read('repeated-header').sections[1])).toEqual([
      'Mål | Ansvarig\nArbete | Personalchefen\nSpråk | Institutet',
      'Mål | Ansvarig\nFritid | Idrottssekreteraren'
    ])
  })

  test('an empty header gives way to a first row of names, not to one of figures', () => {
    expect(under(read('empty-header-row').sections[1])).toEqual([
      'Mål | Åtgärd | Ansvarig\nArbete | Praktik | Personalchefen',
      'Text.',
      ' | \nInvånare 2025 | 9 500\nSpråk | 47'
    ])
  })

  test.each(['crlf', 'lone-cr', 'mixed-line-ends', 'decomposed-letters'])(
    '%s: cells stand where they stand',
    (name) => {
      const table = read(name).sections[2]?.blocks[1]
      const cells = table?.type === 'table' ? (table.rows[1]?.cells ?? []) : []
      const shift = name === 'decomposed-letters' ? 1 : 0
      expect(cells.map(({text, place}) => [text.value, place.start.line, place.start.column])).toEqual([
        ['Trygg början', 19, 3],
        ['Vägledning på tre språk', 19, 18 + shift],
        ['', 19, 43 + 4 * shift]
      ])
    }
  )
})

describe('directives', () => {
  test('are read from comments, with rules, reason, date and place', () => {
    const {directives} = read('directives')
    expect(
      directives.map(({action, rules, reason, until, place}) => [
        place.start.line,
        place.start.column,
        action,
        rules.map((rule) => rule.value).join(),
        reason,
        until
      ])
    ).toEqual([
      [3, 1, 'disable-next-line', 'front-matter-schema', 'rubriken fastställs i mars', '2027-03-31'],
      [5, 14, 'disable-next-line', 'kind-undeclared', null, null],
      [12, 1, 'disable-next-line', 'element-missing/follow-up,stale-term', 'behandlas i annat dokument', '2027-01-01'],
      [13, 6, 'disable', 'sentence-overlong', null, null],
      [15, 1, 'enable', '', null, null],
      [17, 1, 'disable-next-line', 'action-owner-missing', 'två rader', null],
      [23, 10, 'disable-next-line', 'goal-not-measurable', 'mäts av staten', null],
      [25, 3, 'disable-next-line', 'readability-low', 'citat', null]
    ])
    expect(directives[2]?.rules[1]?.place).toMatchObject({start: {line: 12, column: 58}, end: {line: 12, column: 68}})
    expect(directives[0]?.rules[0]?.place).toMatchObject({start: {line: 3, column: 28}, end: {line: 3, column: 47}})
  })

  test('in code, or with their first letter escaped, are text', () => {
    expect(read('directives-in-code').directives).toEqual([])
  })
})

/** Whatever the text: parsing gives a document, every place lies inside it, and lines added above move every place by as many lines. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import type {Block, Document, Row} from '../model/document.ts'
import {type Place, pointAt} from '../model/place.ts'
import {placeIn, type Text} from '../model/text.ts'
import {decode, parse} from './index.ts'

/** Enough to find what is wrong within a few days of commits; raise it for a hunt. */
const runs = 400
vi.setConfig({testTimeout: 60_000})

const fixtures = new URL('../../fixtures/', import.meta.url)
const files = readdirSync(fixtures, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
const texts = files.map((name) => decode(readFileSync(new URL(name, fixtures))).text)

interface Everything {
  readonly places: readonly Place[]
  readonly texts: readonly Text[]
}

/** All places and texts of a document, in an order that depends on its structure alone. */
function everything(document: Document): Everything {
  const places: Place[] = [document.head]
  const found: Text[] = []
  const addText = (text: Text): void => {
    places.push(text.place, ...text.segments.map(({at, length}) => placeIn(document.starts, text, at, at + length)))
    found.push(text)
  }
  const addRow = (row: Row): void => {
    places.push(row.place)
    for (const cell of row.cells) {
      places.push(cell.place)
      addText(cell.text)
    }
  }
  const addBlock = (block: Block): void => {
    if (block.type === 'paragraph') {
      addText(block.text)
      return
    }
    places.push(block.place)
    if (block.type === 'table') for (const row of [block.header, ...block.rows]) addRow(row)
    for (const item of block.type === 'list' ? block.items : []) {
      places.push(item.place)
      addText(item.text)
      item.blocks.forEach(addBlock)
    }
  }
  for (const section of document.sections) {
    if (section.heading || section.blocks.length > 0) places.push(section.place)
    if (section.heading) addText(section.heading)
    section.blocks.forEach(addBlock)
  }
  for (const directive of document.directives)
    places.push(directive.place, ...directive.rules.map((rule) => rule.place))
  for (const {key, value} of document.frontMatter?.places.values() ?? []) places.push(...(key ? [key] : []), value)
  places.push(...document.problems.map((problem) => problem.place))
  if (document.frontMatter) places.push(document.frontMatter.place)
  return {places, texts: found}
}

function moved({start, end}: Place, from: number, lines: number, letters: number): Place {
  const move = (point: Place['start']): Place['start'] => ({
    ...point,
    line: point.line + lines,
    offset: point.offset + letters
  })
  return {
    start: start.offset >= from ? move(start) : start,
    end: end.offset > from || start.offset >= from ? move(end) : end
  }
}

/** Checks that a line added `count` times before an offset moves what stands behind it, and only that. */
function expectMoved(text: string, from: number, line: string, count: number): void {
  const added = line.repeat(count)
  const before = everything(parse(text, 'a.md'))
  const after = everything(parse(text.slice(0, from) + added + text.slice(from), 'a.md'))
  expect(after.texts.map(({value}) => value)).toEqual(before.texts.map(({value}) => value))
  expect(after.places).toEqual(before.places.map((place) => moved(place, from, count, added.length)))
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

const headed = texts.filter((text) => parse(text, 'a.md').frontMatter !== null && /[\r\n]/.test(text))

describe('lines added above', () => {
  test('there are enough documents to say so', () => {
    expect(headed.length).toBeGreaterThan(50)
  })

  test('the body move it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headed), fc.integer({min: 1, max: 40}), (text, count) => {
        const {starts, frontMatter} = parse(text, 'a.md')
        const end = frontMatter?.place.end.offset ?? 0
        const from = starts.find((start) => start >= end)
        if (from !== undefined) expectMoved(text, from, lineEnd(text), count)
      }),
      {numRuns: runs / 10}
    )
  })

  test('the keys of front matter move them and the body', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headed), fc.integer({min: 1, max: 40}), (text, count) => {
        const {starts, frontMatter} = parse(text, 'a.md')
        const from = starts[frontMatter?.place.start.line ?? 1] ?? text.length
        expectMoved(text, from, '# anmärkning' + lineEnd(text), count)
      }),
      {numRuns: runs / 10}
    )
  })
})

const pieces = fc.constantFrom(
  ...[
    '---\n',
    '...\n',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '    ',
    '# ',
    '## Mål\n',
    '===\n',
    '- ',
    '1. ',
    '3. Uppföljning\n\n'
  ],
  ...[
    '2.1 Mål\n\n',
    '> ',
    '| a | b |\n',
    '|---|---|\n',
    '|',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '[',
    ']',
    '(b)',
    '![',
    '[^1]',
    '[^1]: x\n'
  ],
  ...[
    '<br>',
    '<b>',
    '<div>\n',
    '</div>',
    '<!--',
    '-->',
    ' iplint-disable ',
    ' -- until 2027-01-01',
    '&nbsp;',
    '&amp;',
    '&#0;',
    '&ngE;',
    '&x;'
  ],
  ...[
    '\\',
    '\u00AD',
    '\u200B',
    '\u00A0',
    'a\u030A',
    'å',
    '\u030A',
    '\0',
    '\uFEFF',
    '\uD800',
    '😀',
    'kind: x\n',
    'a: ',
    '"',
    "'",
    '{',
    '}'
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '? ',
    ': ',
    ', ',
    '#',
    '%',
    '|\n  ',
    'ord',
    'Text med ord.\n',
    'Ansvarig: rektorn\n',
    '.....',
    '1.1.2026 '
  ]
)
const soup = fc.array(pieces, {maxLength: 40}).map((parts) => parts.join(''))
const anything = fc.oneof(
  soup,
  soup.map((text) => '---\n' + text),
  fc.string({unit: 'binary', maxLength: 80})
)

describe('any text', () => {
  test('gives a document whose places lie in it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const document = parse(text, 'a.md')
        expect(document.sections[0]?.form).toBe('root')
        for (const {start, end} of everything(document).places) {
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(text.length)
          expect(start).toEqual(pointAt(document.starts, start.offset))
          expect(end).toEqual(pointAt(document.starts, end.offset))
        }
      }),
      {numRuns: runs}
    )
  })

  test('is mapped letter by letter', () => {
    fc.assert(
      fc.property(anything, (text) => expectMapped(text)),
      {numRuns: runs}
    )
  })

  test.each(files)('%s is mapped letter by letter', (name) => {
    expectMapped(texts[files.indexOf(name)] ?? '')
  })
})

/** Every letter of a text stands where it says, but for what normalising changes. */
function expectMapped(source: string): void {
  const document = parse(source, 'a.md')
  const wrong: string[] = []
  for (const text of everything(document).texts) {
    let at = 0
    for (const segment of text.segments) {
      if (segment.at !== at) wrong.push(`gap before ${segment.at} in ${text.value}`)
      at += segment.length
    }
    if (at !== text.value.length) wrong.push(`${at} of ${text.value.length} letters of ${text.value}`)
    for (let index = 0; index < text.value.length; index++) {
      const {offset} = placeIn(document.starts, text, index, index).start
      if (!stands(text.value[index] ?? '', source.slice(offset, offset + 2))) {
        wrong.push(`${JSON.stringify(text.value[index])} of ${JSON.stringify(text.value)} at ${offset}`)
      }
    }
  }
  expect(wrong).toEqual([])
}

function stands(letter: string, written: string): boolean {
  const here = written[0] ?? ''
  if (letter === here || here === '&' || (isSurrogate(letter) && isSurrogate(here))) return true
  if (letter === ' ') return /\s|\u180E/.test(here)
  if (letter === '\n') return /[\s<\\]/.test(here)
  if (letter === '\uFFFD') return here === '\0'
  return letter.normalize('NFD')[0] === here.normalize('NFD')[0] || written.normalize('NFC').startsWith(letter)
}

/** Composition can turn one letter beyond the first 65 536 into another. */
function isSurrogate(letter: string): boolean {
  return /[\uD800-\uDFFF]/.test(letter)
}

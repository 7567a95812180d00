/** Whatever the text: parsing gives a document, every place lies inside it, every letter stands where it says. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {pointAt} from '../model/place.ts'
import {placeIn} from '../model/text.ts'
import {everything} from './for-tests.ts'
import {decode, parse} from './index.ts'

/** Enough to find what is wrong within a few days of commits; raise it for a hunt. */
const runs = 400
vi.setConfig({testTimeout: 60_000})

const fixtures = new URL('../../fixtures/', import.meta.url)
const files = readdirSync(fixtures, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
const texts = files.map((name) => decode(readFileSync(new URL(name, fixtures))).text)

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
  // Some composed letters are two in the normal form: "שׁ".
  if (here.normalize('NFC').includes(letter)) return true
  return letter.normalize('NFD')[0] === here.normalize('NFD')[0] || written.normalize('NFC').startsWith(letter)
}

/** Composition can turn one letter beyond the first 65 536 into another. */
function isSurrogate(letter: string): boolean {
  return /[\uD800-\uDFFF]/.test(letter)
}

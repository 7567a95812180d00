/** A match in plain text is shown where it stands in the source. */
import type {PhrasingContent} from 'mdast'
import {expect, test} from 'vitest'
import type {Document} from '../model/document.ts'
import {lineStarts} from '../model/place.ts'
import {placeIn, type Text} from '../model/text.ts'
import {parse} from './index.ts'
import {sliceText} from './letters.ts'
import {textOf} from './plain.ts'

function firstText(source: string): {document: Document; text: Text} {
  const document = parse(source, 'a.md')
  const block = document.sections.flatMap((section) => section.blocks)[0]
  if (block?.type !== 'paragraph') throw new Error('no paragraph')
  return {document, text: block.text}
}

/** The source under a word of the plain text, with its line and column. */
function shown(source: string, word: string): string {
  const {document, text} = firstText(source)
  const at = text.value.indexOf(word)
  if (at < 0) throw new Error(`${word} is not in ${text.value}`)
  const {start, end} = placeIn(document.starts, text, at, at + word.length)
  return `${start.line}:${start.column} ${source.slice(start.offset, end.offset)}`
}

test.each([
  ['Kommunen **följer upp** arbetet', 'följer upp', '1:12 följer upp'],
  ['Kommunen **följer** _upp_ arbetet', 'följer upp', '1:12 följer** _upp'],
  ['a&nbsp;&amp; b mål', 'mål', '1:16 mål'],
  ['fo\u0308lja ma\u030Al upp', 'mål', '1:8 ma\u030Al'],
  ['integra\u00ADtion av barn', 'integration', '1:1 integra\u00ADtion'],
  ['rad ett\n    rad två', 'två', '2:9 två'],
  ['> rad ett\n> rad två', 'två', '2:7 två'],
  ['ett<br/>två', 'två', '1:9 två'],
  ['\\*stjärna\\* slut', '* slut', '1:11 * slut'],
  ['`kod` och ord', 'kod', '1:2 kod'],
  ['![en bild](a.png) bredvid', 'bild', '1:6 bild'],
  ['se [planen](plan.md "x") nu', 'planen nu', '1:5 planen](plan.md "x") nu'],
  ['ett   två', 'ett två', '1:1 ett   två']
])('%j: %s', (source, word, expected) => {
  expect(shown(source, word)).toBe(expected)
})

test('a part of a text keeps its places', () => {
  const {document, text} = firstText('2.1 **Mål** och &aring;tgärder')
  const part = sliceText(document.starts, text, 4)
  expect(part.value).toBe('Mål och åtgärder')
  expect(part.place.start).toMatchObject({line: 1, column: 7})
  expect(placeIn(document.starts, part, 8, 9).start.column).toBe(17)
  expect(placeIn(document.starts, part, 9, 10).start.column).toBe(24)
  expect(sliceText(document.starts, text, 99)).toMatchObject({value: '', segments: []})
})

test('nesting that no programme has is left out, and no stack runs out', () => {
  const nested = (levels: number): PhrasingContent => {
    let node: PhrasingContent = {type: 'text', value: 'deep'}
    for (let level = 0; level < levels; level++) node = {type: 'emphasis', children: [node]}
    return node
  }
  const told = (node: PhrasingContent) =>
    textOf({source: 'deep', starts: lineStarts('deep'), directives: []}, [node], 0, 4).value
  expect([told(nested(50)), told(nested(50_000))]).toEqual(['deep', ''])
})

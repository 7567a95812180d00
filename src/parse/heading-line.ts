/** Lines that are headings to the reader and not to Markdown: wholly bold lines and numbered lines standing alone. */
import type {Heading, List, Node, Paragraph, PhrasingContent} from 'mdast'
import type {LineStarts} from '../model/place.ts'
import {countWords, type Text} from '../model/text.ts'
import {type Context, range} from './context.ts'
import {sliceText} from './letters.ts'
import {textOf} from './plain.ts'

/** A heading is short. Unit: words. */
const headingWords = 12
/** The same in letters, which is faster to tell. Finnish words are long. */
const headingLetters = 240
/** A setext underline under this many words is a rule drawn too close to a paragraph. Unit: words. */
const setextWords = 20

const numbering = /^(\d{1,2}(?:\.\d{1,2}){0,5})([.)]?)\s+(?=[\p{Lu}"”“»(])/u
const dayAndMonth = /^\d{1,2}\.(?:\d|1[0-2])$/
const leaders = /\.{4,}|…\s*…|(?:\. ){3,}|_{4,}|…\s*\d+$/
const labelled = /^[^\d:]{1,40}:\s+\S/
const pageNumber = /\s\d{1,3}$/

/** A line that could be a heading; whether it is one depends on what follows. */
export interface HeadingLine {
  readonly form: 'bold' | 'numbered'
  readonly text: Text
  readonly number: string | null
  /** The number can be nothing else. "12 Afghans" and "31.12. The board" are chapters only where the one before asks for them. */
  readonly sure: boolean
  /** Ends in a figure, as a line of a table of contents does. */
  readonly page: boolean
}

/** "2.1 Goals" to "2.1" and "Goals". */
export function splitNumber(starts: LineStarts, text: Text): {number: string | null; sure: boolean; text: Text} {
  const match = numbering.exec(text.value)
  if (!match?.[1]) return {number: null, sure: false, text}
  const closed = match[2] !== ''
  const sure = match[1].includes('.')
    ? !(closed && dayAndMonth.test(match[1])) && Number.parseInt(match[1], 10) <= 20
    : closed
  return {number: match[1], sure, text: sliceText(starts, text, match[0].length)}
}

/** True for a paragraph that only an underline drawn too close makes a heading. */
export function overlongSetext(context: Context, node: Heading, text: Text): boolean {
  return context.source[range(node)[0]] !== '#' && countWords(text.value) > setextWords
}

/** The heading that a paragraph seems to be, or null. `text` is the paragraph's plain text. */
export function paragraphLine(context: Context, node: Paragraph, text: Text): HeadingLine | null {
  const bold = whollyBold(node.children)
  if (!headingLike(text.value)) return null
  const split = splitNumber(context.starts, text)
  const page = pageNumber.test(text.value)
  if (bold) return labelled.test(split.text.value) ? null : {...split, form: 'bold', page}
  if (split.number === null || lines(context, node) > 1) return null
  return {...split, form: 'numbered', page}
}

/** "3. Follow-up" alone on its line, which Markdown takes for a list of one item, or null. */
export function listLine(context: Context, node: List): HeadingLine | null {
  const [item, second] = node.children
  const [paragraph, more] = item?.children ?? []
  if (!node.ordered || second || more || paragraph?.type !== 'paragraph' || lines(context, node) > 1) return null
  const [start, end] = range(node)
  const number = /^\s*(\d{1,2})\./.exec(context.source.slice(start, end))?.[1]
  const text = textOf(context, paragraph.children, ...range(paragraph))
  if (number === undefined || !headingLike(text.value) || !/^[\p{Lu}"”“»(]/u.test(text.value)) return null
  return {form: 'numbered', text, number, sure: true, page: pageNumber.test(text.value)}
}

function headingLike(value: string): boolean {
  return (
    value.length <= headingLetters &&
    /\p{L}/u.test(value) &&
    !value.includes('\n') &&
    !/[.:;,]$/.test(value) &&
    !leaders.test(value) &&
    countWords(value) <= headingWords
  )
}

function whollyBold(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(isBold) && nodes.every((node) => isBold(node) || (node.type === 'text' && node.value.trim() === ''))
}

function isBold(node: PhrasingContent): boolean {
  return node.type === 'strong' || (node.type === 'emphasis' && node.children.every(isBold))
}

function lines(context: Context, node: Node): number {
  const [start, end] = range(node)
  return context.source.slice(start, end).split(/\r\n|\n|\r/).length
}

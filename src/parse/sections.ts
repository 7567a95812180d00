/** The body as a tree of sections: which lines are headings, how deep they stand, what stands under them. */
import type {Node, Root, RootContent} from 'mdast'
import type {Block, Section} from '../model/document.ts'
import {placeBetween} from '../model/place.ts'
import type {Text} from '../model/text.ts'
import {readBlocks, readParagraph} from './blocks.ts'
import {type Context, range} from './context.ts'
import {type HeadingLine, listLine, overlongSetext, paragraphLine, splitNumber} from './heading-line.ts'
import {comesAfter, depthOfNumber} from './numbers.ts'
import {textOf} from './plain.ts'

/** A section while it is being filled. */
type Draft = {-readonly [Key in keyof Section]: Section[Key]} & {children: Section[]; blocks: Block[]}
type Title = Pick<Section, 'heading' | 'number' | 'depth' | 'form'>

/** A top-level node with all that can be said of it alone. */
interface Piece {
  readonly node: RootContent
  readonly heading: {readonly depth: number; readonly text: Text; readonly number: string | null} | null
  readonly line: HeadingLine | null
  readonly blocks: readonly Block[]
  /** Says nothing to a reader: a comment, a rule, a definition. */
  readonly silent: boolean
}

/** Reads a body that begins at `bodyStart`. The first section is the text before any heading, even when there is none. */
export function readSections(context: Context, root: Root, bodyStart: number): readonly Section[] {
  const pieces = root.children.map((node) => readPiece(context, node))
  const sections = [
    draft(context, {heading: null, number: null, depth: 0, form: 'root'}, 0, null, bodyStart, bodyStart)
  ]
  const open = [...sections]
  let lastNumber: string | null = null
  pieces.forEach((piece, index) => {
    const title = titleOf(pieces, index, open, lastNumber)
    if (title) {
      lastNumber = title.number ?? lastNumber
      close(open, title)
      const section = draft(context, title, sections.length, open.at(-1) ?? null, ...range(piece.node))
      open.at(-1)?.children.push(section)
      open.push(section)
      sections.push(section)
    } else extend(context, sections.at(-1), piece)
  })
  return sections
}

function readPiece(context: Context, node: RootContent): Piece {
  const piece: Piece = {node, heading: null, line: null, blocks: [], silent: false}
  if (node.type === 'heading') {
    const [start, end] = innerRange(node)
    const text = textOf(context, node.children, start, end)
    if (overlongSetext(context, node, text)) return {...piece, blocks: [{type: 'paragraph', text, quoted: false}]}
    return {...piece, heading: {...splitNumber(context.starts, text), depth: node.depth}}
  }
  if (node.type === 'paragraph') {
    const paragraph = readParagraph(context, node)
    const blocks = paragraph.text.value === '' ? [] : [paragraph]
    return {...piece, line: paragraphLine(context, node, paragraph.text), blocks, silent: blocks.length === 0}
  }
  const line = node.type === 'list' ? listLine(context, node) : null
  const blocks = readBlocks(context, [node])
  return {
    ...piece,
    line,
    blocks,
    silent: (blocks.length === 0 && node.type !== 'code') || node.type === 'footnoteDefinition'
  }
}

/** What opens at a piece, or null where it belongs to the section before. */
function titleOf(pieces: readonly Piece[], index: number, open: readonly Draft[], last: string | null): Title | null {
  const piece = pieces[index]
  if (piece?.heading) {
    const {text, number, depth} = piece.heading
    return {heading: text, number, depth, form: 'heading'}
  }
  const line = piece?.line
  if (!line || !(hasSomethingUnder(pieces, index, line) || isNextChapter(pieces, index, line, last))) return null
  if (line.form === 'numbered' && !line.sure && line.number !== '1' && !comesAfter(last, line.number)) return null
  return {heading: line.text, number: line.number, depth: depthOfLine(open, line), form: line.form}
}

/** A bold or numbered line is a heading only over something; lines over lines are a cover page or a table of contents. */
function hasSomethingUnder(pieces: readonly Piece[], index: number, line: HeadingLine): boolean {
  const next = pieces[speakingAt(pieces, index, 1)]
  const before = pieces[speakingAt(pieces, index, -1)]
  if (!next || next.heading) return false
  if (line.page && line.number !== null && (next.line?.page || before?.line?.page)) return false
  if (!next.line) return true
  return line.number !== null && next.line.number?.startsWith(line.number + '.') === true
}

/** The bold chapter that its neighbours' numbers ask for: over nothing but the chapter after it, or over parts without a number. */
function isNextChapter(pieces: readonly Piece[], index: number, line: HeadingLine, last: string | null): boolean {
  if (line.form !== 'bold' || line.number === null || line.page || last === null) return false
  if (!comesAfter(last, line.number)) return false
  const at = speakingAt(pieces, index, 1)
  const next = pieces[at]?.line
  if (next?.form !== 'bold' || (next.number !== null && !comesAfter(line.number, next.number))) return false
  return hasSomethingUnder(pieces, at, next)
}

/** Where the nearest piece before or after stands that says something. */
function speakingAt(pieces: readonly Piece[], index: number, step: 1 | -1): number {
  let at = index + step
  while (pieces[at]?.silent) at += step
  return at
}

function depthOfLine(open: readonly Draft[], line: HeadingLine): number {
  if (line.number !== null) return depthOfNumber(open, line.number)
  return (open.findLast((section) => !loose(section))?.depth ?? 0) + 1
}

/** A bold line holds nothing but text and tables: whatever heading comes next, it ends. */
function loose(section: Title): boolean {
  return section.form === 'bold' && section.number === null
}

function close(open: Draft[], title: Title): void {
  for (let top = open.at(-1); top && top.form !== 'root'; top = open.at(-1)) {
    if (top.depth < title.depth && !loose(top)) return
    open.pop()
  }
}

function draft(
  context: Context,
  title: Title,
  index: number,
  parent: Section | null,
  start: number,
  end: number
): Draft {
  const place = placeBetween(context.starts, start, end)
  return {...title, index, parent, children: [], blocks: [], place}
}

function extend(context: Context, section: Draft | undefined, piece: Piece): void {
  if (!section) return
  const [start, end] = range(piece.node)
  const from =
    section.form === 'root' && section.place.end.offset === section.place.start.offset
      ? start
      : section.place.start.offset
  section.blocks.push(...piece.blocks)
  section.place = placeBetween(context.starts, from, end)
}

/** From the first to the last inline node; the end of the node where there is none. */
function innerRange(node: Node & {children: readonly Node[]}): readonly [number, number] {
  const [, end] = range(node)
  const first = node.children[0]
  const last = node.children.at(-1)
  return first && last ? [range(first)[0], range(last)[1]] : [end, end]
}

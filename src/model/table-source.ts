/** Tables as they are typed: rows with fewer or more cells than the header, and what keeps a table from being one. */
import type {Document} from './document.ts'
import type {Fix} from './finding.ts'
import {type Place, placeBetween} from './place.ts'

/** `unread`: the line below the header has another number of cells, so that there is no table. `lost`: text in no column. `uneven`: blanks are missing or too many. */
export interface TableFault {
  readonly fault: 'unread' | 'lost' | 'uneven'
  readonly place: Place
  /** How many cells the header has, how many the row has, and how many rows are such. */
  readonly columns: number
  readonly cells: number
  readonly rows: number
  /** Text that is in no column; empty but for `lost`. */
  readonly text: string
  readonly fix?: Fix
}

interface Line {
  /** Offset in the document. */
  readonly start: number
  /** Without the white space around it. */
  readonly text: string
}

interface TypedRow extends Line {
  readonly cells: readonly {readonly text: string; readonly end: number}[]
  readonly closed: boolean
}

const delimiter = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/

/** All faults of the tables that stand in no list and no quotation, in the order of the document. */
export function tableFaults(document: Document): readonly TableFault[] {
  const {sections, text} = document
  const blocks = sections.flatMap((section) => section.blocks)
  return blocks.flatMap((block): readonly TableFault[] => {
    if (block.type === 'list') return []
    const {start, end} = block.type === 'table' ? block.place : block.text.place
    const begins = document.starts[start.line - 1] ?? start.offset
    if (!/^[ \t]{0,3}$/.test(text.slice(begins, start.offset))) return []
    const lines = linesOf(text, start.offset, end.offset)
    return block.type === 'table' ? unevenRows(document, lines) : block.quoted ? [] : unreadTable(document, lines)
  })
}

function unevenRows(document: Document, [head, , ...body]: readonly Line[]): readonly TableFault[] {
  if (head === undefined) return []
  const columns = rowOf(head).cells.length
  const rows = body
    .map(rowOf)
    .filter(({cells}) => cells.length !== columns && !(cells.length < columns && isTheme(cells)))
  const about = ({start, text}: Line, from = 0) => placeBetween(document.starts, start + from, start + text.length)
  const lost = rows.flatMap((row): readonly TableFault[] => {
    const text = row.cells.slice(columns).flatMap((cell) => cell.text.trim() || [])
    if (text.length === 0) return []
    const from = row.cells[columns - 1]?.end ?? 0
    const place = about(row, from)
    return [{fault: 'lost', place, columns, cells: row.cells.length, rows: 1, text: text.join(' | ')}]
  })
  const uneven = rows.filter(({cells}) => cells.slice(columns).every(({text}) => text.trim() === ''))
  const [first] = uneven
  if (first === undefined) return lost
  const edits = uneven.map((row) => evened(document, row, columns))
  const fix: Fix = {kind: 'safe', edits}
  return [
    {fault: 'uneven', place: about(first), columns, cells: first.cells.length, rows: uneven.length, text: '', fix},
    ...lost
  ]
}

/** Blanks are added at the end, or taken from there. */
function evened({starts}: Document, {start, text, cells, closed}: TypedRow, columns: number): Fix['edits'][number] {
  const end = start + text.length
  const missing = columns - cells.length
  if (missing > 0) {
    return {place: placeBetween(starts, end, end), text: `${closed ? '' : ' |'}${'  |'.repeat(missing)}`}
  }
  return {place: placeBetween(starts, start + (cells[columns - 1]?.end ?? 0), end), text: '|'}
}

/** A line with bars, and below it a line of hyphens for more or fewer columns. */
function unreadTable({starts}: Document, lines: readonly Line[]): readonly TableFault[] {
  const at = lines.findIndex(({text}, index) => index > 0 && text.includes('|') && delimiter.test(text))
  const [head, marks] = [lines[at - 1], lines[at]]
  if (head === undefined || marks === undefined || !head.text.includes('|')) return []
  const columns = rowOf(head).cells.length
  const cells = rowOf(marks).cells.map(({text}) => text.trim())
  if (columns < 2 || columns === cells.length) return []
  const place = placeBetween(starts, marks.start, marks.start + marks.text.length)
  const text = `| ${Array.from({length: columns}, (_, index) => cells[index] ?? '---').join(' | ')} |`
  const fix: Fix = {kind: 'safe', edits: [{place, text}]}
  return [{fault: 'unread', place, columns, cells: cells.length, rows: 1, text: '', fix}]
}

/** A row of one cell is a title over the rows below it. */
function isTheme(cells: TypedRow['cells']): boolean {
  return cells.filter(({text}) => text.trim() !== '').length <= 1
}

function linesOf(text: string, from: number, to: number): readonly Line[] {
  return [...text.slice(from, to).matchAll(/[^\r\n]+/g)].map(({0: line, index}) => {
    const trimmed = line.trimStart()
    return {start: from + index + line.length - trimmed.length, text: trimmed.trimEnd()}
  })
}

/** Cells stand between bars; a bar behind a backslash is a letter. The outermost bars may be missing. `end`: where the cell ends, before its bar. */
function rowOf(line: Line): TypedRow {
  const opened = line.text.startsWith('|') ? 1 : 0
  const cells: {text: string; end: number}[] = []
  let [from, at] = [opened, opened]
  for (; at < line.text.length; at++) {
    if (line.text[at] === '\\') at++
    else if (line.text[at] === '|') {
      cells.push({text: line.text.slice(from, at), end: at})
      from = at + 1
    }
  }
  const closed = from === line.text.length && cells.length > 0
  if (!closed) cells.push({text: line.text.slice(from), end: line.text.length})
  return {...line, cells, closed}
}

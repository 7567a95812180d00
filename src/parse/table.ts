/** Markdown tables to rows of cells as wide as the header, without the rows that say nothing. */
import type {Table as MdTable, TableRow} from 'mdast'
import type {Cell, Row, Table} from '../model/document.ts'
import {placeBetween} from '../model/place.ts'
import {countWords} from '../model/text.ts'
import {type Context, placeOf, range} from './context.ts'
import {textOf} from './plain.ts'

/** A header cell is a name, not a sentence. Unit: words. */
const headerWords = 8

/** Reads a table. Cells beyond the header's width are dropped, as Markdown itself does not show them. */
export function readTable(context: Context, node: MdTable): Table {
  const [first, ...rest] = node.children
  const place = placeOf(context, node)
  if (!first) return {type: 'table', header: {cells: [], place}, rows: [], place}
  const width = first.children.length
  const written = readRow(context, first, width)
  const body = rest.map((row) => readRow(context, row, width)).filter((row) => !blank(row))
  const promoted = blank(written) && body[0] && namesColumns(body[0]) ? body[0] : null
  const header = promoted ?? written
  const rows = body.filter((row) => row !== promoted && !repeats(row, header))
  return {type: 'table', header, rows, place}
}

function readRow(context: Context, node: TableRow, width: number): Row {
  const [, end] = range(node)
  const cells = node.children.map((child) => {
    const text = readCell(context, range(child), child.children)
    return text
  })
  while (cells.length < width) {
    const place = placeBetween(context.starts, end, end)
    cells.push({text: {value: '', place, segments: []}, place})
  }
  return {cells: cells.slice(0, width), place: placeOf(context, node)}
}

/** The engine counts pipes and space around a cell as part of it; its place here is what stands between them. */
function readCell(
  context: Context,
  [from, to]: readonly [number, number],
  children: TableRow['children'][0]['children']
): Cell {
  const first = children[0]
  const last = children.at(-1)
  let [start, end] = [from, to]
  if (first && last) [start, end] = [range(first)[0], range(last)[1]]
  else {
    if (context.source[start] === '|') start++
    if (end > start && context.source[end - 1] === '|') end--
  }
  const text = textOf(context, children, start, end)
  return {text, place: text.place}
}

function blank(row: Row): boolean {
  return row.cells.every((cell) => cell.text.value === '')
}

/** Looks like names of columns: short, without figures, more than one of them where there is more than one column. */
function namesColumns(row: Row): boolean {
  const named = row.cells.filter((cell) => cell.text.value !== '')
  return (
    named.length >= Math.min(2, row.cells.length) &&
    named.every(
      ({text}) => countWords(text.value) <= headerWords && !/\p{N}/u.test(text.value) && !text.value.endsWith('.')
    )
  )
}

/** The header again, as when a table is split over pages. */
function repeats(row: Row, header: Row): boolean {
  return !blank(header) && row.cells.every((cell, index) => plain(cell) === plain(header.cells[index]))
}

function plain(cell: Cell | undefined): string {
  return (cell?.text.value ?? '')
    .toLowerCase()
    .replace(/[\s:.*-]+/g, ' ')
    .trim()
}

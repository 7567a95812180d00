/** Tables as Markdown wants them: one header row, tables split over pages joined, frames of one cell opened. */
import type {Element} from 'hast'
import {cellText, type Grid, type GridCell, readGrid} from './grid.ts'
import {element, isBlank, isElement} from './hast.ts'
import type {Note} from './note.ts'

/** A header cell is a name. Unit: letters. */
const headerLetters = 60

/** Mends all tables among the blocks of a document. */
export function mendTables(blocks: readonly Element[]): {
  readonly blocks: readonly Element[]
  readonly notes: readonly Note[]
} {
  const mended: Element[] = []
  const notes = {joined: 0, merged: 0, nested: 0, headless: 0}
  let open: Piece | null = null
  for (const block of blocks) {
    if (!isElement(block, 'table')) {
      if (open && isBlank(block)) continue
      open = null
      mended.push(block)
      continue
    }
    const grid = readGrid(block)
    notes.merged += grid.merged
    notes.nested += grid.nested
    const inside = onlyCell(grid)
    if (inside !== null) {
      open = null
      mended.push(...paragraphs(inside))
      continue
    }
    const piece = readPiece(grid)
    const more: readonly Row[] | null = open ? continuation(open, piece, grid) : null
    if (open && more) {
      notes.joined++
      open.rows.push(...more)
      mended[mended.length - 1] = tableOf(open)
    } else {
      if (piece.headless) notes.headless++
      open = piece
      mended.push(...piece.titles.map((title) => element('p', [element('strong', title)])), tableOf(piece))
    }
  }
  return {
    blocks: mended,
    notes: Object.entries(notes).flatMap(([key, count]) =>
      count > 0 ? [{key: `import/tables-${key}`, data: {count}}] : []
    )
  }
}

type Row = readonly GridCell[]

interface Piece {
  /** Lines over the header that stretch over the whole table. */
  readonly titles: readonly GridCell[]
  readonly header: Row
  readonly rows: Row[]
  /** Nothing said that the first row is a header. */
  readonly headless: boolean
}

function readPiece({rows, heads}: Grid): Piece {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0))
  let first = 0
  while (first < filled.length - 2 && isTitle(filled[first]) && !isTitle(filled[first + 1])) first++
  const titles = filled.slice(0, first).map((row) => row.find((cell) => cell.length > 0) ?? [])
  const deep = Math.max(1, Math.min(heads - first, filled.length - first))
  const header = joinHeads(filled.slice(first, first + deep))
  return {titles, header, rows: filled.slice(first + deep), headless: heads <= first && !namesColumns(header)}
}

/** One cell over the whole width. */
function isTitle(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    row.length > 1 &&
    row.filter((cell) => cell.length > 0).length === 1 &&
    (row[0]?.length ?? 0) > 0
  )
}

/** Headers in several rows become one: the upper name stands where the lower row is blank or the same. */
function joinHeads(rows: readonly Row[]): Row {
  const [first = [], ...more] = rows
  return more.reduce(
    (above, row) =>
      row.map((cell, column) => {
        const upper = above[column] ?? []
        if (cell.length === 0 || cellText(cell) === cellText(upper)) return upper
        return upper.length === 0 ? cell : [...upper, {type: 'text' as const, value: ' '}, ...cell]
      }),
    first
  )
}

function namesColumns(row: Row): boolean {
  return row.every((cell) => {
    const text = cellText(cell)
    return text !== '' && text.length <= headerLetters && !/\p{N}|\.$/u.test(text)
  })
}

/** The rows that a table adds to the one right above it; null where it is a table of its own. */
function continuation(above: Piece, piece: Piece, grid: Grid): readonly Row[] | null {
  if (piece.titles.length > 0 || piece.header.length !== above.header.length) return null
  if (same(piece.header, above.header)) return piece.rows
  const own =
    grid.heads > 0 || piece.header.every(isBold) || (namesColumns(piece.header) && !piece.rows.some(namesColumns))
  return own ? null : [piece.header, ...piece.rows]
}

function same(a: Row, b: Row): boolean {
  return a.every((cell, column) => cellText(cell).toLowerCase() === cellText(b[column]).toLowerCase())
}

function isBold(cell: GridCell): boolean {
  return cell.every((node) => isElement(node, 'strong', 'b') || isBlank(node))
}

function onlyCell({rows}: Grid): GridCell | null {
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : null
}

function paragraphs(cell: GridCell): readonly Element[] {
  const lines: GridCell[number][][] = [[]]
  for (const node of cell) {
    if (isElement(node, 'br')) lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => line.length > 0).map((line) => element('p', line))
}

function tableOf({header, rows}: Piece): Element {
  const tr = (row: Row, name: string) =>
    element(
      'tr',
      row.map((cell) => element(name, plainHeader(cell, name)))
    )
  return element('table', [
    element('thead', [tr(header, 'th')]),
    element(
      'tbody',
      rows.map((row) => tr(row, 'td'))
    )
  ])
}

/** A header is bold anyway: the marks would only be noise. */
function plainHeader(cell: GridCell, name: string): GridCell {
  return name === 'td' ? cell : cell.flatMap((node) => (isElement(node, 'strong', 'b', 'p') ? node.children : [node]))
}

/** Tables as grids: merged cells written out, the paragraphs and lists of a cell laid in one line. */
import type {Element, ElementContent} from 'hast'
import {element, find, isBlank, isElement, wordsOf} from './hast.ts'

export type GridCell = readonly ElementContent[]

export interface Grid {
  readonly rows: readonly (readonly GridCell[])[]
  /** How many rows at the top the document itself calls headers. */
  readonly heads: number
  /** Merged cells whose text was written into each of their rows. */
  readonly merged: number
  /** Tables that stood inside cells. */
  readonly nested: number
}

/** A cell may stretch over this many rows or columns; more is a slip. */
const spanAtMost = 200

/**
 * Reads a table. A cell merged over rows is written out in each of them, but at the beginning of a row only in the first: a blank
 * there is read as “the same goal”. A cell merged over columns stands in the first.
 */
export function readGrid(table: Element): Grid {
  const trs = rowsOf(table)
  const rows: GridCell[][] = trs.map(() => [])
  let merged = 0
  trs.forEach((tr, at) => {
    let column = 0
    for (const cell of tr.children.filter((child) => isElement(child, 'td', 'th'))) {
      while (rows[at]?.[column] !== undefined) column++
      const [wide, high] = [spanOf(cell, 'colSpan'), Math.min(spanOf(cell, 'rowSpan'), rows.length - at)]
      const alone = wide > 2 && tr.children.every((other) => other === cell || isBlank(other))
      const content = alone ? bold(layOut(cell.children)) : layOut(cell.children)
      if (high > 1 && content.length > 0) merged++
      for (let down = 0; down < high; down++) {
        const row = rows[at + down]
        if (!row) continue
        const leads = down > 0 && row.filter((left) => left !== undefined).length === column
        for (let right = 0; right < wide; right++) row[column + right] = right === 0 && !leads ? content : []
      }
      column += wide
    }
  })
  const width = Math.max(
    0,
    ...rows.map((row) => row.findLastIndex((cell) => cell !== undefined && cell.length > 0) + 1)
  )
  const head = trs.findIndex((tr) => !isHead(tr))
  return {
    rows: rows.map((row) => Array.from({length: width}, (_, column) => row[column] ?? [])),
    heads: head < 0 ? trs.length : head,
    merged,
    nested: find(table, 'table').length - 1
  }
}

/** A row of one cell is a theme: it is bold, so that it is seen as one. */
function bold(content: GridCell): GridCell {
  const already = content.some((node) => isElement(node, 'strong', 'b') || isElement(node, 'br'))
  return already || content.length === 0 ? content : [element('strong', content)]
}

export function cellText(cell: GridCell | undefined): string {
  return wordsOf(element('td', cell ?? []))
}

/** The rows of a table, those of tables inside its cells left out. */
function rowsOf(node: Element): readonly Element[] {
  return node.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child]
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child).map((row) => markHead(row, child)) : []
  })
}

function markHead(row: Element, group: Element): Element {
  return group.tagName === 'thead' ? {...row, properties: {...row.properties, head: true}} : row
}

function isHead(row: Element): boolean {
  const cells = row.children.filter((child) => isElement(child, 'td', 'th'))
  return row.properties.head === true || (cells.length > 0 && cells.every((cell) => isElement(cell, 'th')))
}

function spanOf({properties}: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? properties[name.toLowerCase()] ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, spanAtMost) : 1
}

const blocks = [
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'table',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote'
]

/** The content of a cell as one line: what stood below each other is parted by line breaks, items of lists by dashes as well. */
function layOut(children: readonly ElementContent[]): GridCell {
  const lines: {readonly mark: string; readonly nodes: ElementContent[]}[] = []
  const open = (mark: string) => lines.push({mark, nodes: []})
  const add = (nodes: readonly ElementContent[], mark: string) => {
    for (const node of nodes) {
      if (isElement(node, ...blocks)) {
        open(node.tagName === 'li' ? mark : '')
        add(node.children, isElement(node, 'ul', 'ol') ? '– ' : '')
        open('')
      } else if (isElement(node, 'br')) open('')
      else {
        if (lines.length === 0) open('')
        lines.at(-1)?.nodes.push(node)
      }
    }
  }
  add(children, '')
  return lines
    .filter(({nodes}) => nodes.some((node) => !isBlank(node) || hasRemark(node)))
    .flatMap(({mark, nodes}, index) => [
      ...(index === 0 ? [] : [element('br', [])]),
      ...(mark === '' ? [] : [{type: 'text' as const, value: mark}]),
      ...nodes
    ])
}

function hasRemark(node: ElementContent): boolean {
  return find(node, 'remark', 'footnote-mark').length > 0
}

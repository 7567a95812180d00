/** The register as a workbook: headings in the reader's language, texts as texts and never as formulas. */
import writeExcelFile from 'write-excel-file/universal'
import type {Speech} from '../markup/speech.ts'
import {type Cell, type Column, columns, type Row} from './register.ts'
import {flat} from './text.ts'

/** A cell of a workbook holds no more. Unit: letters. */
const longest = 32_000
const wide: readonly Column[] = ['title', 'goal', 'action', 'indicator']
const narrow: readonly Column[] = ['line', 'number', 'level', 'findings', 'measurable', 'period_start', 'period_end']

/** The file as bytes. */
export async function xlsx(rows: readonly Row[], speech: Speech): Promise<Uint8Array> {
  const header = columns.map((column) => ({
    value: speech.phrase(`export/${column}`),
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#E8EEF0',
    wrap: true
  }))
  const body = rows.map((row) => columns.map((column) => cellOf(row[column], column, speech)))
  const file = await writeExcelFile([header, ...body], {
    sheet: speech.phrase('export/sheet').slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map((column) => ({width: wide.includes(column) ? 44 : narrow.includes(column) ? 11 : 22}))
  }).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}

function cellOf(cell: Cell, column: Column, speech: Speech) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return {value: cell, type: Number, alignVertical: 'top' as const}
  const words =
    typeof cell === 'boolean' ? speech.phrase(cell ? 'export/yes' : 'export/no') : worded(cell, column, speech)
  return {value: words, type: String, wrap: true, alignVertical: 'top' as const}
}

/** Names instead of codes, for people. */
function worded(cell: string, column: Column, speech: Speech): string {
  if (column === 'owner_class') return speech.name(`owner-class/${cell}`)
  if (column === 'kind') {
    return cell
      .split(' ')
      .map((kind) => speech.name(`kind/${kind}`))
      .join(', ')
  }
  if (column === 'status') return speech.phrase(`audit/status-${cell}`)
  return flat(cell).slice(0, longest)
}

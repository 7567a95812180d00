/** The register as CSV (RFC 4180): UTF-8 with a byte order mark, and no cell that a spreadsheet would run. */
import {type Cell, columns, type Row} from './register.ts'
import {flat} from './text.ts'

export const separators = {comma: ',', semicolon: ';', tab: '\t'} as const
export type Separator = keyof typeof separators

export function csv(rows: readonly Row[], separator: Separator): string {
  const sign = separators[separator]
  const lines = [columns.map(String), ...rows.map((row) => columns.map((column) => cellOf(row[column])))]
  return `\ufeff${lines.map((line) => line.map((cell) => quoted(cell, sign)).join(sign)).join('\r\n')}\r\n`
}

function cellOf(cell: Cell): string {
  return typeof cell === 'string' ? inert(flat(cell)) : cell === null ? '' : String(cell)
}

/** What begins like a formula begins with an apostrophe instead, which spreadsheets take for “this is text”; plain numbers stay. */
export function inert(text: string): string {
  if (/^[-+]?\d+(?:[.,]\d+)?\s?%?$/.test(text)) return text
  return /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20|]/u.test(text) ? `'${text}` : text
}

function quoted(cell: string, sign: string): string {
  return /["\r\n]/.test(cell) || cell.includes(sign) ? `"${cell.replaceAll('"', '""')}"` : cell
}

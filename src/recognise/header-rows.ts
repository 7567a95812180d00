/** Rows of a table that name columns instead of holding anything: a second header row, or the header once more. */
import type {Row, Table} from '../model/document.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import {countWords} from '../model/text.ts'
import {rolesOf} from './columns.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

/** Unit: words. No name of a column is longer. */
const longestName = 4

/** The table with names from a second header row where it has one, and without the rows that only name columns. */
export function withOneHeader(table: Table, context: Context): Table {
  const rows = table.rows.filter((row) => !namesColumns(row, context))
  if (rows.length === table.rows.length) return table
  const [first] = table.rows
  const second = first && namesColumns(first, context) ? first : null
  const cells = table.header.cells.map((cell, column) => {
    const below = second?.cells[column]
    return below && below.text.value !== '' ? below : cell
  })
  return {...table, header: {...table.header, cells}, rows}
}

function namesColumns({cells}: Row, {language, lexicon}: Context): boolean {
  const names = cells.map(({text}) => text.value).filter((value) => value !== '')
  if (names.length < 2 || names.some((name) => countWords(name) > longestName || /\d/.test(name))) return false
  const roles = names.map((name) => rolesOf(name, language, lexicon)[0])
  return roles.every((role) => role !== undefined) && new Set(roles).size === roles.length
}

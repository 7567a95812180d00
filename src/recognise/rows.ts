/** Reads the rows of action tables: theme rows, merged goals and tables joined by number included. */
import type {Document, Row} from '../model/document.ts'
import {grouped} from '../model/grouped.ts'
import type {ColumnRole, Field, RecognisedTable} from '../model/programme.ts'
import {countWords, type Text} from '../model/text.ts'
import {keyOf} from './joined.ts'

/** The fields of one row or goal, before anything is judged. */
export interface RawAction {
  readonly table: RecognisedTable | null
  readonly section: RecognisedTable['section']
  readonly place: Row['place']
  readonly theme: string | null
  readonly fields: Partial<Record<ColumnRole, Field>>
}

/** Roles whose merged cell speaks for all rows of the goal. */
const sharedByGoal: readonly ColumnRole[] = ['indicator', 'follow-up', 'target', 'baseline', 'source', 'theme']

/** All rows of all action tables, in document order; joined tables complete the rows of the first. */
export function readRows(document: Document, tables: readonly RecognisedTable[]): readonly RawAction[] {
  const joining = grouped(
    tables.flatMap((other) => other.joins.map(({table}) => ({table, other}))),
    ({table}) => table
  )
  return tables
    .filter((table) => table.purpose === 'actions' && table.joins.length === 0)
    .flatMap((table) => {
      const extra = joining.get(table.table) ?? []
      return rowsOf(document, table)
        .map((raw) => extra.reduce((row, {other}) => complete(row.raw, row.key, other), raw))
        .map(({raw}) => raw)
    })
}

interface Keyed {
  readonly raw: RawAction
  readonly key: string | null
}

function rowsOf(document: Document, table: RecognisedTable): readonly Keyed[] {
  const {columns, section} = table
  const found: Keyed[] = []
  let theme: string | null = null
  let above: Partial<Record<ColumnRole, Field>> = {}
  const rows = table.table.rows
  for (const [index, row] of rows.entries()) {
    const filled = row.cells.filter(({text}) => text.value !== '')
    if (isThemeRow(document, row, rows[index + 1], columns)) {
      theme = [...new Set(filled.map(({text}) => text.value))].join(' ')
      above = {}
      continue
    }
    const own = fieldsOf(row, columns)
    const merged = own.goal?.value === '' && (own.action?.value ?? '') !== '' && (above.goal?.value ?? '') !== ''
    const fields = merged ? inherit(own, above) : own
    found.push({
      raw: {table, section, place: row.place, theme: fields.theme?.value || theme, fields},
      key: keyOf(columns, row)
    })
    above = fields
  }
  return found
}

/** Each role's field; a role named by several columns takes the first that holds something. */
function fieldsOf(row: Row, columns: RecognisedTable['columns']): Partial<Record<ColumnRole, Field>> {
  const fields: Partial<Record<ColumnRole, Field>> = {}
  for (const rank of [0, 1, 2])
    for (const [column, roles] of columns.entries()) {
      const role = roles[rank]
      const cell = row.cells[column]
      if (role === undefined || cell === undefined || (rank > 0 && fields[role])) continue
      if ((fields[role]?.value ?? '') === '') fields[role] = {value: cell.text.value, text: cell.text, place: row.place}
    }
  return fields
}

function inherit(
  own: Partial<Record<ColumnRole, Field>>,
  above: Partial<Record<ColumnRole, Field>>
): Partial<Record<ColumnRole, Field>> {
  const fields = {...own}
  if (above.goal) fields.goal = above.goal
  for (const role of sharedByGoal) {
    const field = above[role]
    if (field && (own[role]?.value ?? '') === '' && own[role]) fields[role] = field
  }
  return fields
}

/** One cell speaks for the rows below it: in bold or italics, or the first of a row whose followers leave that cell blank. */
function isThemeRow(document: Document, row: Row, next: Row | undefined, columns: RecognisedTable['columns']): boolean {
  const filled = [...row.cells.entries()].filter(([, {text}]) => text.value !== '')
  const first = filled[0]
  // A merged cell may come from Word as the same text in each.
  if (filled.length > 2 && new Set(filled.map(([, {text}]) => text.value)).size === 1) return true
  if (!first || filled.length > 2 || columns.length < 3 || first[0] > 1) return false
  if (filled.some(([column]) => column > 2 || ['owner', 'indicator', 'timetable'].includes(columns[column]?.[0] ?? '')))
    return false
  if (filled.every(([, {text}]) => isEmphatic(document, text))) return true
  const merged = next?.cells[first[0]]?.text.value === ''
  return (
    filled.length === 1 &&
    countWords(first[1].text.value) <= 12 &&
    (merged || columns[first[0]]?.[0] === 'theme' || columns[first[0]]?.[0] === 'number')
  )
}

function isEmphatic(document: Document, text: Text): boolean {
  const start = text.segments[0]?.offset ?? text.place.start.offset
  return /[*_]\s*$/.test(document.text.slice(Math.max(0, start - 3), start))
}

/** Adds the fields of the other table's row with the same key. */
function complete(raw: RawAction, key: string | null, other: RecognisedTable): Keyed {
  const row = key === null ? undefined : rowWith(other, key)
  if (!row) return {raw, key}
  const more = fieldsOf(row, other.columns)
  const fields = {...raw.fields}
  for (const [role, field] of Object.entries(more) as [ColumnRole, Field][])
    if ((fields[role]?.value ?? '') === '') fields[role] = {...field, place: raw.place}
  return {raw: {...raw, fields}, key}
}

const byKey = new WeakMap<RecognisedTable, ReadonlyMap<string | null, readonly Row[]>>()

/** The first row of a table with a key. */
function rowWith(table: RecognisedTable, key: string): Row | undefined {
  const rows = byKey.get(table) ?? grouped(table.table.rows, (row) => keyOf(table.columns, row))
  byKey.set(table, rows)
  return rows.get(key)?.[0]
}

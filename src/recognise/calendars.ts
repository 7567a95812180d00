/** Calendars of follow-up: tables that begin with when, and tell what is gathered, read or reported then and by whom. */
import type {Row, Section} from '../model/document.ts'
import type {Located} from '../model/place.ts'
import type {ColumnRole, RecognisedTable} from '../model/programme.ts'
import {lineOf} from '../model/rows.ts'
import {countWords} from '../model/text.ts'
import {type Named as Column, isTime} from './cell-kinds.ts'
import type {Named} from './evidence.ts'
import type {Subject} from './subject.ts'

type Context = Pick<Subject, 'language' | 'lexicon'>

/** Columns that only lists of actions have. */
const planned: readonly ColumnRole[] = ['goal', 'indicator', 'target', 'baseline', 'theme', 'resources']
/** Unit: words. Who sees to it is named in few. */
const longest = 4

/** Times that come round every year stand first, and what happens then is follow-up, by the heading or by something that is told. */
export function isCalendar(columns: readonly Column[], section: Section, context: Context): boolean {
  const [first, ...rest] = columns
  if (first === undefined || rest.length === 0 || first.cells.length < 2) return false
  if (columns.some(({roles}) => roles.some((role) => planned.includes(role)))) return false
  // With a year it is the timetable of a plan.
  const isSeason = (cell: string) => context.lexicon.has('times/season', context.language, cell)
  if (!first.cells.every((cell) => (isTime(cell, context) || isSeason(cell)) && !/\d{4}/.test(cell))) return false
  const heading = section.heading?.value ?? ''
  const told = rest.flatMap(({cells}) => cells)
  return isFollowUp(heading, context) || told.some((cell) => isFollowUp(cell, context))
}

function isFollowUp(text: string, {language, lexicon}: Context): boolean {
  return (
    lexicon.has('elements/follow-up', language, text) ||
    ['done', 'programme'].every((id) => lexicon.has(`follow-up/${id}`, language, text))
  )
}

/** Rows of calendars as statements about follow-up: what is told, with who does it where a cell of its own says so. */
export function calendarRows(
  tables: readonly RecognisedTable[],
  context: Context
): readonly (Located<string> & {readonly owner: string | null})[] {
  return tables
    .filter(({purpose}) => purpose === 'calendar')
    .flatMap(({table, columns}) =>
      table.rows.map((row) => ({value: lineOf(row), place: row.place, owner: ownerOf(row, columns, context)}))
    )
}

/** The cell of the column that is called so, else a short one that names a unit or a post. */
function ownerOf({cells}: Row, columns: RecognisedTable['columns'], {language, lexicon}: Context): string | null {
  const named = cells.find((_, index) => columns[index]?.[0] === 'owner')?.text.value
  if (named !== undefined) return named || null
  const units = cells.slice(1).map(({text}) => text.value)
  return units.find((value) => countWords(value) <= longest && lexicon.has('owners/unit', language, value)) ?? null
}

/** A calendar is evidence of follow-up: the row that says so, else its first. */
export function fromCalendar(table: RecognisedTable, context: Context): Named {
  const {rows} = table.table
  const row = rows.find((one) => isFollowUp(lineOf(one), context)) ?? rows[0]
  return row ? [['follow-up', {place: row.place, text: lineOf(row), from: 'row', weight: 1.5}]] : []
}

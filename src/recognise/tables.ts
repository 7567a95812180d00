/** Tells action tables, service tables and others apart, by their headers and by what their cells hold. */
import type {Row, Section, Table} from '../model/document.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {ColumnRole, RecognisedTable, SectionTopic} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {rolesOf} from './columns.ts'
import {datesIn} from './dates.ts'
import {isCountable} from './measure.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

/** All tables of the document, lists and nested blocks included, with what each is for. */
export function readTables(topics: readonly SectionTopic[], context: Context): readonly RecognisedTable[] {
  const tables: RecognisedTable[] = []
  for (const topic of topics)
    for (const table of tablesIn(topic.section)) {
      const found = recognise(table, topic, context)
      tables.push({...found, joins: joinedTable(found, tables)})
    }
  return tables
}

/** An earlier action table that holds the same numbers or goals, where this one has no actions of its own. */
function joinedTable(found: RecognisedTable, earlier: readonly RecognisedTable[]): RecognisedTable | null {
  if (found.purpose !== 'actions' || found.columns.some((roles) => roles[0] === 'action')) return null
  const own = keysOf(found)
  const fits = (table: RecognisedTable) => {
    if (table.purpose !== 'actions' || table.joins !== null) return false
    const keys = new Set(keysOf(table))
    return own.length > 0 && own.filter((key) => keys.has(key)).length * 2 > own.length
  }
  return earlier.findLast(fits) ?? null
}

/** What a row is joined by: its number, else its goal. */
export function keyOf(columns: RecognisedTable['columns'], row: Row): string | null {
  const cell = (role: ColumnRole) => row.cells[columns.findIndex((roles) => roles[0] === role)]?.text.value.trim() ?? ''
  const number = cell('number') || (/^\d+(?:\.\d+)*(?=[.\s:)])/.exec(cell('goal'))?.[0] ?? '')
  const key = number === '' ? cell('goal') : number.replace(/[.:)]+$/, '')
  return key === '' ? null : key.toLowerCase().replace(/\s+/g, ' ')
}

function keysOf({table, columns}: RecognisedTable): readonly string[] {
  return table.rows.flatMap((row) => keyOf(columns, row) ?? [])
}

function tablesIn(section: Section): readonly Table[] {
  return section.blocks.flatMap((block) => {
    if (block.type === 'table') return [block]
    return block.type === 'list'
      ? block.items.flatMap((item) => item.blocks.filter((inner) => inner.type === 'table'))
      : []
  })
}

function recognise(
  table: Table,
  topic: SectionTopic,
  context: Context
): Omit<RecognisedTable, 'joins'> & {readonly joins: null} {
  const named = table.header.cells.map(({text}) => rolesOf(text.value, context.language, context.lexicon))
  const purpose = purposeOf(named, table, topic, context)
  const columns =
    purpose === 'actions' || purpose === 'services'
      ? named.map((roles, column) => (roles.length > 0 ? roles : guess(table, column, named, context)))
      : named
  return {table, section: topic.section, purpose, columns, joins: null}
}

type Columns = readonly (readonly ColumnRole[])[]

function purposeOf(
  columns: Columns,
  table: Table,
  {section, role}: SectionTopic,
  context: Context
): RecognisedTable['purpose'] {
  const has = (...roles: ColumnRole[]) => columns.some((own) => own.some((one) => roles.includes(one)))
  if (table.rows.length === 0 || columns.length < 2 || role === 'contents') return 'other'
  const deeds = has('goal', 'action')
  const traits = has('owner', 'indicator', 'follow-up', 'target', 'baseline', 'partner')
  if (has('service') && !has('action') && (has('owner', 'partner', 'cooperation', 'content') || !deeds))
    return has('owner', 'partner', 'cooperation', 'content') ? 'services' : 'other'
  if (deeds && (traits || (has('goal') && has('action')) || has('timetable', 'resources'))) return 'actions'
  if (has('number', 'theme') && has('indicator') && has('target', 'baseline', 'source', 'follow-up')) return 'actions'
  const promising =
    columns.flat().some((one) => one === 'owner' || one === 'action' || one === 'goal' || one === 'content') &&
    !has('municipality', 'service')
  const near =
    role === 'actions' || context.lexicon.has('roles/actions', context.language, section.heading?.value ?? '')
  return promising && near && isWordy(table) ? 'unsure' : 'other'
}

/** Cells of words, not of figures: a table of statistics is no list of actions. */
function isWordy(table: Table): boolean {
  const cells = table.rows.flatMap(({cells}) => cells).filter(({text}) => text.value !== '')
  return (
    cells.filter(({text}) => countWords(text.value) >= 2 && !/^[\d\s.,%–-]+$/.test(text.value)).length * 2 >=
    cells.length
  )
}

/** What a column without an understood header holds, by its cells; only roles the table still lacks. */
function guess(table: Table, column: number, columns: Columns, {language, lexicon}: Context): readonly ColumnRole[] {
  const cells = table.rows.map(({cells}) => cells[column]?.text.value ?? '').filter((value) => value !== '')
  if (cells.length < 2) return []
  const most = (test: (value: string) => boolean) => cells.filter(test).length * 10 >= cells.length * 6
  const lacks = (role: ColumnRole) => !columns.some((own) => own.includes(role))
  if (lacks('timetable') && most((value) => value.length < 30 && datesIn(value, language, lexicon).length > 0))
    return ['timetable']
  if (lacks('owner') && most((value) => countWords(value) <= 6 && lexicon.has('owners/unit', language, value)))
    return ['owner']
  if (lacks('indicator') && lacks('follow-up') && most((value) => isCountable(value, language, lexicon)))
    return ['indicator']
  return []
}

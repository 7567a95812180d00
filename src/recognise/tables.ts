/** Tells action tables, service tables and others apart, by their headers and by what their cells hold. */
import type {Row, Section, Table} from '../model/document.ts'
import {grouped} from '../model/grouped.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {ColumnRole, RecognisedTable, SectionTopic} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {rolesOf} from './columns.ts'
import {withOneHeader} from './header-rows.ts'
import {isContacts, type Named, rolesByContent} from './holds.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
  /** The document describes services and plans no actions. */
  readonly services: boolean
}

/** All tables of the document, lists and nested blocks included, with what each is for. */
export function readTables(topics: readonly SectionTopic[], context: Context): readonly RecognisedTable[] {
  const placed = topics.flatMap((topic) =>
    tablesIn(topic.section).map((table) => ({table: withOneHeader(table, context), topic}))
  )
  const pool = pools(
    placed.map(({table}) => table),
    context
  )
  // What is read together is judged once.
  const guesses = new Map<readonly Named[], Columns>()
  const guess = (pooled: readonly Named[]): Columns => {
    const known = guesses.get(pooled) ?? rolesFor(pooled, context)
    guesses.set(pooled, known)
    return known
  }
  const tables: RecognisedTable[] = []
  for (const {table, topic} of placed) {
    const found = recognise(table, topic, pool(table), guess, context)
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
  const number =
    (/^\d+(?:\.\d+)*[a-z]?(?=[.\s:)(]|$)/.exec(cell('number'))?.[0] ?? cell('number')) ||
    (/^\d+(?:\.\d+)*(?=[.\s:)])/.exec(cell('goal'))?.[0] ?? '')
  const key = number === '' ? cell('goal') : number.replace(/(?<![.:)])[.:)]+$/, '')
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

type Unjoined = Omit<RecognisedTable, 'joins'> & {readonly joins: null}

function recognise(
  table: Table,
  topic: SectionTopic,
  pooled: readonly Named[],
  guess: (pooled: readonly Named[]) => Columns,
  context: Context
): Unjoined {
  const told = pooled.map(({roles}) => roles)
  const guessed = guess(pooled)
  const byName = purposeOf(told, table, topic, context)
  const purpose =
    byName === 'actions' || byName === 'services'
      ? byName
      : (purposeByContent(told, guessed, table, topic, context) ?? byName)
  const columns = purpose === 'actions' || purpose === 'services' ? guessed : told
  return {table, section: topic.section, purpose, columns, joins: null}
}

function rolesFor(pooled: readonly Named[], context: Context): Columns {
  if (isContacts(pooled)) return pooled.map(({roles}) => roles)
  return rolesByContent(pooled, context, context.services ? 'service' : 'action')
}

type Columns = readonly (readonly ColumnRole[])[]

function holder(columns: Columns) {
  return (...roles: ColumnRole[]) => columns.some((own) => own.some((one) => roles.includes(one)))
}

/** By the names of the columns alone; `unsure` when some of them promise a list of actions. */
function purposeOf(
  columns: Columns,
  table: Table,
  {section, role}: SectionTopic,
  context: Context
): RecognisedTable['purpose'] {
  const has = holder(columns)
  if (table.rows.length === 0 || columns.length < 2 || role === 'contents') return 'other'
  const deeds = has('goal', 'action')
  const traits = has('owner', 'indicator', 'follow-up', 'target', 'baseline', 'partner')
  // In a description of services "what is done" is what a service holds.
  const plans = has('action') && !(context.services && !has('goal', 'indicator', 'target'))
  if (has('service') && !plans && (has('owner', 'partner', 'cooperation', 'content') || !deeds))
    return has('owner', 'partner', 'cooperation', 'content') ? 'services' : 'other'
  if (deeds && (traits || (has('goal') && has('action')) || has('timetable', 'resources'))) return 'actions'
  if (has('number', 'theme') && has('indicator') && has('target', 'baseline', 'source', 'follow-up')) return 'actions'
  const promising = has('owner', 'action', 'goal', 'content') && !has('municipality', 'service')
  const near =
    role === 'actions' || context.lexicon.has('roles/actions', context.language, section.heading?.value ?? '')
  return promising && near && isWordy(table) ? 'unsure' : 'other'
}

/**
 * By what the cells hold: somebody does something, and it is counted or timed. Without a count or a time only names
 * of columns make a list of actions; a list of services needs no more than service and owner.
 */
function purposeByContent(
  told: Columns,
  columns: Columns,
  table: Table,
  {role}: SectionTopic,
  {services}: Context
): RecognisedTable['purpose'] | null {
  const has = holder(columns)
  if (table.rows.length === 0 || columns.length < 3 || role === 'contents') return null
  if (has('number', 'theme') && has('indicator') && has('target', 'baseline')) return 'actions'
  if (!isWordy(table)) return null
  if (holder(told)('municipality') && !holder(told)('owner')) return null
  if (services) return has('service') && has('owner') && !has('indicator') ? 'services' : null
  const counted = has('indicator', 'target', 'timetable')
  return has('owner') && counted && has('goal', 'action') ? 'actions' : null
}

/** Cells of words, not of figures: a table of statistics is no list of actions. */
function isWordy(table: Table): boolean {
  const cells = table.rows.flatMap(({cells}) => cells).filter(({text}) => text.value !== '')
  return (
    cells.filter(({text}) => countWords(text.value) >= 2 && !/^[\d\s.,%–-]+$/.test(text.value)).length * 2 >=
    cells.length
  )
}

/** The columns of a table with what stands in them; tables with the same header row are read together. */
function pools(tables: readonly Table[], {language, lexicon}: Context): (table: Table) => readonly Named[] {
  const signature = (table: Table) => table.header.cells.map(({text}) => text.value.toLowerCase().trim()).join('|')
  const same = grouped(tables, signature)
  const made = new Map<string, readonly Named[]>()
  return (table) => {
    const key = signature(table)
    const known = made.get(key)
    if (known) return known
    const rows = (same.get(key) ?? []).flatMap((one) => one.rows)
    const columns = table.header.cells.map(({text}, column) => ({
      name: text.value,
      roles: rolesOf(text.value, language, lexicon),
      cells: rows.map(({cells}) => cells[column]?.text.value ?? '').filter((value) => value !== '')
    }))
    made.set(key, columns)
    return columns
  }
}

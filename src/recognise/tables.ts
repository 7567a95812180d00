/** Tells action tables, service tables and others apart, by their headers and by what their cells hold. */
import type {Section, Table} from '../model/document.ts'
import {grouped} from '../model/grouped.ts'
import type {Day, Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {ColumnRole, RecognisedTable, SectionTopic} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {isCalendar} from './calendars.ts'
import type {Named} from './cell-kinds.ts'
import {holder, withDeed, withGoal, withService} from './column-company.ts'
import type {Columns} from './column-guess.ts'
import {rolesOf} from './columns.ts'
import {withOneHeader} from './header-rows.ts'
import {isContacts, isMeasuring, rolesByContent} from './holds.ts'
import {joinerOf} from './joined.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
  /** The document describes services and plans no actions. */
  readonly services: boolean
  /** The first day of the period, else the day of reading. */
  readonly begins: Day
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
  const guess = onceFor((pooled: readonly Named[]) => rolesFor(pooled, context))
  const measuring = onceFor((pooled: readonly Named[]) => rolesByContent(pooled, context, 'measure'))
  const joiner = joinerOf()
  return placed.map(({table, topic}) => {
    const pooled = pool(table)
    const told = pooled.map(({roles}) => roles)
    const measures = joiner.completes(table, told) && isMeasuring(pooled, context)
    const found = recognise(table, topic, pooled, measures ? measuring : guess, context)
    return joiner.add(found)
  })
}

function tablesIn(section: Section): readonly Table[] {
  return section.blocks.flatMap((block) => {
    if (block.type === 'table') return [block]
    return block.type === 'list'
      ? block.items.flatMap((item) => item.blocks.filter((inner) => inner.type === 'table'))
      : []
  })
}

function onceFor<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? read(key)
    known.set(key, value)
    return value
  }
}

function recognise(
  table: Table,
  topic: SectionTopic,
  pooled: readonly Named[],
  guess: (pooled: readonly Named[]) => Columns,
  context: Context
): RecognisedTable {
  const told = pooled.map(({roles}) => roles)
  if (isCalendar(pooled, topic.section, context))
    return {table, section: topic.section, purpose: 'calendar', columns: told, joins: []}
  if (context.services && dividesClients(pooled, context))
    return {table, section: topic.section, purpose: 'other', columns: told, joins: []}
  const guessed = guess(pooled)
  const byName = purposeOf(told, table, topic, context)
  const purpose =
    byName === 'actions' || byName === 'services'
      ? byName
      : (purposeByContent(told, guessed, table, topic, context) ?? byName)
  const columns = purpose === 'actions' || purpose === 'services' ? guessed : told
  return {table, section: topic.section, purpose, columns, joins: []}
}

/** "Kund | Vem betjänar": clients are divided between those who serve them, and none of the rows is a service. */
function dividesClients([first]: readonly Named[], {language, lexicon}: Context): boolean {
  if (!first || first.roles.includes('service')) return false
  const named = ['jobseekers', 'others'].map((group) =>
    first.cells.filter((cell) => lexicon.has(`services/${group}`, language, cell))
  )
  return named.every((cells) => cells.length > 0) && new Set(named.flat()).size * 2 > first.cells.length
}

function rolesFor(pooled: readonly Named[], context: Context): Columns {
  if (isContacts(pooled)) return pooled.map(({roles}) => roles)
  if (context.services && !isMeasured(pooled.map(({roles}) => roles))) return rolesByContent(pooled, context, 'service')
  return withGoal(rolesByContent(pooled, context, 'action'), pooled)
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
  const planned = !context.services && (role === null || role === 'actions') && columns.length > 2 && isPlan(columns)
  return promising && (near || planned) && isWordy(table) ? 'unsure' : 'other'
}

/** "Vart vi ska | Så | Ägare | Syns i | Klart": who, by when and how it is seen make actions, wherever they stand. */
function isMeasured(columns: Columns): boolean {
  const has = holder(columns)
  return has('owner') && has('timetable', 'target') && has('indicator') && !has('service')
}

/** What is done or aimed at stands beside who and when, or beside two columns that nobody understands. */
function isPlan(columns: Columns): boolean {
  const has = holder(columns)
  if (has('goal', 'action')) return columns.filter((roles) => roles.length === 0).length > 1
  return has('content') && has('owner') && has('timetable') && columns[0]?.[0] !== 'timetable'
}

/**
 * By what the cells hold: somebody does something, and it is counted or timed, or a column's name says that it is a
 * goal or what is done for one. A list of services needs no more than service and owner.
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
  // Who is served stands first: no list of services.
  if (services && told[0]?.[0] === 'target-group') return null
  if (services && !isMeasured(told)) return has('service') && has('owner') && !has('indicator') ? 'services' : null
  const deeds: readonly ColumnRole[] = ['goal', 'action']
  const counted =
    has('indicator', 'target', 'timetable') || (holder(told)(...deeds) && deeds.every((deed) => has(deed)))
  return has('owner') && counted && has(...deeds) ? 'actions' : null
}

/** Cells of words, not of figures: a table of statistics is no list of actions. */
function isWordy(table: Table): boolean {
  const cells = table.rows
    .flatMap((row) => (/^\d{1,2}\.?$/.test(row.cells[0]?.text.value ?? '') ? row.cells.slice(1) : row.cells))
    .filter(({text}) => text.value !== '')
  return (
    cells.filter(({text}) => countWords(text.value) >= 2 && !/^[\d\s.,%–-]+$/.test(text.value)).length * 2 >=
    cells.length
  )
}

/** The columns of a table with what stands in them; tables with the same header row are read together. */
function pools(tables: readonly Table[], {language, lexicon, services}: Context): (table: Table) => readonly Named[] {
  const signature = (table: Table) => table.header.cells.map(({text}) => text.value.toLowerCase().trim()).join('|')
  const same = grouped(tables, signature)
  const made = new Map<string, readonly Named[]>()
  return (table) => {
    const key = signature(table)
    const known = made.get(key)
    if (known) return known
    const rows = (same.get(key) ?? []).flatMap((one) => one.rows)
    const columns = table.header.cells.map(({text}, column): Named => {
      const cells = rows.map((row) => row.cells[column]?.text.value ?? '').filter((value) => value !== '')
      const numbers =
        column === 0 && text.value === '' && cells.length > 1 && cells.every((cell) => /^\d{1,3}\.?$/.test(cell))
      return {name: text.value, roles: numbers ? ['number'] : rolesOf(text.value, language, lexicon), cells}
    })
    const named = services ? withService(columns) : withDeed(columns)
    made.set(key, named)
    return named
  }
}

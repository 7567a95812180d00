/** Small questions about rows: which columns their list has, what is blank, and what a text beside the list says of all rows. */
import type {Action, ColumnRole, Field, RecognisedTable} from './action.ts'
import type {Block, Row, Section, Table} from './document.ts'
import {membersWith} from './grouped.ts'
import {joinedTo} from './joined.ts'
import type {Lexicon} from './lexicon.ts'
import type {Place} from './place.ts'
import type {Programme, Sentence} from './programme.ts'

/** What the questions are asked of. */
export interface RowsInput {
  readonly programme: Programme
  readonly lexicon: Lexicon
}

/** Any of these tells how a row is measured; a table with one of them has an indicator column. */
export const indicatorRoles: readonly ColumnRole[] = ['indicator', 'follow-up', 'target', 'baseline', 'source']

/** Nothing is written, or a dash only. */
export function isBlank(field: Field | null): boolean {
  return field === null || /^[\s\p{Pd}.…·•]*$/u.test(field.value)
}

/** The row of a table that an action or a service was read from; undefined when it stands elsewhere. */
export function rowAt({rows}: Table, place: Place): Row | undefined {
  return rowsAt(rows, place)[0]
}

/** What a row says, its filled cells joined by dashes. */
export function lineOf({cells}: Row): string {
  return cells.flatMap(({text}) => text.value || []).join(' – ')
}

const rowsAt = membersWith(({place}: Row) => place)

/** A value that was read out of the indicator, the goal or the action: whoever shows those shows it. */
export function isInside(action: Action, role: 'baseline' | 'target'): boolean {
  const text = action[role]?.text
  return text !== undefined && [action.indicator, action.goal, action.action].some((field) => field?.text === text)
}

/** The action tables that stand for themselves and hold at least one action. */
export function actionTables({tables, actions}: Programme): readonly RecognisedTable[] {
  const filled = new Set(actions.flatMap(({table}) => table?.table ?? []))
  return tables.filter((table) => table.joins.length === 0 && filled.has(table.table))
}

const withTable = membersWith(({table}: RecognisedTable) => table)
/** Each table is asked about for each of its rows, and read once. */
const rolesOfTable = new WeakMap<RecognisedTable, ReadonlySet<ColumnRole>>()

/** All roles the columns of a table have, secondary ones and those of tables joined to it included. */
export function rolesIn({tables}: Programme, table: RecognisedTable): ReadonlySet<ColumnRole> {
  const known = rolesOfTable.get(table)
  if (known !== undefined) return known
  const own = [...withTable(tables, table.table), ...joinedTo(tables, table.table)]
  const roles = new Set([table, ...own].flatMap(({columns}) => columns.flat()))
  rolesOfTable.set(table, roles)
  return roles
}

/** Whether the list an action stands in has a place for one of the roles. Bullets have a place for everything. */
export function hasPlaceFor(programme: Programme, action: Action, roles: readonly ColumnRole[]): boolean {
  if (action.table === null) return true
  const columns = rolesIn(programme, action.table)
  return roles.some((role) => columns.has(role))
}

const actionsIn = membersWith(({section}: Action) => section)

/** Where a finding about a field stands: on the field, else on the row or the heading of the goal. */
export function placeFor(programme: Programme, action: Action, field: Field | null): Place {
  if (field !== null) return field.place
  const {section, place} = action
  const alone = actionsIn(programme.actions, section).every((other) => other === action)
  if (action.form === 'row' || section.heading === null || !alone) return place
  return {start: section.place.start, end: section.heading.place.end}
}

/** A text beside the list says it for all rows: "Ansvarig för alla åtgärder: …" above the table. */
export function isSaidForAll(input: RowsInput, section: Section, roles: readonly ColumnRole[]): boolean {
  const own = bulletsIn(input.programme.actions, section).length > 0
  return lineage(section).some((one) => {
    const {all, here, told} = saidIn(one, roles, input)
    return all || told || (here && one === section && !own)
  })
}

/** A document is asked about for each of its rows, and read once. */
const saidAnywhere = new WeakMap<Programme, boolean>()

/** A sentence about the measures in general holds for all of them wherever it stands. Only of means: who answers for what is too easily said of something else. */
export function isSaidAnywhere({programme, lexicon}: RowsInput, role: 'resources'): boolean {
  const before = saidAnywhere.get(programme)
  if (before !== undefined) return before
  const says = (concept: string, text: string) => lexicon.has(concept, programme.language, text)
  const found = programme.sentences.some(
    ({from, value, law, past, quoted}) =>
      from !== 'cell' &&
      from !== 'heading' &&
      !law &&
      !past &&
      !quoted &&
      says('rows/general', value) &&
      tells(role, value, says)
  )
  saidAnywhere.set(programme, found)
  return found
}

/** What the text right under a heading says of rows. */
interface Said {
  /** A label for the role names all rows. */
  readonly all: boolean
  /** A label for the role. */
  readonly here: boolean
  /** A sentence about all rows. */
  readonly told: boolean
}

const bulletsIn = membersWith(({section, form}: Action) => (form === 'bullets' ? section : null))
const sentencesIn = membersWith(({section}: Sentence) => section)
const said = new WeakMap<Section, Map<string, Said>>()

/** Each section is asked about for each of its rows, and read once. */
function saidIn(section: Section, roles: readonly ColumnRole[], {programme, lexicon}: RowsInput): Said {
  const known = said.get(section) ?? new Map<string, Said>()
  said.set(section, known)
  const before = known.get(roles.join())
  if (before !== undefined) return before
  const says = (concept: string, text: string) => lexicon.has(concept, programme.language, text)
  const labels = linesIn(section.blocks)
    .map((line) => /^([^:]{2,60}):\s*\S/.exec(line)?.[1] ?? '')
    .filter((label) => label !== '' && roles.some((role) => says(`columns/${role}`, label)))
  const told = sentencesIn(programme.sentences, section).some(
    ({from, value, law, past}) =>
      from !== 'cell' && !law && !past && says('rows/all', value) && roles.some((role) => tells(role, value, says))
  )
  const found = {all: labels.some((label) => says('rows/all', label)), here: labels.length > 0, told}
  known.set(roles.join(), found)
  return found
}

/** Under a goal stand bullets without a label, or labels nobody understood: one of them may be the action. */
export function hasUnplacedText({programme, lexicon}: RowsInput, action: Action): boolean {
  const from = action.place.start.offset
  const next = actionsIn(programme.actions, action.section).find(({place}) => place.start.offset > from)
  const to = next?.place.start.offset ?? Number.POSITIVE_INFINITY
  const {owner, partner, indicator, target, baseline, timetable, resources} = action
  const placed = new Set(
    [owner, partner, indicator, target, baseline, timetable, resources].map((field) => field?.text)
  )
  const unknown = (line: string, bare: boolean) => {
    const [, label] = /^([^:]{2,60}):(?=\s|$)/.exec(line) ?? []
    return label === undefined ? bare : lexicon.named('columns', programme.language, label).length === 0
  }
  return action.section.blocks.some((block) => {
    if (block.type === 'table' || block.type === 'paragraph') {
      const {start} = block.type === 'table' ? block.place : block.text.place
      if (block.type === 'paragraph' && placed.has(block.text)) return false
      return start.offset > from && start.offset < to && linesIn([block]).some((line) => unknown(line, false))
    }
    const own = block.items.filter(({place}) => place.start.offset > from && place.start.offset < to)
    return own.some(({text}) => !placed.has(text) && unknown(text.value.trim(), true))
  })
}

function tells(role: ColumnRole, text: string, says: (concept: string, text: string) => boolean): boolean {
  if (role === 'owner') return says('owners/answering', text)
  if (role === 'timetable') return /(?<!\d)20\d\d(?!\d)/.test(text)
  if (role === 'resources') return says('rows/money', text)
  return role === 'indicator' && says('rows/measured', text)
}

/** A section, the one it stands in, and so on to the outermost. */
export function lineage(section: Section): readonly Section[] {
  return section.parent === null ? [section] : [section, ...lineage(section.parent)]
}

function linesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.text.value.split('\n').map((line) => line.trim())
    return block.type === 'list' ? block.items.map(({text}) => text.value.trim()) : []
  })
}

/** Small questions about rows: which columns their list has, what is blank, and what a text beside the list says of all rows. */
import type {Action, ColumnRole, Field, RecognisedTable} from './action.ts'
import type {Block, Section} from './document.ts'
import type {Lexicon} from './lexicon.ts'
import type {Place} from './place.ts'
import type {Programme} from './programme.ts'

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

/** The action tables that stand for themselves and hold at least one action. */
export function actionTables({tables, actions}: Programme): readonly RecognisedTable[] {
  return tables.filter((table) => table.joins === null && actions.some((action) => action.table?.table === table.table))
}

/** All roles the columns of a table have, secondary ones and those of tables joined to it included. */
export function rolesIn({tables}: Programme, table: RecognisedTable): ReadonlySet<ColumnRole> {
  const own = tables.filter((other) => other.table === table.table || other.joins?.table === table.table)
  return new Set([table, ...own].flatMap(({columns}) => columns.flat()))
}

/** Whether the list an action stands in has a place for one of the roles. Bullets have a place for everything. */
export function hasPlaceFor(programme: Programme, action: Action, roles: readonly ColumnRole[]): boolean {
  if (action.table === null) return true
  const columns = rolesIn(programme, action.table)
  return roles.some((role) => columns.has(role))
}

/** Where a finding about a field stands: on the field, else on the row or the heading of the goal. */
export function placeFor(programme: Programme, action: Action, field: Field | null): Place {
  if (field !== null) return field.place
  const {section, place} = action
  const alone = programme.actions.every((other) => other === action || other.section !== section)
  if (action.form === 'row' || section.heading === null || !alone) return place
  return {start: section.place.start, end: section.heading.place.end}
}

/** A text beside the list says it for all rows: "Ansvarig för alla åtgärder: …" above the table. */
export function isSaidForAll(input: RowsInput, section: Section, roles: readonly ColumnRole[]): boolean {
  const {programme, lexicon} = input
  const says = (concept: string, text: string) => lexicon.has(concept, programme.language, text)
  const chain = lineage(section)
  const own = programme.actions.some((action) => action.form === 'bullets' && action.section === section)
  const labelled = chain.some((one) =>
    linesIn(one.blocks).some((line) => {
      const [, label = ''] = /^([^:]{2,60}):\s*\S/.exec(line) ?? []
      if (!roles.some((role) => label !== '' && says(`columns/${role}`, label))) return false
      return says('rows/all', label) || (one === section && !own)
    })
  )
  return (
    labelled ||
    programme.sentences.some(({section: at, from, value, law, past}) => {
      if (!chain.includes(at) || from === 'cell' || law || past || !says('rows/all', value)) return false
      return roles.some((role) => tells(role, value, says))
    })
  )
}

/** An action without a timetable or without resources, and where a finding about it stands. */
export interface Blank {
  readonly action: Action
  readonly place: Place
  /** No goal of the document's bullets has the label: this first one stands for all. */
  readonly all: boolean
}

/** Rows whose cell is blank and bullets whose label is blank or left out, unless a text beside them speaks for all. */
export function blanksOf(input: RowsInput, role: 'timetable' | 'resources'): readonly Blank[] {
  const bullets = input.programme.actions.filter(({form}) => form === 'bullets')
  const used = bullets.some((action) => action[role] !== null)
  return input.programme.actions.flatMap((action): readonly Blank[] => {
    const field = action[role]
    if (!isBlank(field) || (action.form === 'row' && field === null)) return []
    const all = action.form === 'bullets' && !used
    if ((all && action !== bullets[0]) || isSaidForAll(input, action.section, [role])) return []
    return [{action, place: placeFor(input.programme, action, field), all}]
  })
}

/** Under a goal stand bullets without a label, or labels nobody understood: one of them may be the action. */
export function hasUnplacedText({programme, lexicon}: RowsInput, action: Action): boolean {
  const from = action.place.start.offset
  const next = programme.actions.find(({section, place}) => section === action.section && place.start.offset > from)
  const to = next?.place.start.offset ?? Number.POSITIVE_INFINITY
  const unknown = (line: string, bare: boolean) => {
    const [, label] = /^([^:]{2,60}):(?=\s|$)/.exec(line) ?? []
    return label === undefined ? bare : lexicon.named('columns', programme.language, label).length === 0
  }
  return action.section.blocks.some((block) => {
    if (block.type === 'table' || block.type === 'paragraph') {
      const {start} = block.type === 'table' ? block.place : block.text.place
      return start.offset > from && start.offset < to && linesIn([block]).some((line) => unknown(line, false))
    }
    const own = block.items.filter(({place}) => place.start.offset > from && place.start.offset < to)
    return own.some(({text}) => unknown(text.value.trim(), true))
  })
}

function tells(role: ColumnRole, text: string, says: (concept: string, text: string) => boolean): boolean {
  if (role === 'owner') return says('owners/answering', text)
  if (role === 'timetable') return /(?<!\d)20\d\d(?!\d)/.test(text)
  if (role === 'resources') return says('rows/money', text)
  return role === 'indicator' && says('rows/measured', text)
}

function lineage(section: Section): readonly Section[] {
  return section.parent === null ? [section] : [section, ...lineage(section.parent)]
}

function linesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.text.value.split('\n').map((line) => line.trim())
    return block.type === 'list' ? block.items.map(({text}) => text.value.trim()) : []
  })
}

/** Roles that a column has for the company it keeps: what is told beside a goal is what is done, what stands first beside a doer is a service. */
import type {ColumnRole} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import type {Named} from './cell-kinds.ts'
import type {Columns} from './column-guess.ts'

export function holder(columns: Columns) {
  return (...roles: ColumnRole[]) => columns.some((own) => own.some((one) => roles.includes(one)))
}

/** "Varför | Vad | Vem | När | Hur mäts": beside a goal or a measure, and beside who or when, what is told is what is done. */
export function withDeed(columns: readonly Named[]): readonly Named[] {
  const has = holder(columns.map(({roles}) => roles))
  const planned = has('goal', 'rationale', 'indicator', 'target', 'follow-up') && has('owner', 'timetable', 'indicator')
  if (!planned || has('action', 'service')) return columns
  const at = columns.findIndex(({roles}) => roles[0] === 'content')
  return columns.map((column, index) =>
    index === at ? {...column, roles: ['action', ...column.roles.slice(1)]} : column
  )
}

/** "Askel | Mitä asiakas saa | Kuka antaa": where services are described and nothing is aimed at or timed, what stands first is a service. */
export function withService(columns: readonly Named[]): readonly Named[] {
  const has = holder(columns.map(({roles}) => roles))
  const planned = has('service', 'goal', 'indicator', 'target', 'baseline', 'follow-up', 'timetable')
  if (planned || columns[0]?.roles[0] !== 'action' || !has('owner', 'partner', 'cooperation')) return columns
  return columns.map((column, index) =>
    index === 0 ? {...column, roles: ['service', ...column.roles.slice(1)]} : column
  )
}

/** Roles of columns that stand before what a row is about. */
const before: readonly (ColumnRole | undefined)[] = ['number', 'theme']
/** Of ten cells, so many must say something. */
const agreement = 6

/** "Mitä kysymme | Mitä teemme | Kuka vetää": beside what is done, the leftmost column of words is what it is done for, whatever its name. */
export function withGoal(columns: Columns, named: readonly Named[]): Columns {
  const has = holder(columns)
  const first = columns.findIndex(([role]) => !before.includes(role))
  const main = columns[first]?.[0]
  if (!has('action') || has('goal') || (main !== undefined && main !== 'content')) return columns
  const cells = named[first]?.cells ?? []
  const told = cells.filter((cell) => countWords(cell) > 1 || cell.endsWith('?'))
  if (told.length === 0 || told.length * 10 < cells.length * agreement) return columns
  return columns.map((roles, index) =>
    index === first ? ['goal', ...roles.filter((role) => role !== 'content')] : roles
  )
}

/** The columns of a table or a list of labels, and the roles that are given to them one by one. */
import type {ColumnRole} from '../model/programme.ts'
import type {Named} from './cell-kinds.ts'

/** By column: its roles, the main one first. */
export type Columns = readonly (readonly ColumnRole[])[]

/** A column, and which one it is. */
export interface Open extends Named {
  readonly index: number
}

type Test = (cell: string) => boolean

/** Of ten cells, this many must agree. */
const agreement = 6
/** So many cells tell what a column holds; a register may have thousands. */
const sample = 200
/** With fewer cells nothing is guessed, unless the name of another column says what the table is. */
const fewest = 2

/** True when most cells of a column pass. */
export function agrees({cells}: Named, test: Test): boolean {
  return cells.filter(test).length * 10 >= cells.length * agreement
}

export type Guess = ReturnType<typeof guessOf>

/** Begins with the roles that the names tell; `roles` grows with what is given. */
export function guessOf(named: readonly Named[]) {
  const columns: readonly Open[] = named.map((column, index) => ({
    ...column,
    index,
    cells: column.cells.slice(0, sample)
  }))
  const roles = named.map((column) => [...column.roles])
  const has = (own: readonly ColumnRole[] | undefined, wanted: readonly ColumnRole[]) =>
    own?.some((role) => wanted.includes(role)) ?? false
  const lacks = (...wanted: ColumnRole[]) => !roles.some((own) => has(own, wanted))
  const enough = lacks('goal', 'action', 'owner', 'indicator') ? fewest : 1
  return {
    roles,
    lacks,
    /** Columns without a role most of whose cells pass. */
    open: (test?: Test): readonly Open[] =>
      columns.filter(
        (column) =>
          roles[column.index]?.length === 0 && column.cells.length >= enough && (!test || agrees(column, test))
      ),
    /** Columns whose main role is one of these; `undefined` stands for none. */
    withMain: (...wanted: (ColumnRole | undefined)[]): readonly Open[] =>
      columns.filter(({index}) => wanted.includes(roles[index]?.[0])),
    /** Nothing but such columns stands before it. */
    standsBehind: ({index}: Open, ...wanted: (ColumnRole | undefined)[]) =>
      roles.slice(0, index).every(([main]) => wanted.includes(main)),
    isValue: (index: number) => has(roles[index], ['target', 'baseline']),
    give: (column: Open | undefined, role: ColumnRole) => column && roles[column.index]?.push(role),
    putFirst: (column: Open | undefined, role: ColumnRole) => column && roles[column.index]?.unshift(role)
  }
}

/** Tables that complete the rows of others. */
import type {RecognisedTable} from './action.ts'
import type {Table} from './document.ts'
import {grouped} from './grouped.ts'

const completing = new WeakMap<readonly RecognisedTable[], ReadonlyMap<Table, readonly {other: RecognisedTable}[]>>()

/** The tables that complete the rows of one. */
export function joinedTo(tables: readonly RecognisedTable[], table: Table): readonly RecognisedTable[] {
  const known =
    completing.get(tables) ??
    grouped(
      tables.flatMap((other) => other.joins.map((joined) => ({table: joined.table, other}))),
      (pair) => pair.table
    )
  completing.set(tables, known)
  return (known.get(table) ?? []).map(({other}) => other)
}

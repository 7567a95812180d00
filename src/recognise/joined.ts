/** Joins tables by number or goal: what is done stands in one or several of them, how it is measured in another. */
import type {Row, Table} from '../model/document.ts'
import type {ColumnRole, RecognisedTable} from '../model/programme.ts'

type Columns = RecognisedTable['columns']

/** What a row is joined by: its number, else its goal. */
export function keyOf(columns: Columns, row: Row): string | null {
  const cell = (role: ColumnRole) => row.cells[columns.findIndex((roles) => roles[0] === role)]?.text.value.trim() ?? ''
  const number =
    (/^\d+(?:\.\d+)*[a-z]?(?=[.\s:)(]|$)/.exec(cell('number'))?.[0] ?? cell('number')) ||
    (/^\d+(?:\.\d+)*(?=[.\s:)])/.exec(cell('goal'))?.[0] ?? '')
  const key = number === '' ? cell('goal') : number.replace(/(?<![.:)])[.:)]+$/, '')
  return key === '' ? null : key.toLowerCase().replace(/\s+/g, ' ')
}

function keysOf({rows}: Table, columns: Columns): readonly string[] {
  return rows.flatMap((row) => keyOf(columns, row) ?? [])
}

/** Remembers the action tables met so far. */
export interface Joiner {
  /** The table has no actions of its own, and its rows bear the numbers or goals of earlier ones. */
  completes(table: Table, columns: Columns): boolean
  /** The table with those it completes. */
  add(found: RecognisedTable): RecognisedTable
}

/** Made for one document; its tables come in order. */
export function joinerOf(): Joiner {
  const holders = new Map<string, RecognisedTable>()
  /** Numbers that begin anew in each table tell one table only. */
  const again = new Set<string>()
  const joinedBy = (table: Table, columns: Columns): readonly RecognisedTable[] => {
    const has = (role: ColumnRole) => columns.some((roles) => roles[0] === role)
    // A goal and its owner beside a number are a row of their own.
    if (has('action') || (has('number') && has('goal') && has('owner'))) return []
    const own = keysOf(table, columns)
    const shared = new Map<RecognisedTable, number>()
    for (const key of own) {
      const holder = holders.get(key)
      if (holder) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    }
    const met = [...shared.values()].reduce((sum, count) => sum + count, 0)
    if (own.length === 0 || met * 2 <= own.length) return []
    const one = own.some((key) => again.has(key))
    const most = [...shared].findLast(([, count]) => count * 2 > own.length)
    return one && most ? [most[0]] : [...shared.keys()]
  }
  return {
    completes: (table, columns) => joinedBy(table, columns).length > 0,
    add: (found) => {
      const joins = found.purpose === 'actions' ? joinedBy(found.table, found.columns) : []
      if (found.purpose !== 'actions' || joins.length > 0) return {...found, joins}
      for (const key of new Set(keysOf(found.table, found.columns))) {
        if (holders.has(key)) again.add(key)
        holders.set(key, found)
      }
      return found
    }
  }
}

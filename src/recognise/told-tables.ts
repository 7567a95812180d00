/** Tables that are text in two columns: "Who leads | the culture secretary fits the work together" reads as one statement. */
import type {Row, Table} from '../model/document.ts'
import type {RecognisedTable} from '../model/programme.ts'
import {countWords, type Text} from '../model/text.ts'

/** Unit: words. A cell of so many says something; fewer are a name, a time or a figure. */
const statement = 4
/** In such a share of its rows (one in so many) the second cell says something. */
const rowsPerStatement = 2
/** Between the two cells. */
const colon = ': '

/** The places of the tables whose rows are read as statements: two columns, neither actions nor services, and words in the second. */
export function toldTables(tables: readonly RecognisedTable[]): ReadonlySet<Table['place']> {
  const told = tables.filter(
    ({purpose, columns, table}) =>
      (purpose === 'other' || purpose === 'unsure') && columns.length === 2 && isTold(table)
  )
  return new Set(told.map(({table}) => table.place))
}

function isTold({rows}: Table): boolean {
  const seconds = rows.map(({cells}) => cells[1]?.text.value ?? '')
  if (seconds.some((value) => (value.includes('@') && !value.includes(' ')) || /^\+?\d[\d\s-]{6,}$/.test(value)))
    return false
  return seconds.filter((value) => wordsIn(value) >= statement).length * rowsPerStatement >= rows.length
}

/** What a row says: its first cell is the label of the second. A header counts when it says something itself. */
export function textsOfRows({header, rows}: Table): readonly Text[] {
  const heads = wordsIn(header.cells[1]?.text.value ?? '') > statement ? [header] : []
  return [...heads, ...rows].flatMap(({cells}: Row) => {
    const [first, second] = cells.map(({text}) => text).filter(({value}) => value !== '')
    if (!first) return []
    return [second ? joined(first, second) : first]
  })
}

function joined(first: Text, second: Text): Text {
  const name = first.value.trimEnd().replace(/[:?]$/, '')
  const shift = name.length + colon.length
  return {
    value: `${name}${colon}${second.value}`,
    place: {start: first.place.start, end: second.place.end},
    segments: [
      ...first.segments.filter(({at}) => at < name.length),
      ...second.segments.map((segment) => ({...segment, at: segment.at + shift}))
    ]
  }
}

function wordsIn(value: string): number {
  return countWords(value.replace(/[\d.,%]+/g, ' '))
}

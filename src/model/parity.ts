/** Compares two language versions of one programme: headings, rows, owners, dates and figures; words are not compared. */
import type {Action} from './action.ts'
import type {Document} from './document.ts'
import type {Place} from './place.ts'
import type {Programme} from './programme.ts'

/** The other language version, as far as it could be read. */
export interface Translation {
  readonly path: string
  /** Null when the file could not be read. */
  readonly programme: Programme | null
}

/** What differs: where it stands here, and on which line of the other version its counterpart stands. */
export interface Difference {
  readonly what: 'headings' | 'rows' | 'owner' | 'dates' | 'figures' | 'approvals'
  readonly place: Place
  /** 1-based; 0 when the other version has no counterpart. */
  readonly line: number
  readonly here: string
  readonly there: string
}

/** All differences, by their place in the first programme. */
export function differences(here: Programme, there: Programme): readonly Difference[] {
  return [...ofHeadings(here.document, there.document), ...ofRows(here, there), ...ofApprovals(here, there)].sort(
    (a, b) => a.place.start.offset - b.place.start.offset
  )
}

/** The first heading that has no heading of its rank in the same place over there: one difference, others follow from it. */
function ofHeadings(here: Document, there: Document): readonly Difference[] {
  const own = headingsOf(here)
  const other = headingsOf(there)
  if (own.length === other.length && own.every(({depth}, index) => depth === other[index]?.depth)) return []
  const first = Math.max(
    0,
    own.findIndex(({depth}, index) => depth !== other[index]?.depth)
  )
  const at = own[first] ?? own.at(-1)
  return [
    {
      what: 'headings',
      place: at?.place ?? here.head,
      line: other[first]?.place.start.line ?? 0,
      here: String(own.length),
      there: String(other.length)
    }
  ]
}

function headingsOf({sections}: Document): Document['sections'] {
  return sections.filter(({heading}) => heading !== null)
}

/** Rows are paired in order; where their number differs, that is the one difference. */
function ofRows(here: Programme, there: Programme): readonly Difference[] {
  const [own, other] = [here.actions, there.actions]
  if (own.length !== other.length) {
    const at = own[0]?.table?.table.header.place ?? own[0]?.place ?? here.document.head
    return [
      {
        what: 'rows',
        place: at,
        line: other[0]?.place.start.line ?? 0,
        here: String(own.length),
        there: String(other.length)
      }
    ]
  }
  return own.flatMap((row, index) => {
    const pair = other[index]
    return pair ? ofRow(row, pair) : []
  })
}

function ofRow(row: Action, pair: Action): readonly Difference[] {
  const difference = (what: Difference['what'], own: string, other: string): readonly Difference[] =>
    own === other ? [] : [{what, place: row.place, line: pair.place.start.line, here: own || '–', there: other || '–'}]
  const filled = ({ownerClass, owner}: Action) => (ownerClass === 'empty' ? '' : (owner?.value ?? ''))
  const owner = (filled(row) === '') === (filled(pair) === '') ? [] : difference('owner', filled(row), filled(pair))
  const dates = ({dates}: Action) => dates.map(({from, to}) => (from === to ? from : `${from}–${to}`)).join(', ')
  return [
    ...owner,
    ...difference('dates', dates(row), dates(pair)),
    ...difference('figures', figuresOf(row), figuresOf(pair))
  ]
}

/** All numbers of the indicator and the values to reach, smallest first; thousands and decimals written alike. */
function figuresOf({indicator, target, baseline}: Action): string {
  const text = [indicator, target, baseline].map((field) => field?.value ?? '').join(' ')
  const numbers = text.replace(/(\d)[ .](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? []
  return [...new Set(numbers.map((number) => number.replace('.', ',')))].sort().join(', ')
}

function ofApprovals(here: Programme, there: Programme): readonly Difference[] {
  const days = ({approvals}: Programme) => [...new Set(approvals.flatMap(({date}) => date ?? []))].sort().join(', ')
  if (days(here) === days(there)) return []
  const place = here.approvals[0]?.place ?? here.document.head
  return [
    {
      what: 'approvals',
      place,
      line: there.approvals[0]?.place.start.line ?? 0,
      here: days(here) || '–',
      there: days(there) || '–'
    }
  ]
}

/** Evidence in what the columns of a table are called and hold beside each other: aims beside those of the strategy, figures beside years, indicators beside times. */
import type {RecognisedTable, SectionTopic} from '../model/programme.ts'
import {lineOf} from '../model/rows.ts'
import {isActor, isTime} from './cell-kinds.ts'
import type {Named, Part} from './evidence.ts'
import {isStatistics} from './figures.ts'
import {isCountable} from './measure.ts'
import {isOfOtherField} from './other-fields.ts'
import {namedHere} from './others.ts'
import type {Subject} from './subject.ts'

/** What a document is tied to: a column that is called so holds to what each row is tied. */
const ties = ['strategic-link', 'budget-link', 'national-goals', 'welfare-plan-link', 'employment-plan-link'] as const

/** Of so many rows (one in so many) a cell must be of the kind asked for. */
const half = 2
/** Unit: rows. Fewer are no list of partners. */
const fewest = 2

/** All that a table says by its columns; the rows themselves are read elsewhere. */
export function fromColumns(table: RecognisedTable, topic: SectionTopic | undefined, subject: Subject): Named {
  const {purpose} = table
  const tied = tiedBy(table, subject)
  if (purpose === 'actions' || purpose === 'services') return tied
  const whole = (id: string, weight = 1): Named => [[id, {...head(table), from: 'row', weight}]]
  return [
    ...tied,
    ...(isFollowUp(table, subject) ? whole('follow-up', 1.5) : []),
    ...(isStatistics(table, subject) ? whole('situation-picture') : []),
    ...(listsPartners(table, topic, subject) ? whole('cooperation-described') : []),
    ...inCharge(table, subject)
  ]
}

function head({table: {header, rows}}: RecognisedTable): Pick<Part, 'place' | 'text'> {
  const first = rows[0] ?? header
  return {place: header.place, text: [header, first].map(lineOf).join(': ')}
}

function cellsOf({table: {rows}}: RecognisedTable, index: number): readonly string[] {
  return rows.flatMap(({cells}) => cells[index]?.text.value || [])
}

/** "Spets i kommunens strategi | I den här planen". */
function tiedBy(recognised: RecognisedTable, subject: Subject): Named {
  const {header, rows} = recognised.table
  const filled = header.cells.map((_, index) => cellsOf(recognised, index).length * half >= rows.length)
  return header.cells.flatMap(({text}, index): Named => {
    const named = namedHere(text.value, subject)
    const held = ties.filter((id) => named.includes(id))
    if (held.length === 0 || !filled[index] || filled.filter(Boolean).length < 2) return []
    const told = rows.find(({cells}) => cells[index]?.text.value)
    if (told && isOfOtherField(lineOf(told), subject)) return []
    const part: Part = {
      place: told?.place ?? header.place,
      text: `${text.value}: ${told ? lineOf(told) : ''}`,
      from: 'row',
      weight: 1
    }
    return held.map((id) => [id, part])
  })
}

/** What is counted stands beside the times at which it is. */
function isFollowUp(recognised: RecognisedTable, subject: Subject): boolean {
  const {columns, table} = recognised
  if (columns.some((roles) => roles.some((role) => role === 'goal' || role === 'action'))) return false
  const mostly = (index: number, test: (cell: string) => boolean) =>
    cellsOf(recognised, index).filter(test).length * half >= table.rows.length
  const counted = columns.some(
    (roles, index) =>
      roles[0] === 'indicator' ||
      (index === 0 && mostly(0, (cell) => isCountable(cell, subject.language, subject.lexicon)))
  )
  return counted && columns.some((_, index) => index > 0 && mostly(index, (cell) => isTime(cell, subject)))
}

/** "Martat | ruokakurssit", under a heading or in a column that speaks of partners. */
function listsPartners(recognised: RecognisedTable, topic: SectionTopic | undefined, subject: Subject): boolean {
  const {columns, table} = recognised
  const told =
    topic?.elements.includes('cooperation-described') ||
    columns[0]?.some((role) => role === 'partner' || role === 'cooperation')
  if (!told || table.rows.length < fewest || columns.length < 2) return false
  return cellsOf(recognised, 0).filter((cell) => isActor(cell, subject)).length * half >= table.rows.length
}

/** "Who leads the whole | the head of administration"; "Jobseeker | the employment area". */
function inCharge({table}: RecognisedTable, subject: Subject): Named {
  const {language, lexicon} = subject
  return table.rows.flatMap((row): Named => {
    const [name = '', ...rest] = row.cells.map(({text}) => text.value)
    const actors = rest.filter((cell) => isActor(cell, subject))
    if (name === '' || actors.length === 0) return []
    const leads = namedHere(name, subject).includes('coordinating-authority')
    const client = ['jobseekers', 'others'].some((id) => lexicon.has(`services/${id}`, language, name))
    const official = client && actors.some((cell) => namedHere(cell, subject).includes('employment-authority'))
    const part: Part = {place: row.place, text: lineOf(row), from: 'row', weight: 1}
    return [
      ...(leads ? [['coordinating-authority', part] as const] : []),
      ...(official ? [['employment-authority', part] as const] : [])
    ]
  })
}

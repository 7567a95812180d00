/** Says what a column or a repeated label is for by what stands in it, where its name is not understood. */
import type {ColumnRole} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {isBareValue} from './bare-value.ts'
import {
  type Context,
  holdsTarget,
  isActor,
  isCounted,
  isMeans,
  isOnlyTime,
  isPast,
  isShortCount,
  isUnsettled,
  type Named
} from './cell-kinds.ts'

/** Of ten cells, this many must agree. */
const agreement = 6
/** So many cells tell what a column holds; a register may have thousands. */
const sample = 200
/** With fewer cells nothing is guessed, unless the name of another column says what the table is. */
const fewest = 2

/**
 * The roles of all columns: those their names tell, and for the others what their cells hold. Actors come first
 * (owner, then partner), then times, euros and figures; where there is an owner, columns of words are goal and action.
 * `deed` is the role of the only column of words: an action, a service, or the measure of an action that stands elsewhere.
 */
export function rolesByContent(
  named: readonly Named[],
  context: Context,
  deed: 'action' | 'service' | 'measure'
): readonly (readonly ColumnRole[])[] {
  const columns = named.map((column) => ({...column, cells: column.cells.slice(0, sample)}))
  const roles = columns.map((column) => [...column.roles])
  const lacks = (...wanted: ColumnRole[]) => !roles.some((own) => own.some((role) => wanted.includes(role)))
  const enough = lacks('goal', 'action', 'owner', 'indicator') ? fewest : 1
  const open = () =>
    columns.flatMap((column, index) =>
      roles[index]?.length === 0 && column.cells.length >= enough ? [{...column, index}] : []
    )
  const give = (index: number, role: ColumnRole) => roles[index]?.push(role)
  const mostly = ({cells}: Named, test: (cell: string) => boolean) =>
    cells.filter(test).length * 10 >= cells.length * agreement

  const actors = open().filter(
    (column) =>
      mostly(column, (cell) => isActor(cell, context)) && !column.cells.every((cell) => isUnsettled(cell, context))
  )
  for (const column of actors) {
    if (isGoalFirst(column, actors, roles, context)) continue
    if (lacks('owner')) give(column.index, 'owner')
    else if (lacks('partner', 'cooperation')) give(column.index, 'partner')
  }
  for (const column of open())
    if (lacks('timetable') && mostly(column, (cell) => isOnlyTime(cell, context))) give(column.index, 'timetable')
  for (const column of open())
    if (lacks('resources') && mostly(column, (cell) => isMeans(cell, context))) give(column.index, 'resources')
  const dated = open().filter(
    (column) => /(?:19|20)\d\d/.test(column.name) && mostly(column, (cell) => /\d/.test(cell))
  )
  if (dated.length >= 2 && lacks('baseline', 'target')) {
    give(dated[0]?.index ?? -1, 'baseline')
    give(dated.at(-1)?.index ?? -1, 'target')
  }
  // What is aimed at may stand in the indicator: then an unknown column of values is where one starts.
  const measured = columns.find((_, index) => roles[index]?.[0] === 'indicator')
  const aimed = measured !== undefined && mostly(measured, (cell) => holdsTarget(cell, context))
  // Mere values are what one starts from and what is aimed at; the indicator is what they are values of.
  const values = open().filter((column) => mostly(column, (cell) => isBareValue(cell, context)))
  if (deed === 'measure' || !lacks('owner', 'baseline', 'target')) {
    const isStart = (column: Named) => isPast(column, context) || aimed
    const [only] = values.length > 0 ? values : open().filter((column) => mostly(column, isShortCount))
    const lone = values.length < 2 && only && lacks('baseline') && isStart(only) ? only : undefined
    const first = lone ?? (values.length > 1 || !lacks('target') ? values[0] : undefined)
    const last = values.at(-1)
    if (first && lacks('baseline')) give(first.index, 'baseline')
    if (last && last !== first && lacks('target')) give(last.index, 'target')
  }
  const valued = (index: number) => roles[index]?.some((role) => role === 'target' || role === 'baseline') ?? false
  // What is done may be countable too: the indicator is what has most figures, and stands behind the deed.
  const contents = deed === 'service' && lacks('content', 'goal', 'action') ? longest(open()) : undefined
  if (contents) give(contents.index, 'content')
  const counted = open().filter((column) => mostly(column, (cell) => isCounted(cell, context)))
  const figures = ({cells}: Named) => cells.filter((cell) => /\d/.test(cell)).length / cells.length
  const best = counted.toSorted((a, b) => figures(b) - figures(a) || b.index - a.index)[0]
  if (best && lacks('indicator', 'follow-up')) give(best.index, 'indicator')

  if (deed === 'measure') {
    const words = open().filter((column) => mostly(column, (cell) => /\p{L}{3}/u.test(cell)))
    const measure = words.find(({index}) => valued(index + 1)) ?? words.at(-1)
    if (measure && lacks('indicator', 'follow-up')) give(measure.index, 'indicator')
    return roles
  }
  const beside = open().filter(({index}) => valued(index - 1) || valued(index + 1))
  if (beside.length === 1 && beside[0] && lacks('indicator', 'follow-up') && !lacks('action'))
    give(beside[0].index, 'indicator')
  if (lacks('owner') && deed === 'action') return roles
  const words = open().filter((column) => mostly(column, (cell) => countWords(cell) >= 2))
  // The last column nobody has claimed, beside a goal and its owner, is what is done, in a word or two.
  const left = open().filter((column) => mostly(column, (cell) => /\p{L}{3}/u.test(cell)))
  if (deed === 'action' && left.length === 1 && left[0] && !lacks('goal') && lacks('action'))
    words.splice(0, words.length, left[0])
  if (deed === 'service') {
    const first = columns.findIndex(
      (column, index) =>
        (roles[index]?.length === 0 || roles[index]?.[0] === 'content') &&
        mostly(column, (cell) => /\p{L}{3}/u.test(cell))
    )
    if (lacks('service') && first >= 0) roles[first]?.unshift('service')
  } else if (words.length >= 2 && lacks('goal', 'action')) {
    give(words[0]?.index ?? -1, 'goal')
    give(words[1]?.index ?? -1, 'action')
  } else if (words[0] && lacks('action')) give(words[0].index, 'action')
  else if (words[0] && lacks('goal') && standsFirst(words[0].index, roles)) give(words[0].index, 'goal')
  return roles
}

/** Unit: words. A cell of so many tells what a service is. */
const description = 5

/** The column with most words, where its cells describe something: hours and groups in it measure nothing. */
function longest<Column extends Named>(columns: readonly Column[]): Column | undefined {
  const words = ({cells}: Named) => cells.reduce((sum, cell) => sum + countWords(cell), 0) / Math.max(1, cells.length)
  const [most] = columns.toSorted((a, b) => words(b) - words(a))
  return most && words(most) >= description ? most : undefined
}

/** Beside a later column of actors the leftmost one is the goal, unless all its cells are names of somebody. */
function isGoalFirst(
  column: Named & {readonly index: number},
  actors: readonly Named[],
  roles: readonly (readonly ColumnRole[])[],
  context: Context
): boolean {
  const leftmost = roles.slice(0, column.index).every(([role]) => role === 'number' || role === 'theme')
  return leftmost && actors.length > 1 && !column.cells.every((cell) => isActor(cell, context))
}

/** What is aimed at is told before what is done, by whom and how it is counted. */
function standsFirst(index: number, roles: readonly (readonly ColumnRole[])[]): boolean {
  return roles.slice(0, index).every(([role]) => role === undefined || role === 'number' || role === 'theme')
}

/** Figures and no actors: a table that may tell how the deeds of another one are measured. */
export function isMeasuring(columns: readonly Named[], context: Context): boolean {
  const has = (...wanted: ColumnRole[]) => columns.some(({roles}) => roles.some((role) => wanted.includes(role)))
  const most = (test: (cell: string) => boolean) =>
    columns.some(
      ({roles, cells}) =>
        roles.length === 0 && cells.length > 0 && cells.filter(test).length * 10 >= cells.length * agreement
    )
  if (has('action', 'owner') || most((cell) => isActor(cell, context))) return false
  return has('indicator', 'target', 'baseline', 'source') || most((cell) => isBareValue(cell, context))
}

/** Addresses and numbers: a list of contacts, not of actions. */
export function isContacts(columns: readonly Named[]): boolean {
  return columns.some(
    ({cells}) => cells.length > 0 && cells.filter((cell) => /@|^\+?\d[\d\s-]{6,}$/.test(cell)).length * 2 > cells.length
  )
}

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
import {agrees, type Columns, type Guess, guessOf, type Open} from './column-guess.ts'

/**
 * The roles of all columns: those their names tell, and for the others what their cells hold. Actors come first
 * (owner, then partner), then times, euros and figures; where there is an owner, columns of words are goal and action.
 * `deed` is the role of the only column of words: an action, a service, or the measure of an action that stands elsewhere.
 */
export function rolesByContent(
  named: readonly Named[],
  context: Context,
  deed: 'action' | 'service' | 'measure'
): Columns {
  const guess = guessOf(named)
  giveActors(guess, context)
  if (guess.lacks('timetable')) guess.give(guess.open((cell) => isOnlyTime(cell, context))[0], 'timetable')
  if (guess.lacks('resources')) guess.give(guess.open((cell) => isMeans(cell, context))[0], 'resources')
  giveYears(guess)
  if (deed === 'measure' || !guess.lacks('owner', 'baseline', 'target')) giveValues(guess, context)
  if (deed === 'service' && guess.lacks('content', 'goal', 'action')) guess.give(description(guess), 'content')
  giveFigures(guess, context)
  if (deed === 'measure') giveMeasure(guess)
  else {
    giveBesideValues(guess)
    if (deed === 'service') giveService(guess)
    else if (!guess.lacks('owner')) giveWords(guess)
  }
  return guess.roles
}

/** Owner, then partner; a column in which nobody is settled yet may be anything. */
function giveActors(guess: Guess, context: Context): void {
  const actors = guess
    .open((cell) => isActor(cell, context))
    .filter(({cells}) => !cells.every((cell) => isUnsettled(cell, context)))
  for (const column of actors) {
    // Beside a later column of actors the leftmost one is the goal, unless all its cells are names of somebody.
    const goalFirst = actors.length > 1 && guess.standsBehind(column, 'number', 'theme')
    if (goalFirst && !column.cells.every((cell) => isActor(cell, context))) continue
    if (guess.lacks('owner')) guess.give(column, 'owner')
    else if (guess.lacks('partner', 'cooperation')) guess.give(column, 'partner')
  }
}

/** "2024 | 2028": where one starts, and what is aimed at. */
function giveYears(guess: Guess): void {
  const dated = guess.open((cell) => /\d/.test(cell)).filter(({name}) => /(?:19|20)\d\d/.test(name))
  if (dated.length < 2 || !guess.lacks('baseline', 'target')) return
  guess.give(dated[0], 'baseline')
  guess.give(dated.at(-1), 'target')
}

/** Mere values are what one starts from and what is aimed at; the indicator is what they are values of. */
function giveValues(guess: Guess, context: Context): void {
  // What is aimed at may stand in the indicator: then an unknown column of values is where one starts.
  const [measured] = guess.withMain('indicator')
  const aimed = measured !== undefined && agrees(measured, (cell) => holdsTarget(cell, context))
  const values = guess.open((cell) => isBareValue(cell, context))
  const [only] = values.length > 0 ? values : guess.open(isShortCount)
  const isStart = only !== undefined && (aimed || isPast(only, context))
  const lone = values.length < 2 && guess.lacks('baseline') && isStart ? only : undefined
  const first = lone ?? (values.length > 1 || !guess.lacks('target') ? values[0] : undefined)
  const last = values.at(-1)
  if (guess.lacks('baseline')) guess.give(first, 'baseline')
  if (last !== first && guess.lacks('target')) guess.give(last, 'target')
}

/** Unit: words. A cell of so many tells what a service is. */
const leastDescription = 5

/** The column with most words, where its cells describe something: hours and groups in it measure nothing. */
function description(guess: Guess): Open | undefined {
  const words = ({cells}: Open) => cells.reduce((sum, cell) => sum + countWords(cell), 0) / Math.max(1, cells.length)
  const [most] = guess.open().toSorted((a, b) => words(b) - words(a))
  return most && words(most) >= leastDescription ? most : undefined
}

/** What is done may be countable too: the indicator is what has most figures, and stands behind the deed. */
function giveFigures(guess: Guess, context: Context): void {
  const figures = ({cells}: Open) => cells.filter((cell) => /\d/.test(cell)).length / cells.length
  const counted = guess.open((cell) => isCounted(cell, context))
  const [best] = counted.toSorted((a, b) => figures(b) - figures(a) || b.index - a.index)
  if (guess.lacks('indicator', 'follow-up')) guess.give(best, 'indicator')
}

/** In a table of figures the words say of what. */
function giveMeasure(guess: Guess): void {
  if (!guess.lacks('indicator', 'follow-up')) return
  const words = guess.open(isWord)
  guess.give(words.find(({index}) => guess.isValue(index + 1)) ?? words.at(-1), 'indicator')
}

/** The only column beside where one starts or what is aimed at. */
function giveBesideValues(guess: Guess): void {
  const beside = guess.open().filter(({index}) => guess.isValue(index - 1) || guess.isValue(index + 1))
  if (beside.length === 1 && guess.lacks('indicator', 'follow-up') && !guess.lacks('action'))
    guess.give(beside[0], 'indicator')
}

/** The leftmost column of words is what the service is called. */
function giveService(guess: Guess): void {
  const named = guess.withMain(undefined, 'content').find((column) => agrees(column, isWord))
  if (guess.lacks('service')) guess.putFirst(named, 'service')
}

/** Beside an owner: goal and action, or the one of them that is not there yet. */
function giveWords(guess: Guess): void {
  // The last column nobody has claimed, beside a goal and its owner, is what is done, in a word or two.
  const left = guess.open(isWord)
  const isDeed = left.length === 1 && !guess.lacks('goal') && guess.lacks('action')
  const [first, second] = isDeed ? left : guess.open((cell) => countWords(cell) >= 2)
  if (second && guess.lacks('goal', 'action')) {
    guess.give(first, 'goal')
    guess.give(second, 'action')
  } else if (guess.lacks('action')) guess.give(first, 'action')
  else if (first && guess.lacks('goal') && guess.standsBehind(first, undefined, 'number', 'theme'))
    guess.give(first, 'goal')
}

function isWord(cell: string): boolean {
  return /\p{L}{3}/u.test(cell)
}

/** Figures and no actors: a table that may tell how the deeds of another one are measured. */
export function isMeasuring(columns: readonly Named[], context: Context): boolean {
  const has = (...wanted: ColumnRole[]) => columns.some(({roles}) => roles.some((role) => wanted.includes(role)))
  const most = (test: (cell: string) => boolean) =>
    columns.some((column) => column.roles.length === 0 && column.cells.length > 0 && agrees(column, test))
  if (has('action', 'owner') || most((cell) => isActor(cell, context))) return false
  return has('indicator', 'target', 'baseline', 'source') || most((cell) => isBareValue(cell, context))
}

/** Addresses and numbers: a list of contacts, not of actions. */
export function isContacts(columns: readonly Named[]): boolean {
  return columns.some(
    ({cells}) => cells.length > 0 && cells.filter((cell) => /@|^\+?\d[\d\s-]{6,}$/.test(cell)).length * 2 > cells.length
  )
}

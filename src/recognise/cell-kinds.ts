/** What kind of thing stands in a cell: somebody, a time, euros, a count, a value of an earlier year. */
import type {Day, Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {ColumnRole} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {amountsIn} from './amounts.ts'
import {datesIn} from './dates.ts'
import {isCountable} from './measure.ts'
import {numbersIn} from './numbers.ts'

export interface Named {
  /** The header or label as written. */
  readonly name: string
  /** Roles that the name itself tells; empty when it tells none. */
  readonly roles: readonly ColumnRole[]
  /** What stands in it, blanks left out. */
  readonly cells: readonly string[]
}

export interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
  /** The first day of the period, else the day of reading: values of earlier years are where one starts. */
  readonly begins?: Day
}

/** A short name of somebody: a unit, a post, or the municipality at large. */
export function isActor(cell: string, {language, lexicon}: Context): boolean {
  const words = countWords(cell)
  if (words > 10 || /\d{2,}|[.!?]\s+\p{Lu}/u.test(cell)) return false
  if (isUnsettled(cell, {language, lexicon})) return true
  if (words >= 4 && lexicon.has('owners/verb', language, cell)) return false
  if (words >= 2 && hasFinite(cell, {language, lexicon})) return false
  // "Gårdsfest i byarna" is a party: what stands behind a preposition is not what is named.
  const behind = lexicon.find('services/not-by', language, cell)?.start ?? 0
  const head = behind > 0 ? cell.slice(0, behind) : cell
  if (lexicon.has('owners/unit', language, head)) return true
  if (words <= 6 && cell.split(/[,;/+&\s]+/).every((part) => /^\p{Lu}{2,5}$/u.test(part))) return true
  return words <= 4 && (lexicon.has('owners/agent', language, head) || lexicon.has('owners/at-large', language, head))
}

/** "Decided when the budget is": a place kept for somebody, or for anything else. */
export function isUnsettled(cell: string, {language, lexicon}: Context): boolean {
  return lexicon.has('owners/placeholder', language, cell)
}

/** "Koulu sujuu", "Arbetsgivarna anställer": somebody's name has no finite verb. Names of places ("Kainuu") begin with a capital. */
function hasFinite(cell: string, {language, lexicon}: Context): boolean {
  return lexicon
    .all('owners/finite', language, cell)
    .some(({start, end}) => /\p{Ll}/u.test(cell.charAt(Math.max(start, cell.lastIndexOf(' ', end - 1) + 1))))
}

/** A date, a year, a month, a season, or a word such as "yearly", and little else. */
export function isTime(cell: string, {language, lexicon}: Context): boolean {
  if (cell.length > 40) return false
  return (
    datesIn(cell, language, lexicon).length > 0 ||
    /^\d{1,2}\/\d{2,4}$/.test(cell) ||
    (countWords(cell) <= 4 && lexicon.has('statements/interval', language, cell) && !isMoney(cell))
  )
}

/** "21,4 % (2024)" is a value with its day and no time. */
export function isOnlyTime(cell: string, context: Context): boolean {
  const {language, lexicon} = context
  const valued = datesIn(cell, language, lexicon).length > 0 && numbersIn(cell, language, lexicon).length > 0
  return isTime(cell, context) && !valued
}

/** With what something is done: euros, a share of a working year, the budget, "own work". */
export function isMeans(cell: string, {language, lexicon}: Context): boolean {
  if (isMoney(cell)) return true
  return (
    countWords(cell) <= 8 &&
    ['rows/money', 'rows/means'].some((concept) => lexicon.has(concept, language, cell)) &&
    !lexicon.has('measures/quantity', language, cell)
  )
}

/** Euros, or a bare amount in thousands. */
function isMoney(cell: string): boolean {
  return /\d[\s.,]*(?:€|eur)/i.test(cell) || /^\d{1,3}(?:[\s.]\d{3})+$/.test(cell.trim())
}

/** Something countable, or those who are counted. */
export function isCounted(cell: string, {language, lexicon}: Context): boolean {
  return isCountable(cell, language, lexicon) || lexicon.has('measures/counted', language, cell)
}

/** "23 paria 2025". */
export function isShortCount(cell: string): boolean {
  return /^\D{0,3}\d/u.test(cell) && countWords(cell) <= 4
}

/** Years stand beside the values or in the name, and all of them lie before the period. */
export function isPast({name, cells}: Named, {language, lexicon, begins}: Context): boolean {
  if (begins === undefined) return false
  const days = [name, ...cells].flatMap((text) => datesIn(text, language, lexicon))
  return days.length > 0 && days.every(({to}) => to < begins)
}

/** An indicator that says what is aimed at. */
export function holdsTarget(cell: string, {language, lexicon, begins}: Context): boolean {
  return amountsIn(cell, language, lexicon, begins ?? null).target !== null
}

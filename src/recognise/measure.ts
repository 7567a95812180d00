/** Says what can be counted in a goal and its indicator, and how well (0–5). */
import type {Day, Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {Field, Measure} from '../model/programme.ts'
import {amountsIn, boundIn} from './amounts.ts'
import {datesIn} from './dates.ts'
import {originIn} from './figure-origin.ts'
import {numbersIn} from './numbers.ts'

export interface MeasureInput {
  readonly goal: Field | null
  readonly action: Field | null
  readonly indicator: Field | null
  readonly target: Field | null
  readonly baseline: Field | null
  readonly source: Field | null
  readonly timetable: Field | null
}

/** A figure with its year: "31 % (2024)". */
const valueDated = /\((?:[^()]{0,80}\s)?(?:19|20)\d\d[^()]{0,80}\)/

/** Judges one row. `begins`: the first day of the period. */
export function measureOf(row: MeasureInput, language: Language, lexicon: Lexicon, begins: Day | null = null): Measure {
  const indicator = row.indicator?.value ?? ''
  // A goal may be named by its number: "3.2 Fewer wait", or "1, 2" and no more.
  const goal = (row.goal?.value ?? '').replace(/^\s*\d+(?:\.\d+)*(?:\s*,\s*\d+(?:\.\d+)*)*[.):]?(?:\s+|$)/, '')
  const target = row.target?.value ?? ''
  const baseline = row.baseline?.value ?? ''
  const own = [indicator, target, baseline].filter((value) => value !== '')
  const all = [...own, goal]
  const says = lexicon.asker('measures', language)
  const dated = [...own, row.timetable?.value ?? ''].some((value) => datesIn(value, language, lexicon).length > 0)
  const whole =
    (says('none-or-all', indicator) && !says('feeling', indicator)) ||
    (says('counted', indicator) && !says('once', indicator))
  const countable =
    whole ||
    own.some((value) => isCountable(value, language, lexicon)) ||
    isCountable(goal, language, lexicon, false) ||
    /\d/.test(target)
  const event = indicator !== '' && ((says('yes-no', indicator) && dated) || isDueBy(indicator, language, lexicon))
  const measurable = countable || event
  const figures = all.reduce((sum, value) => sum + numbersIn(value, language, lexicon).length, 0)
  const amounts = [indicator, target, goal].map((value) => amountsIn(value, language, lexicon, begins))
  const hasTarget =
    /\d/.test(target) ||
    event ||
    says('none-or-all', indicator) ||
    amounts.some((amount) => amount.target !== null) ||
    says('numeral', indicator) ||
    says('numeral', target) ||
    boundIn(row.action?.value ?? '', language, lexicon) !== null
  const hasBaseline =
    /\d/.test(baseline) ||
    says('new', baseline) ||
    says('new-alone', baseline) ||
    amounts.some((amount) => amount.baseline !== null) ||
    (figures > 1 && all.some((value) => says('baseline', value) || valueDated.test(value)))
  const {named, unsourced} = originIn(indicator, language, lexicon)
  const source = (row.source?.value ?? '') !== '' || named || all.some((value) => says('source', value))
  const interval = own.some((value) => says('interval', value))
  const arranged =
    says('output', indicator) && !mentionsOutcome(indicator, says) && !countsPeople(indicator, language, lexicon)
  const outputOnly = measurable && arranged && !own.some((value) => says('target', value) || says('percent', value))
  return {
    measurable,
    event: (event && figures === 0) || isDelivery(indicator, dated, language, lexicon),
    target: hasTarget,
    baseline: hasBaseline,
    source,
    unsourced: (row.source?.value ?? '') === '' ? unsourced : null,
    ownCount: measurable && (arranged || says('own-count', indicator)),
    interval,
    outputOnly,
    level: levelOf({isBlank: own.length === 0, measurable, hasTarget, hasBaseline, source, interval})
  }
}

/** "10 av 10 forms" by some day, or so many who have done something by a last day: it has come about by then or has not. */
function isDelivery(indicator: string, dated: boolean, language: Language, lexicon: Lexicon): boolean {
  const says = (concept: string) => lexicon.has(concept, language, indicator)
  for (const [, first, sign = '', second] of indicator.matchAll(/(?<![\d/.,])(\d+)\s*(\/|\p{L}+)\s*(\d+)(?![\d/.,])/gu))
    if (dated && first === second && (sign === '/' || lexicon.has('measures/of', language, sign))) return true
  const due = says('times/deadline') && datesIn(indicator, language, lexicon).length > 0
  return due && says('measures/deed') && numbersIn(indicator, language, lexicon).length > 0
}

/** "The route is open on 1 September 2027": what has a day of its own has come about by then or has not, unless that day is one of looking. */
function isDueBy(indicator: string, language: Language, lexicon: Lexicon): boolean {
  const day = datesIn(indicator, language, lexicon).some(({precision}) => precision === 'day')
  return day && /\p{L}{4}/u.test(indicator) && !lexicon.has('follow-up/done', language, indicator)
}

function mentionsOutcome(indicator: string, says: (concept: string, value: string) => boolean): boolean {
  return says('instrument', indicator) || says('outcome', indicator)
}

/** "15 äitiä ryhmässä": those who come are counted, and not the groups. */
function countsPeople(indicator: string, language: Language, lexicon: Lexicon): boolean {
  const people = lexicon.all('measures/person', language, indicator)
  if (people.length === 0) return false
  const ends = new Set(numbersIn(indicator, language, lexicon).map(({end}) => end))
  return people.some(({start}) => ends.has(start) || ends.has(start - 1))
}

function levelOf({
  isBlank,
  measurable,
  hasTarget,
  hasBaseline,
  source,
  interval
}: {
  isBlank: boolean
  measurable: boolean
  hasTarget: boolean
  hasBaseline: boolean
  source: boolean
  interval: boolean
}): Measure['level'] {
  if (!measurable) return isBlank ? 0 : 1
  if (!hasTarget) return interval ? 3 : 2
  return hasBaseline && source ? 5 : 4
}

/**
 * A count, share, rate, amount, index, named instrument or numbered frequency is named, or a figure that is no age,
 * year or section. `words`: numbers in words count as well; in a goal they are often a figure of speech.
 */
export function isCountable(value: string, language: Language, lexicon: Lexicon, words: boolean = true): boolean {
  if (value === '') return false
  const says = (concept: string) => lexicon.has(`measures/${concept}`, language, value)
  return (
    says('quantity') ||
    says('instrument') ||
    (words && (says('numeral') || (says('share') && !says('interval')))) ||
    /\d\s*(?:%|‰|€)/.test(value) ||
    hasFigureWithoutYear(value, language, lexicon)
  )
}

function hasFigureWithoutYear(value: string, language: Language, lexicon: Lexicon): boolean {
  return numbersIn(value, language, lexicon).length > 0
}

/** Says what can be counted in a goal and its indicator, and how well (0–5). */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {Field, Measure} from '../model/programme.ts'
import {datesIn} from './dates.ts'

export interface MeasureInput {
  readonly goal: Field | null
  readonly indicator: Field | null
  readonly target: Field | null
  readonly baseline: Field | null
  readonly source: Field | null
  readonly timetable: Field | null
}

/** Judges one row. */
export function measureOf(row: MeasureInput, language: Language, lexicon: Lexicon): Measure {
  const indicator = row.indicator?.value ?? ''
  // A goal may be named by its number: "3.2 Fewer wait", or "1, 2" and no more.
  const goal = (row.goal?.value ?? '').replace(/^\s*\d+(?:\.\d+)*(?:\s*,\s*\d+(?:\.\d+)*)*[.):]?(?:\s+|$)/, '')
  const target = row.target?.value ?? ''
  const baseline = row.baseline?.value ?? ''
  const own = [indicator, target, baseline].filter((value) => value !== '').join('; ')
  const says = lexicon.asker('measures', language)
  const dated = datesIn(`${own}; ${row.timetable?.value ?? ''}`, language, lexicon).length > 0
  const whole = says('none-or-all', indicator) || (says('counted', indicator) && !says('once', indicator))
  const countable =
    whole || isCountable(own, language, lexicon) || isCountable(goal, language, lexicon, false) || /\d/.test(target)
  const event = indicator !== '' && ((says('yes-no', indicator) && dated) || isDueBy(indicator, language, lexicon))
  const measurable = countable || event
  const text = `${own}; ${goal}`
  const figures = figuresIn(text, language, lexicon)
  // The value in a column for the start is no value to reach.
  const reached = [indicator, target].filter((value) => value !== baseline).join('; ')
  const arrow = /\d[^→>]{0,20}(?:→|->|–>|=>)\s*(?:[<>≥≤~]\s*)?[^\s\d]*\d/.test(text)
  const aims = figuresIn(`${reached}; ${goal}`, language, lexicon) > 0 || says('numeral', reached)
  const hasTarget = /\d/.test(target) || arrow || event || aims
  const hasBaseline =
    /\d/.test(baseline) ||
    arrow ||
    (figures > 1 && (says('baseline', text) || /\((?:[^()]{0,80}\s)?(?:19|20)\d\d[^()]{0,80}\)/.test(text)))
  const source = (row.source?.value ?? '') !== '' || says('source', text)
  const interval = says('interval', own)
  const outputOnly =
    measurable &&
    says('output', indicator) &&
    !says('target', own) &&
    !/%|\bprocent|prosent/iu.test(own) &&
    !mentionsOutcome(indicator, says)
  return {
    measurable,
    event: event && figures === 0,
    target: hasTarget,
    baseline: hasBaseline,
    source,
    interval,
    outputOnly,
    level: levelOf({own, measurable, hasTarget, hasBaseline, source, interval})
  }
}

/** "The route is open on 1 September 2027": what has a day of its own has come about by then or has not, unless that day is one of looking. */
function isDueBy(indicator: string, language: Language, lexicon: Lexicon): boolean {
  const day = datesIn(indicator, language, lexicon).some(({precision}) => precision === 'day')
  return day && /\p{L}{4}/u.test(indicator) && !lexicon.has('follow-up/done', language, indicator)
}

function mentionsOutcome(indicator: string, says: (concept: string, value: string) => boolean): boolean {
  return says('instrument', indicator) || says('outcome', indicator)
}

function levelOf({
  own,
  measurable,
  hasTarget,
  hasBaseline,
  source,
  interval
}: {
  own: string
  measurable: boolean
  hasTarget: boolean
  hasBaseline: boolean
  source: boolean
  interval: boolean
}): Measure['level'] {
  if (!measurable) return own === '' ? 0 : 1
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
    (words && says('numeral')) ||
    /\d\s*(?:%|‰|€)/.test(value) ||
    hasFigureWithoutYear(value, language, lexicon)
  )
}

function hasFigureWithoutYear(value: string, language: Language, lexicon: Lexicon): boolean {
  return figuresIn(value, language, lexicon) > 0
}

/** How many figures a text holds, dates, ages, class years and section numbers left out. */
function figuresIn(value: string, language: Language, lexicon: Lexicon): number {
  if (!/\d/.test(value)) return 0
  const text = withoutDates(value, language, lexicon)
  let count = 0
  for (const match of text.matchAll(/(?<![\p{L}\d-])\d+(?:[ .,]\d+)*/gu)) {
    const before = text.slice(Math.max(0, match.index - 14), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16)
    if (lexicon.find('measures/age', language, after.replace(/^[\s–-]*(?:\d+[\s–-]*)?/, ''))?.start === 0) continue
    if (/^\s*§|^\/\d{4}/.test(after)) continue
    const [, apart, word] = /([,;(:–]\s*)?(?<!\p{L})(\p{L}+)\s*$/u.exec(before) ?? []
    if (word && apart === undefined && lexicon.has('measures/ordinal', language, word)) continue
    count++
  }
  return count
}

/** Blanks stand where the dates stood, so that all else keeps its place. */
function withoutDates(value: string, language: Language, lexicon: Lexicon): string {
  const parts: string[] = []
  let done = 0
  for (const {start, end} of datesIn(value, language, lexicon)) {
    parts.push(value.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  parts.push(value.slice(done))
  return parts
    .join('')
    .replace(/\d{1,2}\.\d{1,2}\.?/g, (match) => (match.endsWith('.') ? ' '.repeat(match.length) : match))
}

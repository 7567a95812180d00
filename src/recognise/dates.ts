/** Dates, years and spans of years in running text, with the days they mean. */
import {isDay} from '../model/day.ts'
import type {Day, Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import {remembered} from './remembered.ts'

/** A date or span in a text; a year alone means its first to its last day. */
export interface DateInText {
  readonly start: number
  readonly end: number
  readonly from: Day
  readonly to: Day
  readonly precision: 'day' | 'month' | 'year' | 'years'
}

/** How far from the name of a month its day and year may stand. Unit: letters. */
const beside = 40
const dash = '\\s?[-–—‑−]\\s?'
const year = '(?:19|20)\\d\\d'
/** Longest first: what an earlier pattern took, a later one leaves alone. */
const forms: readonly {
  readonly pattern: RegExp
  readonly read: (m: RegExpExecArray) => Omit<DateInText, 'start' | 'end'> | null
}[] = [
  {
    pattern: new RegExp(
      `(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(${year})?${dash}(\\d{1,2})\\.(\\d{1,2})\\.(${year})(?!\\d)`,
      'g'
    ),
    read: ([, d1, m1, y1, d2, m2, y2]) => span(iso(y1 ?? y2, m1, d1), iso(y2, m2, d2), 'years')
  },
  {
    pattern: new RegExp(`(?<![\\d-])(${year})-(\\d\\d)-(\\d\\d)(?!\\d)`, 'g'),
    read: ([, y, m, d]) => span(iso(y, m, d), iso(y, m, d), 'day')
  },
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(${year})(?!\\d)`, 'g'),
    read: ([, d, m, y]) => span(iso(y, m, d), iso(y, m, d), 'day')
  },
  {
    pattern: new RegExp(`(?<![\\d/])(\\d{1,2})/(${year})(?!\\d)`, 'g'),
    read: ([, m, y]) => span(iso(y, m, '1'), iso(y, m, lastDay(y, m)), 'month')
  },
  {
    pattern: new RegExp(`(?<![\\d./])(${year})${dash}(${year})(?![\\d/])`, 'g'),
    read: ([, a, b]) => span(`${a}-01-01`, `${b}-12-31`, 'years')
  },
  {
    pattern: new RegExp(`(?<![\\d./])(${year})[-–](\\d\\d)(?![\\d/-])`, 'g'),
    read: ([, a, b]) => span(`${a}-01-01`, `${a?.slice(0, 2)}${b}-12-31`, 'years')
  },
  {
    pattern: new RegExp(`(?<![\\d./:]|\\d[\\s])(${year})(?![\\d/:]|\\s?\\d{3}|\\s?(?:€|euro))`, 'g'),
    read: ([, y]) => span(`${y}-01-01`, `${y}-12-31`, 'year')
  }
]

/** All dates in a text, in order, never overlapping. */
export function datesIn(text: string, language: Language, lexicon: Lexicon): readonly DateInText[] {
  return /\d{4}/.test(text) ? readDates(text, language, lexicon) : []
}

const readDates = remembered((text, language, lexicon): readonly DateInText[] => {
  const found: DateInText[] = []
  // Letters that belong to a date already.
  const taken = new Set<number>()
  const isTaken = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return true
    return false
  }
  const add = (date: DateInText) => {
    found.push(date)
    for (let at = date.start; at < date.end; at++) taken.add(at)
  }
  if (/\p{L}\s+(?:19|20)\d\d/u.test(text)) for (const date of monthNames(text, language, lexicon)) add(date)
  for (const {pattern, read} of /\d\s?[-–—‑−./]\s?\d/.test(text) ? forms : forms.slice(-1)) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const end = match.index + match[0].length
      const meaning = isTaken(match.index, end) ? null : read(match)
      if (meaning) add({start: match.index, end, ...meaning})
    }
  }
  return found.sort((a, b) => a.start - b.start)
})

/** "12 mars 2026", "maaliskuussa 2026", "20. toukokuuta 2026". */
function monthNames(text: string, language: Language, lexicon: Lexicon): DateInText[] {
  return lexicon.named('months', language, text).flatMap((month) =>
    lexicon.all(`months/${month}`, language, text).flatMap((match): DateInText[] => {
      const after = /^(?:\s+\p{L}+)?\s+((?:19|20)\d\d)(?!\d)/u.exec(text.slice(match.end, match.end + beside))
      if (!after) return []
      const before = /(?<!\d)(\d{1,2})\.?\s+(?:p:\p{L}+\s+)?$/u.exec(
        text.slice(Math.max(0, match.start - beside), match.start)
      )
      const [whole, y = ''] = after
      const start = match.start - (before?.[0].length ?? 0)
      const meaning = before
        ? span(iso(y, month, before[1]), iso(y, month, before[1]), 'day')
        : span(iso(y, month, '1'), iso(y, month, lastDay(y, month)), 'month')
      return meaning ? [{start, end: match.end + whole.length, ...meaning}] : []
    })
  )
}

function iso(y: string | undefined, m: string | undefined, d: string | undefined): Day {
  return `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`
}

function lastDay(y: string | undefined, m: string | undefined): string {
  return String(new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate())
}

function span(from: Day, to: Day, precision: DateInText['precision']): Omit<DateInText, 'start' | 'end'> | null {
  return isDay(from) && isDay(to) && from <= to ? {from, to, precision} : null
}

/** Reads the ways people write days, to suggest the ISO form. */
import {isDay} from '../model/day.ts'
import type {Day} from '../model/law.ts'

/** `sure`: nothing else can have been meant. `impossible`: the form is clear, but no calendar of our time has such a day. */
export type DayReading = {readonly day: Day; readonly sure: boolean} | 'impossible' | null

/** Month names by month (January first): the letters each name begins with. */
export type Months = readonly (readonly string[])[]

interface Form {
  readonly pattern: RegExp
  readonly order: 'ymd' | 'dmy'
  readonly sure: boolean
}

const forms: readonly Form[] = [
  {pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.,+Zz-]*)?$/, order: 'ymd', sure: true},
  {pattern: /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, order: 'ymd', sure: true},
  {pattern: /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/, order: 'ymd', sure: true},
  {pattern: /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\.?$/, order: 'dmy', sure: true},
  {pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, order: 'dmy', sure: false},
  {pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/, order: 'dmy', sure: false}
]

/** The day that a text means; null when it is not written like a day. */
export function readDay(text: string, months: Months): DayReading {
  const value = text
    .normalize('NFC')
    .replaceAll(/[‐‑–−]/g, '-')
    .trim()
  for (const {pattern, order, sure} of forms) {
    const [, first, second, third] = pattern.exec(value) ?? []
    if (first === undefined || second === undefined || third === undefined) continue
    return order === 'ymd' ? dayOf(first, second, third, sure) : dayOf(third, second, first, sure)
  }
  const [, day, name, year] = /^(?:\p{L}+\s+)?(\d{1,2})\.?\s*(\p{L}+)\.?\s+(\d{4})$/u.exec(value) ?? []
  if (day === undefined || name === undefined || year === undefined) return null
  const month = months.findIndex((names) => names.some((start) => name.toLowerCase().startsWith(start)))
  return month < 0 ? null : dayOf(year, String(month + 1), day, true)
}

function dayOf(year: string, month: string, day: string, sure: boolean): DayReading {
  const full = year.length === 2 ? `20${year}` : year
  const value = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isDay(value)) return {day: value, sure}
  return sure ? 'impossible' : null
}

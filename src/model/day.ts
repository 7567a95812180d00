/** Days as ISO text: which texts are real days, and what a bare year means. */
import type {Day, Localised} from './law.ts'

/** True for `2026-02-28`; false for `2026-02-30`, `2026-2-28`, a year alone or anything else. Years 1900–2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false
  const parts = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(value)
  return parts !== null && isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Whether a year has such a day; month and day from 1. */
function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A year written alone, as number or text; null for anything else. Years 1900–2199. */
export function bareYear(value: unknown): number | null {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''
  return /^(?:19|20|21)\d\d$/.test(text) ? Number(text) : null
}

/** The same day some years later; 29 February stays, which no comparison minds. */
export function plusYears(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}

/** The next day. */
export function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10)
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

const englishMonths = 'January February March April May June July August September October November December'.split(' ')

/** A day as readers write it: `1.1.2025` in Swedish and Finnish, “1 January 2025” in English. */
export function dayInWords(day: Day): Localised {
  const [year = '', month = '', date = ''] = day.split('-')
  const numbers = `${Number(date)}.${Number(month)}.${year}`
  return {sv: numbers, fi: numbers, en: `${Number(date)} ${englishMonths[Number(month) - 1] ?? month} ${year}`}
}

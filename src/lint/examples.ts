/** What the examples in sentences are made of: years of the document's own period and its own municipalities. */
import {yearOf} from '../model/day.ts'
import type {Day} from '../model/law.ts'
import type {Programme} from '../model/programme.ts'
import type {TemplateData} from '../model/template.ts'
import {shorten} from '../model/text.ts'

/** How long a period is taken to be that has no end. Unit: years after its first. */
const usualYears = 3

/**
 * Data for templates; `{example-end|2029}` says 2029 only where no document is spoken of.
 *
 * | name | example |
 * | --- | --- |
 * | `before` `start` `end` | the year before the document's period, its first and its last one |
 * | `period` | from the first to the last |
 * | `soon` `later` `years` | the first year of the period that has not passed, the next one, and both |
 * | `latest` `now` `next` `far` | last year, this year, next year and the one that is three years away |
 * | `municipality` | a municipality of the document |
 * | `first` `second` | two of them; the document's own where it has two |
 *
 * Without a period the years count from the day of judgement.
 */
export function examplesFor({period, municipalities}: Programme, asOf: Day): TemplateData {
  const now = yearOf(asOf)
  const start = period === null ? now : yearOf(period.start)
  const end = Math.max(start, period?.end ? yearOf(period.end) : start + usualYears)
  const soon = Math.min(Math.max(start, now), end)
  const later = Math.min(soon + 1, end)
  const [first, second] = municipalities.map(({value}) => shorten(value, 40))
  return Object.fromEntries(
    Object.entries({
      before: start - 1,
      start,
      end,
      period: span(start, end),
      soon,
      later,
      years: span(soon, later),
      latest: now - 1,
      now,
      next: now + 1,
      far: now + usualYears,
      ...(first !== undefined && {municipality: first}),
      ...(first !== undefined && second !== undefined && {first, second})
    }).map(([name, datum]) => [`example-${name}`, datum])
  )
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`
}

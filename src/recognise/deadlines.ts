/** Reads when an action is to be done: from its timetable, else from a deadline in the action, the indicator or the target. */
import type {ActionDate, Field} from '../model/programme.ts'
import {datesIn} from './dates.ts'
import type {Subject} from './subject.ts'

export interface DeadlineInput {
  readonly timetable: Field | null
  readonly action: Field | null
  readonly indicator: Field | null
  readonly target: Field | null
}

/** The dates of one row. Where the timetable holds no date ("see above"), only what a deadline's word stands beside counts. */
export function deadlinesOf(row: DeadlineInput, subject: Subject): readonly ActionDate[] {
  const timed = datesOf(row.timetable, subject)
  if (timed.length > 0) return timed
  return [row.action, row.indicator, row.target].flatMap((field) => {
    const dates = datesOf(field, subject).filter(({precision}) => precision !== 'years')
    return dates.length > 0 && isDeadline(field, subject) ? dates : []
  })
}

function isDeadline(field: Field | null, {lexicon, language}: Subject): boolean {
  return field !== null && lexicon.has('times/deadline', language, field.value)
}

function datesOf(field: Field | null, {lexicon, language}: Subject): readonly ActionDate[] {
  if (field === null) return []
  const {value, place} = field
  const dates = datesIn(value, language, lexicon)
  const ongoing = dates.length > 0 && lexicon.has('times/ongoing', language, value)
  return dates.map(({start, end, from, to, precision}) => ({
    from,
    to,
    precision,
    text: value.slice(start, end),
    place,
    ongoing: ongoing || /^\s*[–—-](?!\s*\d)/.test(value.slice(end))
  }))
}

/** When what is due: deadlines by quarter inside the period, with reviews and the period's end as milestones. */
import {yearOf} from '../model/day.ts'
import type {Day} from '../model/law.ts'
import type {Programme} from '../model/programme.ts'
import type {AuditAction, Timeline} from './model.ts'

/** Longer than this and a document's years are a misreading; a chart of them would show nothing. Unit: years. */
const longest = 15

/** Null where the document has neither a period nor deadlines. */
export function timelineOf(
  actions: readonly AuditAction[],
  {period, review}: Pick<Programme, 'period' | 'review'>,
  asOf: Day
): Timeline | null {
  const due = actions.flatMap(({number, deadline}) => (deadline === null ? [] : {number, deadline}))
  const days = due.map(({deadline}) => deadline).sort()
  const start = period?.start ?? days[0]
  const end = period?.end ?? days.at(-1)
  if (start === undefined || end === undefined || end < start || yearOf(end) - yearOf(start) > longest) return null
  const inside = due.filter(({deadline}) => deadline >= start && deadline <= end)
  const quarters = new Map<string, {year: number; quarter: number; actions: number[]}>()
  for (const {number, deadline} of inside) {
    const [year, quarter] = [yearOf(deadline), quarterOf(deadline)]
    const entry = quarters.get(`${year}-${quarter}`) ?? {year, quarter, actions: []}
    entry.actions.push(number)
    quarters.set(`${year}-${quarter}`, entry)
  }
  const milestones: Timeline['milestones'][number][] = []
  if (review.next && within(review.next.value, start, end)) milestones.push({day: review.next.value, kind: 'review'})
  if (within(asOf, start, end)) milestones.push({day: asOf, kind: 'today'})
  if (period?.end) milestones.push({day: period.end, kind: 'end'})
  return {
    start,
    end,
    quarters: [...quarters.values()].sort((a, b) => a.year - b.year || a.quarter - b.quarter),
    milestones: milestones.sort((a, b) => a.day.localeCompare(b.day)),
    ongoing: actions.flatMap(({number, deadline, timetable, ongoing}) =>
      deadline === null && (ongoing || timetable !== null) ? number : []
    ),
    undated: actions.flatMap(({number, deadline, timetable, ongoing}) =>
      deadline === null && !ongoing && timetable === null ? number : []
    ),
    outside: due.flatMap(({number, deadline}) => (deadline < start || deadline > end ? number : []))
  }
}

/** 1–4. */
function quarterOf(day: Day): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3)
}

function within(day: Day, start: Day, end: Day): boolean {
  return day >= start && day <= end
}

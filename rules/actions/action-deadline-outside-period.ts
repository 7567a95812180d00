/** What a programme promises is done while it applies. */
import {type ActionDate, defineRule} from '../../src/rule.ts'

/** Begins after the end, or runs on beyond it by more than a school year. */
function isLate({from, to, precision}: ActionDate, end: string): boolean {
  if (from > end) return true
  return precision === 'years' && to > end && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 1
}

export default defineRule({
  id: 'action-deadline-outside-period',
  summary: 'The deadline of an action lies within the programme’s period',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    after:
      '“{action}” is dated {date}, after the programme’s period ({period}). Move it into the period or state an interim goal.',
    before: '“{action}” is dated {date}, before the programme’s period ({period}). Check the year.'
  },
  why: 'A programme applies for its period. What is promised for a later day binds nobody and is not followed up; a day before it is often left over from the last programme. This is good practice and no statute.',
  remedy:
    'Correct the year, or say what is to be ready while the programme applies: “plan approved by 31.12.{example-end|2029}”.',
  *check({programme: {actions, period}, basis}) {
    if (period === null) return
    const {start, end} = period
    const years = `${start.slice(0, 4)}–${end?.slice(0, 4) ?? ''}`
    const demand = basis('own-practice')
    for (const {dates, title} of actions) {
      const late = dates.find((date) => end !== null && isLate(date, end))
      const over = dates.every(({to, ongoing}) => to < start && !ongoing) ? dates[0] : undefined
      const date = late ?? over
      if (date === undefined) continue
      const data = {date: date.text, action: title, period: years}
      yield {message: late ? 'after' : 'before', at: date.place, data, basis: demand}
    }
  }
})

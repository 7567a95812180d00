/** Each action says when it is done. */
import {blanksOf, defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'action-timetable-missing',
  summary: 'Each action has a timetable',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'It is not said when “{action}” is done. Write a year or a last day, for example “{example-years|2026–2027}” or “by 31.12.{example-later|2027}”.',
    several:
      '{count} actions have no timetable; the first is “{action}”. Write for each action when it is done, for example “{example-years|2026–2027}”.'
  },
  why: 'The guide of 2016 recommends a timetable for each theme. Without one, everything is done in the last year. It is guidance and not a statute.',
  remedy:
    'Write a year, a span of years or a last day. What goes on all the time is “continuous, from {example-start|2026}”.',
  *check(input) {
    const demand = input.basis('timetable')
    for (const {action, place, count} of blanksOf(input, 'timetable')) {
      const message = count > 1 ? 'several' : 'missing'
      yield {message, at: place, data: {action: action.title, count}, basis: demand}
    }
  }
})

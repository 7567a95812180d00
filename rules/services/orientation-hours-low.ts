/** Civic orientation is as long as the decree demands. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'orientation-hours-low',
  summary: 'Multilingual civic orientation is as long as the decree demands',
  severity: 'error',
  kinds: ['integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages: {
    low: 'Civic orientation is said to be {hours} hours in all; the decree demands at least {least}, self-study included.'
  },
  why: 'Section 2 of Decree 576/2024 demands that multilingual civic orientation comprises at least 70 hours of teaching and self-study. Only a stated total is judged: a module, hours per week or the teaching alone may be shorter.',
  remedy:
    'Plan at least 70 hours, for example 50 hours of teaching and 20 hours of self-study, and state the total. If the figure is only a part, say so: “40 hours of teaching and 30 hours of self-study, 70 hours in all”.',
  *check({programme, kind, basis}) {
    const least = kind?.kind.numbers['orientation-hours']
    if (least === undefined) return
    const demand = basis('orientation-hours')
    for (const {value, place} of programme.said.orientationHours)
      if (value < least) yield {message: 'low', at: place, data: {hours: value, least}, basis: demand}
  }
})

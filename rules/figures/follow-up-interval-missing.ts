/** It is known when the programme is followed up. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'follow-up-interval-missing',
  summary: 'The document says how often it is followed up',
  severity: 'warning',
  kinds: ['promotion-programme', 'promotion-plan', 'aland-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    missing: 'Follow-up is promised, but not how often. Say when, for example every March or twice a year.'
  },
  why: 'The official checklist asks at which interval the indicators are followed up. With a fixed time, follow-up finds its place in the calendar and results can be compared.',
  remedy:
    'Write a month or a number of times: “Every year in March, when the annual accounts are drawn up” or “twice a year, in May and November”.',
  *check({programme, basis}) {
    const {stated, interval} = programme.said.followUp
    const first = stated[0]
    if (!first || interval) return
    const demand = basis('follow-up')
    yield {message: 'missing', at: first.place, basis: demand}
  }
})

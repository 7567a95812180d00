/** Each action says how one will see that it has helped. */
import {defineRule, gapsOf} from '../../src/rule.ts'

export default defineRule({
  id: 'action-indicator-missing',
  summary: 'Each action has an indicator',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'There is no indicator for “{action}”. Write what is counted, for example “participants per year: 25 ({example-before|2025}) → 60 ({example-end|2029})”.'
  },
  why: 'Official guidance asks that each goal has an indicator from a known source. Without one nobody can say in three years whether the action helped. It is guidance and not a statute.',
  remedy:
    'Write one thing that can be counted: a number, a share, a waiting time, the result of a survey, or a date by which something exists.',
  *check(input) {
    const demand = input.basis('indicators')
    for (const {action, place} of gapsOf(input, 'indicator')) {
      yield {message: 'missing', at: place, data: {action: action.title}, basis: demand}
    }
  }
})

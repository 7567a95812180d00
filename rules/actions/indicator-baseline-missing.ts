/** An indicator says where one starts from. */
import {defineRule, gapsOf} from '../../src/rule.ts'

export default defineRule({
  id: 'indicator-baseline-missing',
  summary: 'An indicator has a baseline',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'The indicator of “{action}” has no baseline. Write today’s value and its year, for example “25 ({example-before|2025}) → 60 ({example-end|2029})”. New activity: 0.'
  },
  why: 'The guide of 2016 recommends to go from a known value to a target. Without the first, nobody can tell how far it is. It is guidance and not a statute.',
  remedy: 'Add today’s value and its year. What is new starts at 0: “0 (new) → 40”.',
  *check(input) {
    const demand = input.basis('measurability')
    for (const {action, place} of gapsOf(input, 'baseline')) {
      yield {message: 'missing', at: place, data: {action: action.title}, basis: demand}
    }
  }
})

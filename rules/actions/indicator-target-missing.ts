/** An indicator says what value is aimed at. */
import {defineRule, gapsOf} from '../../src/rule.ts'

export default defineRule({
  id: 'indicator-target-missing',
  summary: 'An indicator has a target',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'The indicator of “{action}” has no target. Write the value you aim at and by when, for example “60 by the end of {example-end|2029}”.'
  },
  why: 'The guide of 2016 recommends goals in figures. A count without a target shows a figure, but not whether it is good. It is guidance and not a statute.',
  remedy: 'Add the value aimed at and the year: “participants per year, 60 ({example-end|2029})”.',
  *check(input) {
    const demand = input.basis('measurability')
    for (const {action, place} of gapsOf(input, 'target')) {
      yield {message: 'missing', at: place, data: {action: action.title}, basis: demand}
    }
  }
})

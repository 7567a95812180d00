/** An indicator counts what came of the work, and not only the work. */
import {defineRule, gapsOf} from '../../src/rule.ts'

export default defineRule({
  id: 'indicator-output-only',
  summary: 'An indicator counts what changed, not only what was arranged',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    output:
      'The indicator of “{action}” counts what is arranged, not what comes of it. Add for example “share of participants who found work”.'
  },
  why: 'The guide of 2016 calls indicators of activity weak: ten lectures may change nothing. Sometimes there is nothing else to count, so this is advice only.',
  remedy:
    'Keep the count if it is of use and add one of those it reached or what changed for them: participants, share who passed, share who were satisfied.',
  *check(input) {
    const demand = input.basis('measurability')
    for (const {action, place} of gapsOf(input, 'outcome')) {
      yield {message: 'output', at: place, data: {action: action.title}, basis: demand}
    }
  }
})

/** An indicator says where its figures come from. */
import {defineRule, gapsOf, quotable} from '../../src/rule.ts'

export default defineRule({
  id: 'indicator-source-missing',
  summary: 'An indicator has a source',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'It is not said where the figures on “{action}” come from. Name a register or a survey, or a count of your own, for example “the unit’s own statistics”.',
    part: 'One indicator of “{action}” has a source, but it is not said where the figures on “{indicator}” come from. Name a register or a survey, or a count of your own.'
  },
  why: 'The official checklist asks for indicators from a known source only. Otherwise the next one who measures gets other figures. It is guidance and not a statute.',
  remedy:
    'Name the register, the survey or the statistics and how often it appears, for example “integration indicators, every year”. One’s own count will do if it has a name.',
  *check(input) {
    const demand = input.basis('sources')
    for (const {action, place} of gapsOf(input, 'source')) {
      const {unsourced} = action.measure
      const message = unsourced === null ? 'missing' : 'part'
      const data = {action: action.title, indicator: quotable(unsourced ?? '', 50)}
      yield {message, at: place, data, basis: demand}
    }
  }
})

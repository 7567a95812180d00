/** Each action says by what means it is done. */
import {blanksOf, defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'action-resources-missing',
  summary: 'Each action has resources',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'It is not said with what resources “{action}” is done. Write for example “€ 12 000 a year” or “0.5 person-years”.',
    several:
      '{count} actions are without resources; the first is “{action}”. Write for each, for example, “€ 12 000 a year”.'
  },
  why: 'The guide of 2016 recommends to state the resources of each theme, and the budget can take into account only what is stated. It is guidance and not a statute.',
  remedy: 'Write euros, working time or the budget item. “Own work” is an answer as well.',
  *check(input) {
    const demand = input.basis('resources')
    for (const {action, place, count} of blanksOf(input, 'resources')) {
      const message = count > 1 ? 'several' : 'missing'
      yield {message, at: place, data: {action: action.title, count}, basis: demand}
    }
  }
})

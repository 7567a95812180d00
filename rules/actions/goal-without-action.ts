/** Each goal has something that is done for it. */
import {defineRule, hasUnplacedText, isBlank, placeFor} from '../../src/rule.ts'

export default defineRule({
  id: 'goal-without-action',
  summary: 'Each goal has at least one action',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'Nothing is done for the goal “{goal}”. Write at least one action, for example “The library opens a language café every Tuesday”.'
  },
  why: 'Official guidance asks that goals and the actions that lead to them are recorded together. A goal without an action is a wish. It is guidance and not a statute.',
  remedy: 'Write what is done, by whom and from when. If nothing is going to be done, leave the goal out.',
  *check(input) {
    const {programme, basis} = input
    const demand = basis('goals')
    for (const row of programme.actions) {
      const {goal, action, form} = row
      if (goal === null || isBlank(goal) || !isBlank(action) || (form === 'row' && action === null)) continue
      if (form === 'bullets' && action === null && hasUnplacedText(input, row)) continue
      const data = {goal: row.title}
      yield {message: 'missing', at: placeFor(programme, row, action), data, basis: demand}
    }
  }
})

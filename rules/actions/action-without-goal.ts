/** Each action serves a goal. */
import {defineRule, isBlank} from '../../src/rule.ts'

export default defineRule({
  id: 'action-without-goal',
  summary: 'Each action has a goal that it serves',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'It is not said what goal “{action}” serves. Write what should change, for example “More people find work within a year”.'
  },
  why: 'Official guidance asks that goals and the actions that lead to them are recorded together. An action whose goal nobody has written down cannot be judged. It is guidance and not a statute.',
  remedy: 'Write the goal in its cell, or merge the cell with the one above by leaving it blank below a goal.',
  *check({programme, basis}) {
    const demand = basis('goals')
    for (const {goal, action, form, place, title} of programme.actions) {
      if (form !== 'row' || goal === null || !isBlank(goal) || isBlank(action)) continue
      yield {message: 'missing', at: place, data: {action: title}, basis: demand}
    }
  }
})

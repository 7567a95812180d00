/** Each action names somebody who can be held to it. */
import {defineRule, hasPlaceFor, isSaidForAll, placeFor} from '../../src/rule.ts'

export default defineRule({
  id: 'action-owner-missing',
  summary: 'Each action has an owner',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    empty: 'Nobody is responsible for “{action}”. Name a unit, a body or a post, for example “the head of education”.'
  },
  why: 'Official guidance asks the programme to name those who answer for its actions. No statute demands an owner for each action, but what nobody owns is seldom done and nobody reports on it.',
  remedy:
    'Name one unit, body or post in the owner’s place, and the others as partners. Where one answers for all actions of a theme, say so under its heading.',
  *check(input) {
    const {programme, basis} = input
    const demand = basis('owners')
    for (const action of programme.actions) {
      if (action.ownerClass !== 'empty' || !hasPlaceFor(programme, action, ['owner'])) continue
      if (isSaidForAll(input, action.section, ['owner'])) continue
      const at = placeFor(programme, action, action.owner)
      yield {message: 'empty', at, data: {action: action.title}, basis: demand}
    }
  }
})

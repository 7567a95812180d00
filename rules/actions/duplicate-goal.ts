/** No goal stands twice. */
import {type Action, countWords, defineRule, type Field, isBlank, quotable} from '../../src/rule.ts'

/** The goal in lower case, without numbers and marks: “1.2 Fler i arbete.” is “fler i arbete”. */
function plain({goal}: Action): string {
  return (goal?.value ?? '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/** The next action of the same goal, measured by the same thing. */
function continues(action: Action, above: Action | undefined): boolean {
  if (above?.table !== action.table || plain(above) !== plain(action)) return false
  return isBlank(action.indicator) || action.indicator?.value === above.indicator?.value
}

export default defineRule({
  id: 'duplicate-goal',
  summary: 'Each goal is written once',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {duplicate: 'The goal “{goal}” stands on line {line} already. Merge the two, or say what sets them apart.'},
  why: 'Two rows with the same goal are counted twice in the follow-up, and it is hard to tell whose success it was. This is good practice and no statute.',
  remedy:
    'Put the actions under one goal: leave the goal’s cell blank below the first row. Or make the goals more exact, for example “mental well-being of young people” and “exercise among adults”.',
  *check({programme: {actions}, basis}) {
    const demand = basis('own-practice')
    const first = new Map<string, Field>()
    for (const [index, action] of actions.entries()) {
      const {goal} = action
      const key = plain(action)
      const before = first.get(key)
      if (goal === null || countWords(key) < 2) continue
      if (before === undefined) first.set(key, goal)
      else if (before.place.start.offset !== goal.place.start.offset && !continues(action, actions[index - 1])) {
        const data = {goal: quotable(goal.value.replace(/^[\d.)\s]+/, '')), line: before.place.start.line}
        yield {message: 'duplicate', at: goal.place, data, basis: demand}
      }
    }
  }
})

/** An exception ends on the day it says. The engine finds these while it silences; the rule lends them its sentences. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'directive-expired',
  summary: 'An exception is lifted or renewed when its day has come',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    expired: 'This exception was granted until {until}; it no longer silences anything.',
    unreadable:
      '“{until}” is not written as year-month-day, like {example-next|2027}-05-31, so this exception silences nothing.'
  },
  why: 'An exception with a last day is a promise to come back to the matter.',
  remedy:
    'Cure the finding and remove the comment, or write a new reason and a new day, for example “until {example-next|2027}-12-31”.',
  check: () => []
})

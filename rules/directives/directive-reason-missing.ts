/** Whoever silences a rule says why. The engine finds these while it silences; the rule lends them its sentences. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'directive-reason-missing',
  summary: 'Each comment that silences a rule gives a reason',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {missing: 'This comment silences a rule without saying why.'},
  why: 'Whoever audits the programme must be able to tell a considered exception from a finding swept aside.',
  remedy:
    'Write the reason after two hyphens: “-- decided by the board on 3 March {example-now|2026}, until {example-next|2027}-12-31”.',
  check: () => []
})

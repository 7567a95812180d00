/** A comment that silences a rule silences something. The engine finds these while it silences; the rule lends them its sentences. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'unused-directive',
  summary: 'Each comment that silences a rule silences something',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    rule: 'This comment silences {rule}, but {rule} finds nothing here.',
    all: 'This comment silences all rules, but none of them finds anything here.',
    enable: 'This comment ends a silence that was never begun.'
  },
  why: 'A comment that has outlived its finding hides the next one, and the reader of the audit cannot tell which exceptions still matter.',
  remedy: 'Remove the comment, or move it to the line above the finding it is meant for.',
  check: () => []
})

/** A comment names rules that exist. The engine finds these while it silences; the rule lends them its sentences. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'directive-unknown-rule',
  summary: 'A comment that silences a rule names a rule that exists',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    unknown: 'There is no rule named “{rule}”, so this comment silences nothing.',
    near: 'There is no rule named “{rule}”, so this comment silences nothing. Did you mean “{near}”?'
  },
  why: 'A misspelt name silences nothing, and the author believes that it does.',
  remedy: 'Correct the name; `iplint rules` lists all rules.',
  check: () => []
})

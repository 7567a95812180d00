/** A programme document opens with its front matter. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'front-matter-missing',
  summary: 'A document begins with front matter that says what it is',
  severity: 'error',
  scope: 'input',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'The document has no front matter: the block between two lines of --- at the very top that says what the document is.'
  },
  why: 'Front matter tells what the document is, whose it is and for how long it applies. Without it nobody can tell which law the document is to be measured against, so nothing else has been checked.',
  remedy:
    'Write --- alone on the first line, below it the lines kind, title, language, municipalities and status, for example `kind: promotion-plan`, and then --- alone on a line again. The command `iplint init` writes such a block for you.',
  *check({programme}) {
    const found = programme.document.problems.find(({ruleId}) => ruleId === 'front-matter-missing')
    if (found) yield {message: 'missing', at: found.place}
  }
})

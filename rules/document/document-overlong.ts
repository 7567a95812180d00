/** A programme is short enough to be read. */
import {defineRule} from '../../src/rule.ts'

/** What may be as long as it needs to be. */
const apart = new Set(['annex', 'contents'])

export default defineRule({
  id: 'document-overlong',
  summary: 'The document is short enough to be read',
  severity: 'info',
  kinds: ['promotion-programme', 'promotion-plan', 'aland-programme'],
  options: {words: 8000},
  optionsSchema: {
    properties: {
      words: {
        type: 'integer',
        minimum: 100,
        description: 'How many words the text may have, tables and annexes not counted.'
      }
    }
  },
  since: '0.1.0',
  messages: {
    overlong: 'The text has {count} words, tables and annexes not counted. More than {limit} are seldom read.'
  },
  why: 'The official checklist recommends that a programme is short, concise and built around its goals: it is no activity report, no description of services and no summary of legislation.',
  remedy:
    'Move statistics and descriptions to annexes, keep what is to change, and leave out what the law says anyway.',
  *check({programme: {topics, document}, options, basis}) {
    const count = topics.filter(({role}) => !apart.has(role ?? '')).reduce((sum, {words}) => sum + words, 0)
    if (count <= options.words) return
    const demand = basis('conciseness')
    yield {message: 'overlong', at: document.head, data: {count, limit: options.words}, basis: demand}
  }
})

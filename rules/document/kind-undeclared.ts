/** Front matter says what kind of document it stands in. */
import {defineRule, type Finding} from '../../src/rule.ts'

const messages = {
  'kind-missing':
    'The front matter does not say what kind of document this is. Add a line `kind: …` with one of these: {allowed}.',
  'kind-empty': '“kind” is empty. Write what kind of document this is, one of these: {allowed}.',
  'kind-unknown': '“{value}” is no kind of document. Write one of these after “kind:”: {allowed}.'
} as const

type Id = keyof typeof messages
const isId = (id: string): id is Id => Object.hasOwn(messages, id)

export default defineRule({
  id: 'kind-undeclared',
  summary: 'The front matter says what kind of document it is',
  severity: 'error',
  scope: 'input',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'The kind decides which law the document is measured against. The titles of these documents are used for different things, so it cannot be guessed from the title, and as long as it is unknown the text of the document is not checked.',
  remedy:
    'Write `kind: promotion-plan` for a municipality’s plan for promoting integration, `kind: integration-programme` for the document that describes the services of the initial stage, `kind: promotion-programme` for a programme under the older act, or `kind: aland-programme` for one on Åland. A document that does two jobs has a list: `kind: [promotion-plan, integration-programme]`.',
  *check({schemaFaults}): Iterable<Finding<Id>> {
    for (const {message, at, data, fix} of schemaFaults) if (isId(message)) yield {message, at, data, ...(fix && {fix})}
  }
})

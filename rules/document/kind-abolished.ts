/** The law still knows the kind of document. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'kind-abolished',
  summary: 'The law still knows the kind of document',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {abolished: 'A “{kind}” no longer exists in the law. {instead}'},
  why: 'The document is judged by the last law that knew its kind, and nothing in it counts as an error any more. No transitional rule keeps it alive: while its period runs it is a planning document of the municipality like others.',
  remedy:
    'Nothing has to be done while its period runs. When it is renewed, choose the kind that fits what it is to be: `kind: promotion-plan` for goals and actions, `kind: integration-programme` for the services of the initial stage, or both in a list.',
  *check({kind, basis, label, keyPlace}) {
    if (kind === null || !kind.abolished) return
    const repealed = basis('repealed-act')
    yield {
      message: 'abolished',
      at: keyPlace('/kind'),
      data: {kind: label(`kind/${kind.kind.id}`), instead: label(`kind-gone/${kind.kind.id}`)},
      basis: repealed
    }
  }
})

/** The assessment and the integration plan stay with officials. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'outsourced-public-power',
  summary: 'The assessment and the integration plan are made by officials, not by contractors or associations',
  severity: 'warning',
  kinds: ['integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages: {
    'integration-plan':
      'The integration plan seems to be drawn up by somebody other than an official. Say which official draws it up and decides on it.',
    'needs-assessment':
      'The assessment of needs seems to be made by somebody other than an official. Say which official makes it and decides.'
  },
  why: 'According to the official page on the integration programme, the assessment of skills and service needs and the integration plan are exercise of public authority: they take an official and may not be bought. Expert statements, language tests, integration training and civic orientation may be.',
  remedy:
    'Write who decides and who helps, for example: “The integration plan is drawn up by the municipality’s integration coordinator. The association takes part in the conversation if the client so wishes.”',
  *check({programme, basis}) {
    const demand = basis('public-power')
    for (const {task, place} of programme.said.outsourced) yield {message: task, item: task, at: place, basis: demand}
  }
})

/** Each service has somebody who answers for it. */
import {defineRule, type RecognisedTable} from '../../src/rule.ts'

export default defineRule({
  id: 'service-owner-missing',
  summary: 'Each service has somebody who answers for it',
  severity: 'warning',
  kinds: ['integration-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    empty: 'It is not said who answers for “{service}”. Name the unit or organisation that arranges it.',
    later: 'Who answers for “{service}” is left for later. Name the unit or organisation that arranges it now.',
    column: 'The table of services has no column for who answers for them. Add one, or say it in a sentence for all.'
  },
  why: 'The official page on the integration programme recommends that the document says who is responsible for each service. The statute no longer demands it: section 13(3) was repealed by Act 1100/2024. A client, a colleague or another authority who does not know whom to call has no use for the description.',
  remedy:
    'Name a body, a unit or an organisation, for example “Employment Services, integration team” or “the adult education centre”. If one unit answers for all services, say so once above them.',
  *check({programme, basis}) {
    const demand = basis('owners')
    const told = new Set<RecognisedTable>()
    for (const {table, owner, ownerClass, service, place} of programme.services) {
      if (ownerClass !== 'empty' && ownerClass !== 'placeholder') continue
      if (table && owner === null) {
        if (!told.has(table)) yield {message: 'column', at: table.table.header.place, basis: demand}
        told.add(table)
      } else yield {message: ownerClass === 'empty' ? 'empty' : 'later', at: place, data: {service}, basis: demand}
    }
  }
})

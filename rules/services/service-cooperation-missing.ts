/** The document says with whom the services are arranged. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'service-cooperation-missing',
  summary: 'The document says with whom the services are arranged',
  severity: 'warning',
  kinds: ['integration-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'The services are described, but not with whom they are arranged. Name the partners, by service or in one place.'
  },
  why: 'The official page on the integration programme recommends that the document describes the cooperation on the services with the employment authority, the wellbeing services county, educational institutions, associations and employers. The statute no longer demands it: section 13(3) was repealed by Act 1100/2024.',
  remedy:
    'Add a column “Cooperation” to the table, a sentence to each chapter, or one chapter for all, for example: “Civic orientation is arranged together with the police, the library and the Red Cross.”',
  *check({programme, basis}) {
    const {services, elements} = programme
    const first = services[0]
    const element = elements.find(({id}) => id === 'cooperation-described')
    // What is only named is told as that.
    if (!first || element?.status !== 'missing') return
    if (services.some(({cooperation}) => /\p{L}/u.test(cooperation?.value ?? ''))) return
    const demand = basis('cooperation-described')
    yield {message: 'missing', at: first.table?.table.header.place ?? first.place, basis: demand}
  }
})

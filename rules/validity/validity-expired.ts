/** A document in use is still valid. */
import {dayInWords, defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'validity-expired',
  summary: 'The document is still valid',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {expired: 'The document ceased to apply on {end}. Renew it, or note the decision that prolongs it.'},
  why: 'Goals, owners and figures of a period that is over guide nobody. On Åland a programme in force is a condition for the agreement on placement and for state reimbursement, so there this is an error; on the mainland it is a matter of good order.',
  remedy:
    'Draw up a new document, or write down the decision to prolong this one: change “period” in the front matter and say in the text who decided it and when.',
  *check({programme, kind, basis, asOf, keyPlace}) {
    const {period, claims} = programme
    if (!period?.end || period.end >= asOf || (claims.extendedTo && claims.extendedTo.value >= asOf)) return
    const end = claims.extendedTo && claims.extendedTo.value > period.end ? claims.extendedTo.value : period.end
    const demand = basis('validity')
    yield {
      message: 'expired',
      at: period.source === 'front-matter' ? keyPlace('/period/end') : period.place,
      data: {end: dayInWords(end)},
      basis: demand,
      ...(kind?.kind.id === 'aland-programme' && {severity: 'error'})
    }
  }
})

/** Figures that the law has changed are the present ones. */
import {currencyOf, dayInWords, defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'stale-fact',
  summary: 'Time limits and amounts are those of the law in force',
  severity: 'warning',
  kinds: ['promotion-programme', 'integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages: {stale: 'The text says “{old}” about {about}. Since {day} it is: {current}.'},
  why: 'Act 681/2023 changed several time limits, among them the length of the integration plan, its review and the years of calculated reimbursement. A client or a colleague who trusts the old figure acts too late or counts on money that does not come.',
  remedy:
    'Write the present figure, or refer to the section without a figure. Old cases may still follow the old one: then say so.',
  *check({programme, kind, facts, asOf}) {
    for (const {id, since, about, old, current, basis} of facts('stale-facts')) {
      const currency = currencyOf(programme, since, asOf)
      if (currency === 'current') continue
      const year = Number(since.slice(0, 4))
      const severity = currency === 'spans' || kind?.abolished ? ('info' as const) : ('warning' as const)
      for (const {list, id: found, quoted, history, lastYear, place} of programme.mentions) {
        if (list !== 'stale-facts' || found !== id || quoted || history) continue
        if (lastYear !== null && lastYear < year) continue
        yield {
          message: 'stale',
          item: id,
          at: place,
          basis,
          severity,
          data: {about, old, current, day: dayInWords(since)}
        }
      }
    }
  }
})

/** Figures that the law has changed are the present ones. */
import {currencyOf, dayInWords, defineRule, speaksOfNow} from '../../src/rule.ts'

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
      const severity = currency === 'spans' || kind?.abolished ? ('info' as const) : ('warning' as const)
      for (const mention of programme.mentions) {
        if (mention.list !== 'stale-facts' || mention.id !== id || !speaksOfNow(mention, since)) continue
        const data = {about, old, current, day: dayInWords(since)}
        yield {message: 'stale', item: id, at: mention.place, basis, severity, data}
      }
    }
  }
})

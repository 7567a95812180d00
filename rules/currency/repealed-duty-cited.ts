/** No duty is stated as present that was removed before it ever applied. */
import {defineRule, repealedDuties} from '../../src/rule.ts'

export default defineRule({
  id: 'repealed-duty-cited',
  summary: 'No duty is stated that was removed from the Act',
  severity: 'warning',
  kinds: ['integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages: {cited: 'The text states a duty ({duty}) that was removed from the Act before it applied. {now}'},
  why: 'Act 1100/2024 removed several duties from Act 681/2023 on the very day the Act entered into force, 1 January 2025. Official web pages written before that still list them. Whoever reads the document believes that the municipality is bound by more than it is.',
  remedy: 'Strike what is said of the duty, or write how it is: “{instead}”',
  *check({programme, lexicon, facts, basis, asOf}) {
    const repealed = basis('repealed-duties')
    for (const {duty, at} of repealedDuties(programme, lexicon, facts, asOf))
      yield {
        message: 'cited',
        at,
        data: {duty: duty.duty, now: duty.now, instead: duty.instead},
        basis: repealed
      }
  }
})

/** The picture of the population is a recent one. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'statistics-outdated',
  summary: 'The newest figures are not much older than the document',
  severity: 'info',
  kinds: '*',
  options: {years: 3},
  optionsSchema: {
    properties: {
      years: {
        type: 'integer',
        minimum: 1,
        description: 'How many years before the approval the newest figure may be from.'
      }
    }
  },
  since: '0.1.0',
  messages: {
    old: 'The newest figure about the population is from {year}, the document from {reference}. Are there newer ones?'
  },
  why: 'Good practice rather than law: goals should answer to the situation as it is. Statistics Finland and the Integration Indicators database publish new figures every year.',
  remedy:
    'Look the figures up again and write the year beside each, for example: “812 residents, 4.1 % (Statistics Finland, 31 December {example-latest|2025})”.',
  *check({programme, asOf, options, basis}) {
    const {figures} = programme.said
    const dated = figures.flatMap(({year, place}) => (year === null ? [] : [{year, place}]))
    const newest = [...dated].sort((a, b) => b.year - a.year)[0]
    const approved = programme.approvals
      .flatMap(({date}) => (date === null || date > asOf ? [] : [date]))
      .sort()
      .at(-1)
    const reference = Number((approved ?? asOf).slice(0, 4))
    if (!newest || reference - newest.year <= options.years) return
    const demand = basis('statistics')
    yield {message: 'old', at: newest.place, data: {year: newest.year, reference}, basis: demand}
  }
})

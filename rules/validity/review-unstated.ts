/** A description of services says when it is brought up to date. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'review-unstated',
  summary: 'The description of the integration programme says when it is brought up to date',
  severity: 'warning',
  kinds: ['integration-programme'],
  options: {},
  since: '0.1.0',
  messages: {unstated: 'Nothing says when or on what occasion the description is brought up to date.'},
  why: 'The official page on the integration programme recommends that the programme and its description are updated when the services change. No statute sets an interval. A description that nobody is set to update soon sends clients to the wrong door.',
  remedy:
    'Say who updates the description and when, for example “Updated when a service or its provider changes, and checked each November”, or write `review: {next: {example-next|2027}-11-30}` in the front matter.',
  *check({programme: {review}, basis, keyPlace}) {
    if (review.last ?? review.next ?? review.intervalYears ?? review.stated) return
    const demand = basis('validity')
    yield {message: 'unstated', at: keyPlace('/review'), basis: demand}
  }
})

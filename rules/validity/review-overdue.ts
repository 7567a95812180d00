/** A programme has been reviewed when it should have been. */
import {dayInWords, defineRule, plusYears, quotable, yearOf} from '../../src/rule.ts'

export default defineRule({
  id: 'review-overdue',
  summary: 'The programme has been reviewed in the last four years, and when it said it would be',
  severity: 'basis',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    overdue: 'The document was last approved or reviewed on {last}. It should have been reviewed by {due}.',
    planned: 'The document was to be reviewed by {next}, and nothing says that it was.',
    said: 'The words “{words}” were read as a promise to review the document by {next}, and nothing says that it was. If the date means something else, say so.'
  },
  why: 'A programme for promoting integration must be reviewed at least every four years: section 32 of Act 1386/2010 until the end of 2024, and on Åland still. For a programme under the old Act only the time up to its repeal counts. Other documents have no statutory interval, but should do what they say themselves.',
  remedy:
    'Review the document and note it in the front matter, also when nothing had to be changed: `review: {last: {example-now|2026}-02-16, next: {example-far|2029}-12-31}`.',
  *check({programme: {review, period, approvals, status, sentences}, kind, basis, asOf, keyPlace}) {
    if (kind === null || status === 'draft') return
    const {to} = kind.pack
    const today = to !== null && to < asOf ? to : asOf
    const limit = kind.kind.numbers['review-years']
    const demand = basis('review-cycle')
    const done = [...approvals.map(({date}) => date), review.last?.value].flatMap((day) => day ?? [])
    const last =
      done
        .filter((day) => day <= today)
        .sort()
        .at(-1) ?? period?.start
    const at = keyPlace(review.last ? '/review/last' : '/review')
    if (last && limit !== undefined && demand && plusYears(last, limit) < today) {
      yield {
        message: 'overdue',
        at,
        data: {last: dayInWords(last), due: dayInWords(plusYears(last, limit))},
        basis: demand
      }
    } else if (review.next && review.next.value < asOf && !(last && yearOf(last) >= yearOf(review.next.value))) {
      const own = basis('own-practice')
      const next = dayInWords(review.next.value)
      const at = review.next.place
      const words = sentences.find(
        ({place: {start, end}}) => start.offset <= at.start.offset && at.end.offset <= end.offset
      )?.value
      yield words === undefined
        ? {message: 'planned', at, data: {next}, basis: own}
        : {message: 'said', at, data: {next, words: quotable(words)}, basis: own}
    }
  }
})

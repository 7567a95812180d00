/** A programme is reviewed as often as the law asks. */
import {dayInWords, defineRule, plusYears, yearOf} from '../../src/rule.ts'

export default defineRule({
  id: 'review-cycle-too-long',
  summary: 'The programme is reviewed at least every four years',
  severity: 'basis',
  kinds: ['promotion-programme', 'promotion-plan', 'aland-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    interval: 'The document is to be reviewed every {years} years; {limit} years should be the longest interval.',
    'interval-law':
      'The document is to be reviewed every {years} years, but the law asks for it at least every {limit} years.',
    period:
      'The document applies from {start} to {end} without a review on the way; it should have one every {limit} years.',
    'period-law':
      'The document applies from {start} to {end} without a review; the law asks for one at least every {limit} years.',
    unstated:
      'Nothing says when the programme is reviewed or until when it applies; {limit} years is the longest interval.'
  },
  why: 'A programme for promoting integration must be reviewed at least every four years: section 32 of Act 1386/2010 until the end of 2024, and on Åland still (the Government of Åland on section 26 of the Åland Act). For a plan under section 45 of Act 681/2023 no statute sets an interval; once per council term is good practice there.',
  remedy:
    'Shorten the period or plan a review inside four years, and say when: `review: {next: {example-next|2027}-11-30}` in the front matter, and a sentence on who starts it.',
  *check({programme: {review, period, approvals}, kind, basis, keyPlace}) {
    const limit = kind?.kind.numbers['review-years']
    const demand = basis('review-cycle')
    if (limit === undefined || demand === undefined) return
    const {intervalYears} = review
    const law = demand.source === 'statute'
    if (intervalYears !== null) {
      const {value: years, place: at} = intervalYears
      if (years > limit) yield {message: law ? 'interval-law' : 'interval', at, data: {years, limit}, basis: demand}
      return
    }
    if (!period?.end) {
      // Without an end, nothing but a review brings the programme back to the council.
      const silent = !(review.last ?? review.next ?? review.stated)
      if (silent && demand.force === 'must')
        yield {message: 'unstated', at: keyPlace('/review'), data: {limit}, basis: demand}
      return
    }
    // The four years run from the decision where it came after the period began.
    const decided = approvals.flatMap(({date}) => date ?? []).sort()[0]
    const from = decided && decided > period.start ? decided : period.start
    const due = plusYears(from, limit)
    const inTime = [review.last, review.next].some((day) => day && day.value > from && yearOf(day.value) <= yearOf(due))
    if (period.end <= due || inTime) return
    const data = {start: dayInWords(period.start), end: dayInWords(period.end), limit}
    yield {message: law ? 'period-law' : 'period', at: period.place, data, basis: demand}
  }
})

/** Title, cover, text and front matter say the same of period and approval. */
import {dayInWords, defineRule, type Finding, plusYears, sameMunicipality, yearOf} from '../../src/rule.ts'

export default defineRule({
  id: 'date-consistency',
  summary: 'Title, cover, text and front matter agree on the period and the approval',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    period:
      'The years here are {said}, but the period in the front matter is {start}–{end}. Find out which was decided.',
    title:
      'The title says {said}, but the period in the front matter is {start}–{end}. Find out which period was decided.',
    'period-open': 'Here the document is for {said}, but by the front matter it applies from {start}.',
    approval: 'Here the approval is of {said}, but of {stated} in the front matter.',
    'approved-late': 'The approval ({date}) is later than the end of the period ({end}).',
    'review-order': 'The next review ({next}) is not later than the last one ({last}).'
  },
  why: 'When two dates contradict each other, the reader cannot know which one was decided, and everything that is counted from them may be wrong. This is good practice and no requirement of the law. That a decision came after the period began is no contradiction.',
  remedy: 'Find out which date is right, from the minutes if need be, and write the same one in both places.',
  *check({programme, basis, facts, keyPlace}) {
    const {period, claims, approvals, review, joint, frontMatter, title} = programme
    const practice = basis('own-practice')
    const tell = <Id extends string>(message: Id, at: Finding['at'], data: NonNullable<Finding['data']>) => {
      return {message, at, data, basis: practice}
    }
    const isTitle = ({start}: Finding['at']) => start.offset === title?.place.start.offset
    const said = new Set<string>()
    for (const {value, start, end, place} of period?.source === 'front-matter' ? claims.periods : []) {
      if (period === null || said.has(start + end)) continue
      said.add(start + end)
      const [from, to] = [yearOf(period.start), period.end && yearOf(period.end)]
      if (yearOf(start) === from && (to === null || yearOf(end) === to || claims.extendedTo)) continue
      const message = to === null ? 'period-open' : isTitle(place) ? 'title' : 'period'
      yield tell(message, place, {said: value.replace(/ ?- ?/, '–'), start: from, end: to ?? ''})
    }
    const told = new Set(claims.approvals.map(({date}) => date))
    const stated = approvals.filter(({source, date}) => source === 'front-matter' && date)
    for (const {municipality, council, date, place} of claims.approvals) {
      if (date === null || (joint && municipality === null)) continue
      const same = (other: string | null) => sameMunicipality(other ?? '', municipality ?? '', facts('municipalities'))
      const alike = stated.filter((one) => one.council === council && (!joint || same(one.municipality)))
      const days = alike.flatMap((one) => one.date ?? [])
      // The cover may tell of several decisions; one that agrees is enough.
      const agreed = days.some((day) => told.has(day))
      // A programme that was approved anew when it was reviewed; nobody reviews what is not a year old.
      const anew = days[0] && date === review.last?.value && date >= plusYears(days[0], 1)
      if (days[0] && !agreed && !anew)
        yield tell('approval', place, {said: dayInWords(date), stated: dayInWords(days[0])})
    }
    for (const {date, place} of stated)
      if (date && period?.end && date > period.end)
        yield tell('approved-late', place, {date: dayInWords(date), end: dayInWords(period.end)})
    const {last = null, next = null} = frontMatter.review ?? {}
    if (last && next && next.value <= last.value)
      yield tell('review-order', keyPlace('/review/next'), {last: dayInWords(last.value), next: dayInWords(next.value)})
  }
})

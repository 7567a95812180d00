/** Title, cover, text and front matter say the same of period and approval. */
import {dayInWords, defineRule, sameMunicipality, yearOf} from '../../src/rule.ts'

export default defineRule({
  id: 'date-consistency',
  summary: 'Title, cover, text and front matter agree on the period and the approval',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    period: 'Here the document is for {said}, but the period in the front matter is {start}–{end}.',
    'period-open': 'Here the document is for {said}, but by the front matter it applies from {start}.',
    approval: 'Here the approval is of {said}, but of {stated} in the front matter.',
    'approved-late': 'The approval ({date}) is later than the end of the period ({end}).',
    'review-order': 'The next review ({next}) is not later than the last one ({last}).'
  },
  why: 'When two dates contradict each other, the reader cannot know which one was decided, and everything that is counted from them may be wrong. This is good practice and no requirement of the law. That a decision came after the period began is no contradiction.',
  remedy: 'Find out which date is right, from the minutes if need be, and write the same one in both places.',
  *check({programme, basis, facts, keyPlace}) {
    const {period, claims, approvals, review, municipalities, joint} = programme
    const practice = basis('own-practice')
    const also = practice && {basis: practice}
    const known = facts('municipalities')
    const said = new Set<string>()
    if (period?.source === 'front-matter')
      for (const {value, start, end, place} of claims.periods) {
        const fits =
          yearOf(start) === yearOf(period.start) && (period.end === null || yearOf(end) === yearOf(period.end))
        const extended = claims.extendedTo && yearOf(start) === yearOf(period.start)
        if (fits || extended || said.has(`${start}${end}`)) continue
        said.add(`${start}${end}`)
        const data = {said: value, start: yearOf(period.start), end: period.end === null ? '' : yearOf(period.end)}
        yield {message: period.end === null ? 'period-open' : 'period', at: place, data, ...also}
      }
    const stated = approvals.filter(({source, council, date}) => source === 'front-matter' && council && date !== null)
    for (const {municipality, council, date, place} of claims.approvals) {
      if (!council || date === null || (joint && municipality === null)) continue
      const rivals = stated.filter(
        (one) =>
          !joint || municipalities.length < 2 || sameMunicipality(one.municipality ?? '', municipality ?? '', known)
      )
      const told = claims.approvals.some((one) => rivals.some((rival) => rival.date === one.date))
      const day = rivals[0]?.date
      if (day && !told && date !== review.last?.value)
        yield {message: 'approval', at: place, data: {said: dayInWords(date), stated: dayInWords(day)}, ...also}
    }
    const late = stated.find(({date}) => period?.end && date && date > period.end)
    if (late?.date && period?.end)
      yield {
        message: 'approved-late',
        at: late.place,
        data: {date: dayInWords(late.date), end: dayInWords(period.end)},
        ...also
      }
    const {last, next} = programme.frontMatter.review ?? {last: null, next: null}
    if (last && next && next.value <= last.value)
      yield {
        message: 'review-order',
        at: keyPlace('/review/next'),
        data: {last: dayInWords(last.value), next: dayInWords(next.value)},
        ...also
      }
  }
})

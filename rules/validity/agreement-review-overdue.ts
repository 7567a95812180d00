/** The agreement on placing refugees in the municipality has been reviewed in time. */
import {dayInWords, defineRule, plusYears} from '../../src/rule.ts'

export default defineRule({
  id: 'agreement-review-overdue',
  summary: 'The agreement on the placement of refugees has been reviewed in time',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    overdue: 'The agreement with {with} was last reviewed or signed on {last}. It was due for review by {due}.',
    nameless: 'The agreement was last reviewed or signed on {last}. It was due for review by {due}.'
  },
  why: 'The agreement between the municipality and the state authority on placement is reviewed at least every four years (section 42 of Act 681/2023; yearly under section 41 of Act 1386/2010, until the end of 2024). The duty lies on the parties to the agreement and not on this document, but state reimbursement rests on the agreement.',
  remedy:
    'Find out when the agreement was last reviewed and note it in the front matter: `agreement: {with: …, from: 2025-01-01, reviewed: {example-now|2026}-03-01}`. If it was not, put the review on the agenda.',
  *check({programme: {frontMatter}, kind, basis, asOf, keyPlace}) {
    const {agreement} = frontMatter
    const years = kind?.kind.numbers['agreement-review-years']
    // An abolished kind's interval went with its act; the new act's is asked of the new kinds.
    if (agreement === null || years === undefined || kind?.abolished) return
    const last = [agreement.from, agreement.reviewed]
      .flatMap((day) => day?.value ?? [])
      .sort()
      .at(-1)
    if (last === undefined || plusYears(last, years) >= asOf) return
    const demand = basis('agreement-review')
    const name = agreement.with?.value
    yield {
      message: name === undefined ? 'nameless' : 'overdue',
      at: keyPlace(agreement.reviewed ? '/agreement/reviewed' : '/agreement/from'),
      data: {with: name ?? '', last: dayInWords(last), due: dayInWords(plusYears(last, years))},
      basis: demand
    }
  }
})

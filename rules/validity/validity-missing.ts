/** A programme or plan says for which years it applies. */
import {dayInWords, defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'validity-missing',
  summary: 'The document says for which years it applies',
  severity: 'warning',
  kinds: ['promotion-programme', 'promotion-plan', 'aland-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    missing: 'Neither front matter nor title says for which years the document applies.',
    end: 'The document says from when it applies ({start}), but not until when.'
  },
  why: 'Without years nobody knows whether the goals still hold and when the document is due for renewal. For programmes that are to be reviewed every four years (section 32 of Act 1386/2010 until the end of 2024; Åland) the period shows when that is; for plans under section 45 of Act 681/2023 it is good practice and nothing the statute demands.',
  remedy:
    'Add the period to the front matter, for example `period: {start: {example-start|2026}-01-01, end: {example-end|2029}-12-31}`, and to the title.',
  *check({programme, basis, keyPlace}) {
    const {period, document} = programme
    const demand = basis('validity')
    if (period === null) {
      // A period that is there and cannot be read is told by front-matter-schema.
      if (document.frontMatter?.places.has('/period')) return
      yield {message: 'missing', at: keyPlace('/period'), basis: demand}
    } else if (period.end === null && !document.frontMatter?.places.has('/period/end'))
      yield {message: 'end', at: keyPlace('/period'), data: {start: dayInWords(period.start)}, basis: demand}
  }
})

/** A programme that a council must approve says when the council did so. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'council-approval-missing',
  summary: 'The programme says when the municipal council approved it',
  severity: 'basis',
  kinds: ['promotion-programme', 'aland-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'Nothing says that the municipal council has approved the programme. Add the date and item of the decision.',
    'other-body': 'The programme was dealt with by “{body}”, but it is the municipal council that must approve it.',
    undated: 'The council is named, but not the day of its decision. Add the date.',
    draft: 'This is a draft: the municipal council must approve it before it applies.'
  },
  why: 'A municipality’s programme for promoting integration must be approved by the municipal council: section 32 of Act 1386/2010 until the end of 2024, and section 26 of the Åland Act on the Promotion of Integration. A decision by a board or committee is not enough. The documents of mainland municipalities under Act 681/2023 have no such requirement.',
  remedy:
    'Write the decision in the front matter, for example `approvals: [{municipality: {example-municipality|Malax}, body: Fullmäktige, date: {example-start|2026}-02-16, section: 12}]`, or on the cover: the body, the date and the item.',
  *check({programme, basis, keyPlace}) {
    const {approvals, status} = programme
    const demand = basis('council-approval')
    if (demand === undefined || approvals.some(({council, date}) => council && date !== null)) return
    const undated = approvals.find(({council}) => council)
    const other = approvals.find(({body}) => body !== null)
    const draft = status === 'draft'
    yield {
      message: draft ? 'draft' : undated ? 'undated' : other ? 'other-body' : 'missing',
      at: (undated ?? other)?.place ?? keyPlace('/approvals'),
      data: {body: other?.body ?? ''},
      basis: demand,
      ...(draft && {severity: 'info'})
    }
  }
})

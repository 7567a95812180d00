/** In a joint programme each council has made its own decision. */
import {defineRule, lacksDecision, sameMunicipality} from '../../src/rule.ts'

export default defineRule({
  id: 'approval-per-municipality',
  summary: 'In a joint programme the council of each municipality has made its own decision',
  severity: 'basis',
  kinds: ['promotion-programme', 'aland-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    missing: 'Nothing says that the council of {municipality} has approved the programme.',
    'other-body': 'In {municipality} the programme was dealt with by “{body}”, but the council must approve it.',
    draft: 'The council of {municipality} has yet to approve the programme.'
  },
  why: 'Several municipalities may draw up a programme together, but the council of each must approve it: section 32 of Act 1386/2010 until the end of 2024; on Åland, the programme of section 26 of the Åland Act is approved by each council. Without its own decision the programme does not bind that municipality.',
  remedy:
    'Add a line under “approvals” in the front matter for {municipality}, with body, date and item of the decision. If {municipality} does not take part, delete it from “municipalities”.',
  *check({programme, basis, facts, keyPlace}) {
    const {approvals, municipalities, status} = programme
    const demand = basis('council-approval')
    const decided = approvals.some(({council, date}) => council && date !== null)
    if (demand === undefined || !decided || municipalities.length < 2) return
    const known = facts('municipalities')
    for (const {value} of lacksDecision(programme, known)) {
      const other = approvals.find(
        ({municipality, body, council}) =>
          !council && body && municipality && sameMunicipality(municipality, value, known)
      )
      const draft = status === 'draft'
      yield {
        message: draft ? 'draft' : other ? 'other-body' : 'missing',
        item: value,
        at: keyPlace('/approvals'),
        data: {municipality: value, body: other?.body ?? ''},
        basis: demand,
        ...(draft && {severity: 'info'})
      }
    }
  }
})

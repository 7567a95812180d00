/** Somebody follows up the programme. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'follow-up-owner-missing',
  summary: 'The document says who follows it up',
  severity: 'warning',
  kinds: ['promotion-programme', 'promotion-plan', 'aland-programme'],
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'Follow-up is promised, but by whom is not said. Name the body or post that gathers the results and reports.'
  },
  why: 'The official checklist recommends that the document says who follows up the goals and to whom it is reported. What nobody is charged with is seldom done.',
  remedy:
    'Name a body or a post, for example: “The integration coordinator gathers the indicators every February and reports to the municipal board in March.”',
  *check({programme, basis}) {
    const {stated, owner} = programme.said.followUp
    const first = stated[0]
    if (!first || owner) return
    const demand = basis('follow-up')
    yield {message: 'missing', at: first.place, basis: demand}
  }
})

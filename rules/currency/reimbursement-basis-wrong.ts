/** State reimbursement rests on an arranged programme and an agreement, not on a document. */
import {defineRule, isQuotedAt} from '../../src/rule.ts'

export default defineRule({
  id: 'reimbursement-basis-wrong',
  summary: 'State reimbursement is tied to what the Act asks for',
  severity: 'warning',
  kinds: ['integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages: {
    wrong:
      'State reimbursement does not depend on the document: the Act asks for an arranged integration programme and an agreement on placement.'
  },
  why: 'Section 59 of Act 681/2023 reimburses municipalities that have arranged an integration programme and have an agreement under section 42. Neither a document nor its approval by the council is a precondition any more; until the end of 2024 a programme under section 32 of Act 1386/2010 was.',
  remedy:
    'Write for example: “State reimbursement requires that the municipality has arranged an integration programme and has made an agreement on placement (sections 59 and 42 of Act 681/2023).”',
  *check({programme, lexicon, basis}) {
    const reimbursement = basis('reimbursement')
    for (const {value, text, at, place, quoted, history} of programme.sentences) {
      const says = (concept: string) => lexicon.has(`citing/${concept}`, programme.language, value)
      if (quoted || history || !says('reimbursement') || !says('state') || !says('precondition')) continue
      if (!says('written') || says('arranged') || says('negated')) continue
      const claims = lexicon.all('citing/precondition', programme.language, value)
      if (claims.every(({start}) => isQuotedAt(text.value, at + start))) continue
      yield {message: 'wrong', at: place, basis: reimbursement}
    }
  }
})

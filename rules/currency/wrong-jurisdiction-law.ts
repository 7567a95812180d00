/** The document rests on the law of its own jurisdiction: the mainland's or Åland's. */
import {defineRule, type Finding} from '../../src/rule.ts'

const messages = {
  mainland:
    'The municipality is on Åland, where {own} applies; Act {act} is the mainland’s and asks nothing of this document.',
  aland: 'The municipality is on the mainland, where {own} applies; {act} is Åland’s and asks nothing of this document.'
} as const

export default defineRule({
  id: 'wrong-jurisdiction-law',
  summary: 'The document rests on the law of its own jurisdiction',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'Integration on Åland is governed by Åland’s own Act (ÅFS 2012:74), on the mainland by Act 681/2023. Only state reimbursements and the agreement on placement follow the mainland Act on Åland as well.',
  remedy:
    'Name the act of your own jurisdiction, on Åland “section 26 of ÅFS 2012:74”. What concerns state reimbursements may go on citing Act 681/2023.',
  *check({programme, kind, lexicon, facts, basis}): Iterable<Finding<keyof typeof messages>> {
    const {language, citations} = programme
    const onAland = kind?.kind.id === 'aland-programme'
    const acts = facts('acts')
    const [home, foreign] = onAland ? ['aland-integration', 'integration'] : ['integration', 'aland-integration']
    const inForce = (wanted: string) => acts.find(({name, to}) => to === null && name === wanted)
    const [own, theirs] = [inForce(home), inForce(foreign)]
    const jurisdiction = basis('jurisdiction')
    for (const {act, numbered, name, sentence, quoted, history, place} of citations) {
      const fact = numbered ? acts.find(({number}) => number === act) : undefined
      if (quoted || history || (fact?.name ?? (onAland ? null : name)) !== foreign || !own || !theirs) continue
      const says = (concept: string) => lexicon.has(`citing/${concept}`, language, sentence.value)
      if (says('reimbursement') || says('state') || says('rest-of-country') || !says('basis') || !says('document'))
        continue
      const called = {sv: `${own.sv} (${own.number})`, fi: `${own.fi} (${own.number})`, en: `${own.en} (${own.number})`}
      const data = {act: (fact ?? theirs).number, own: called}
      yield {message: onAland ? 'mainland' : 'aland', at: place, data, basis: jurisdiction}
    }
  }
})

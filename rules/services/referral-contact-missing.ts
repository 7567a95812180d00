/** Other authorities know whom to tell about a person who may need the services. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'referral-contact-missing',
  summary: 'The document says who receives referrals from other authorities',
  severity: 'warning',
  kinds: ['integration-programme', 'promotion-plan'],
  options: {},
  since: '0.1.0',
  messages: {
    missing:
      'Nobody is named to receive referrals from other authorities. Name the unit and its address, here or under “contact”.'
  },
  why: 'Under section 9(2) of the Act on the Promotion of Integration (681/2023) the municipality must name somebody who receives it when another authority tells of a person who may need integration services. The Act does not say where that is published; here those who need it will find it.',
  remedy:
    'Write a line in the front matter, for example `contact: {unit: Integration Office, email: integration@example.fi}`, or a sentence: “Referrals from other authorities are received by the Integration Office, integration@example.fi.” A unit and a shared address are better than a person.',
  *check({programme, basis, keyPlace}) {
    const {contact} = programme.frontMatter
    if (contact?.unit || contact?.role || contact?.email || programme.said.referral) return
    const demand = basis('referral-contact')
    yield {message: 'missing', at: keyPlace('/contact'), basis: demand}
  }
})

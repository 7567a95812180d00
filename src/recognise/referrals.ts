/** Who receives what other authorities report. */
import type {Located} from '../model/place.ts'
import {labelOf} from './columns.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

/** Unit: sentences. So far behind the question stands the address. */
const near = 3

const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u

/** A sentence, a labelled line or a chapter that says who receives referrals. */
export function readReferral(subject: Subject, {sentences, topics}: Found): Located<string> | null {
  const {lexicon, language} = subject
  const says = lexicon.asker('referrals', language)
  const told = sentences.filter(({quoted}) => !quoted)
  /** "The police refer clients to the integration coordinator": what stands after sender and verb. */
  const afterSender = (value: string): string | null => {
    const verb = lexicon.find('referrals/sends', language, value)
    return verb !== null && says('sender', value.slice(0, verb.start)) ? value.slice(verb.end) : null
  }
  const fromSender = (value: string) => says('sender', value) || says('named-sender', value)
  const direct = told.find(({value, law, text}, index) => {
    // "Har en skola träffat på någon? Skicka ett meddelande till Välkomstbyrån": who refers and where are one statement.
    const before = told.slice(Math.max(0, index - near), index).filter((one) => one.text === text)
    const asked = before.some((one) => one.value.endsWith('?') || says('sends', one.value))
      ? before.map((one) => one.value).join(' ')
      : ''
    const received = hasAddress(value) || (says('message', value) && reaches(value, subject))
    if (!law && received && fromSender(`${asked} ${value}`)) return true
    if (says('incoming', value) || (says('about-person', value) && (says('receive', value) || hasAddress(value))))
      return hasAddress(value) || (namesReceiver(value, subject) && (!law || says('receive', value)))
    const sent = afterSender(value)
    if (sent !== null && (hasAddress(value) || (says('integration-unit', sent) && namesReceiver(value, subject))))
      return true
    const label = labelOf(value)
    return label !== null && says('contact-line', label.label) && value.length > label.end
  })
  if (direct) return {value: direct.value, place: direct.place}
  const headed = (concept: string) =>
    topics.find(({section}) => section.heading !== null && says(concept, section.heading.value))?.section
  const [incoming, sending] = [headed('incoming'), headed('sends')]
  const within = told.find(
    ({section, value, law}) =>
      !law &&
      // "Here you refer somebody": an address is where.
      ((section === sending && hasAddress(value)) ||
        (section === incoming && (hasAddress(value) || namesReceiver(value, subject))))
  )
  return within ? {value: within.value, place: within.place} : null
}

/** A message is received by a unit with a name. */
function reaches(value: string, subject: Subject): boolean {
  return subject.lexicon.has('referrals/receive', subject.language, value) && namesReceiver(value, subject)
}

function hasAddress(value: string): boolean {
  return value.includes('@') && email.test(value)
}

/** A unit other than the one that reports, or a name written with a capital inside the sentence. */
function namesReceiver(value: string, {lexicon, language}: Subject): boolean {
  const senders = lexicon.all('referrals/sender', language, value)
  const isSender = ({start, end}: {start: number; end: number}) =>
    senders.some((one) => one.start < end && start < one.end)
  const unit = ['owners/unit', 'services/subject', 'elements/guidance'].some((concept) =>
    lexicon.all(concept, language, value).some((match) => !isSender(match))
  )
  return unit || /\p{Ll},?\s+\p{Lu}\p{L}+/u.test(value)
}

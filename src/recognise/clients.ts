/** Who serves which clients, and who receives what other authorities report. */
import type {Located} from '../model/place.ts'
import type {Sentence} from '../model/programme.ts'
import type {ClientSplit} from '../model/text-facts.ts'
import {labelOf} from './columns.ts'
import {providerIn} from './providers.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u

/** For jobseekers and for the others: the first sentence or service that says who serves them. */
export function readClients(subject: Subject, {sentences, services, tables}: Found): ClientSplit {
  const {lexicon, language} = subject
  const says = lexicon.asker('services', language)
  const rows = services.map(
    ({service, owner, place}): Located<string> => ({value: `${service}. ${owner?.value ?? ''}`, place})
  )
  const listed = tables
    .filter(({purpose}) => purpose === 'other' || purpose === 'unsure')
    .flatMap(({table}) => table.rows)
    .map(({cells, place}): Located<string> => ({value: cells.map(({text}) => text.value).join('. '), place}))
  const told = [...sentences.filter(({law, quoted, from}) => !law && !quoted && from !== 'cell'), ...rows, ...listed]
  const served = told.filter(({value}) => namesServer(value, subject))
  const everybody = served.find(({value}) => says('everybody', value))
  // "Jobseekers go another way. They are assessed by …"
  const isOfJobseekers = ({value}: Located<string>, index: number) =>
    says('jobseekers', told[index - 1]?.value ?? '') &&
    lexicon.find('services/they', language, value)?.start === 0 &&
    namesServer(value, subject)
  const jobseekers = served.find(({value}) => says('jobseekers', value)) ?? told.find(isOfJobseekers) ?? everybody
  const rest = served.find(({value}) => says('others', value)) ?? everybody ?? theRest(served, says)
  return {jobseekers: jobseekers ? located(jobseekers) : null, others: rest ? located(rest) : null}
}

function hasAddress(value: string): boolean {
  return value.includes('@') && email.test(value)
}

type Says = (concept: string, value: string) => boolean

/** "The others" means those who are no jobseekers when the same sentence, or the one before it, is about jobseekers. */
function theRest(served: readonly Located<string>[], says: Says): Located<string> | undefined {
  return served.find(
    ({value}, index) =>
      says('the-rest', value) && (says('jobseekers', value) || says('jobseekers', served[index - 1]?.value ?? ''))
  )
}

function namesServer(value: string, {lexicon, language}: Subject): boolean {
  return (
    // "The table is for those who …": whoever it names serves them.
    [
      'owners/unit',
      'services/subject',
      'services/municipality',
      'elements/employment-authority',
      'validity/own-text'
    ].some((concept) => lexicon.has(concept, language, value)) ||
    providerIn(value, {lexicon, language}) === 'named' ||
    /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/u.test(value)
  )
}

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
    // "Har en skola träffat på någon? Skicka ett meddelande till Välkomstbyrån": question and answer are one statement.
    const before = told[index - 1]
    const asked = before?.text === text && before.value.endsWith('?') ? before.value : ''
    if (!law && says('message', value) && fromSender(`${asked} ${value}`) && reaches(value, subject)) return true
    if (says('incoming', value) || (says('about-person', value) && (says('receive', value) || hasAddress(value))))
      return hasAddress(value) || (namesReceiver(value, subject) && (!law || says('receive', value)))
    const sent = afterSender(value)
    if (sent !== null && (hasAddress(value) || (says('integration-unit', sent) && namesReceiver(value, subject))))
      return true
    const label = labelOf(value)
    return label !== null && says('contact-line', label.label) && value.length > label.end
  })
  if (direct) return located(direct)
  const chapter = topics.find(({section}) => section.heading !== null && says('incoming', section.heading.value))
  const within = told.find(
    ({section, value, law}) =>
      section === chapter?.section && !law && (hasAddress(value) || namesReceiver(value, subject))
  )
  return within ? located(within) : null
}

/** A message comes to an address, or is received by a unit with a name. */
function reaches(value: string, subject: Subject): boolean {
  const received = subject.lexicon.has('referrals/receive', subject.language, value)
  return hasAddress(value) || (received && namesReceiver(value, subject))
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

function located({value, place}: Pick<Sentence, 'value' | 'place'>): Located<string> {
  return {value, place}
}

/** Finds where the assessment or the integration plan, which only officials may do, is handed to a contractor or an association. */
import {grouped} from '../model/grouped.ts'
import type {Sentence, Service} from '../model/programme.ts'
import type {Outsourced} from '../model/text-facts.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

type Task = Outsourced['task']
const tasks: readonly Task[] = ['integration-plan', 'needs-assessment']
type Says = (concept: string, value: string) => boolean

/** At most one finding per row and per chapter. */
export function readOutsourced(subject: Subject, {sentences, services, descriptions}: Found): readonly Outsourced[] {
  const says: Says = subject.lexicon.asker('services', subject.language)
  const told = sentences.filter(({law, quoted, past}) => !law && !quoted && !past)
  const around = holder(services)
  const described = (sentence: Sentence) =>
    tasks.find((task) => descriptions.some(({id, sentences: own}) => id === task && own.includes(sentence))) ?? null
  const found: Outsourced[] = []
  for (const sentence of told) {
    const about = around(sentence)
    const heading = about?.service ?? sentence.section.heading?.value ?? ''
    const named = taskOf(sentence.value, `${heading}. ${leadOf(sentence)}`, says)
    const task =
      named ?? (says('purchase', sentence.value) && says('official-task', sentence.value) ? described(sentence) : null)
    if (task !== null && isHandedOver(sentence.value, says, subject))
      found.push({task, text: sentence.value, place: about?.table ? about.place : sentence.place})
  }
  // The row says in short what a sentence has told already.
  const inText = new Set(found.flatMap(({task, place}) => (services.some((one) => one.place === place) ? [] : [task])))
  for (const service of services) {
    const task = taskIn(service.service, says)
    const owner = service.owner?.value ?? ''
    if (service.table !== null && task !== null && !inText.has(task) && isPrivate(owner, says))
      found.push({task, text: owner, place: service.place})
  }
  return [...grouped(found, ({place, task}) => `${place.start.line} ${task}`).values()].flatMap((same) => same[0] ?? [])
}

/** The first words of a paragraph that stand alone, as bold ones do: "Integration plan. It is …". */
function leadOf({text, at}: Sentence): string {
  const lead = /^[^.:]{1,40}(?=[.:])/.exec(text.value)?.[0] ?? ''
  return at > lead.length ? lead : ''
}

/** Finds the service in whose row or chapter a sentence stands. */
function holder(services: readonly Service[]): (sentence: Sentence) => Service | undefined {
  const chapters = grouped(
    services.filter(({table}) => table === null),
    ({section}) => section
  )
  const rows = grouped(
    services.filter(({table}) => table !== null),
    ({place}) => place.start.line
  )
  return ({section, from, place}) =>
    from === 'cell'
      ? rows.get(place.start.line)?.find((row) => place.end.line <= row.place.end.line)
      : chapters.get(section)?.[0]
}

function taskIn(value: string, says: Says): Task | null {
  return says('plan', value) ? 'integration-plan' : says('assessment', value) ? 'needs-assessment' : null
}

/** Named outright, or "the plan", "the service" in a chapter or row that is about it alone. */
function taskOf(value: string, heading: string, says: Says): Task | null {
  const outright = taskIn(value, says)
  if (outright !== null || !says('the-plan', value)) return outright
  const around = taskIn(heading, says)
  return around !== null && says('plan-alone', value) ? 'integration-plan' : around
}

/** The task is bought, or somebody private draws up or decides; what experts contribute may be bought. */
function isHandedOver(value: string, says: Says, subject: Subject): boolean {
  if ((says('not', value) && !says('not-they', value)) || isForExperts(value, subject)) return false
  if (says('official', value) && !says('on-behalf', value)) return false
  if (says('purchase', value)) return true
  return says('private', value) && says('official-task', value) && !says('taking-part', value)
}

/** A language test or a course, and not "Språkbron Ab": inside a sentence a capital makes it a name. */
function isForExperts(value: string, {lexicon, language}: Subject): boolean {
  return lexicon
    .all('services/expert-part', language, value)
    .some(({start}) => start === 0 || !/\p{Lu}/u.test(value.charAt(start)))
}

/** Each of the owners is private; "Xx ry, ostopalvelu" is one of them with how it was engaged. */
function isPrivate(owner: string, says: Says): boolean {
  const parts = owner
    .split(/[,;/\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && (says('private', part) || !(says('purchase', part) || says('engaged', part))))
  return parts.length > 0 && parts.every((part) => says('private', part) && !says('official', part))
}

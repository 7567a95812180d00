/** Who serves jobseekers, and who serves the others. */
import type {Located} from '../model/place.ts'
import type {ClientSplit} from '../model/text-facts.ts'
import {providerIn} from './providers.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

interface Told extends Located<string> {
  /** Sentences of one section speak of the same people; a row stands for itself. */
  readonly of: unknown
  /** A heading names those whom its section is for, and serves nobody. */
  readonly heads?: true
}

type Group = 'jobseekers' | 'others'
type Says = (concept: string, value: string) => boolean

/** For jobseekers and for the others: the first sentence or row that says who serves them. */
export function readClients(subject: Subject, found: Found): ClientSplit {
  const says = subject.lexicon.asker('services', subject.language)
  const told = toldIn(found)
  const everybody = told.find(({value}) => says('everybody', value) && namesServer(value, subject))
  const server = (group: Group) => told.find((_, index) => isServed(group, told, index, subject)) ?? everybody
  const [jobseekers, others] = [server('jobseekers'), server('others') ?? theRest(told, says, subject)]
  return {jobseekers: jobseekers ? located(jobseekers) : null, others: others ? located(others) : null}
}

/** Headings and sentences in order, then services and the rows of tables. */
function toldIn({sentences, services, tables}: Found): readonly Told[] {
  const text = sentences
    .filter(({law, quoted, from}) => !law && !quoted && from !== 'cell')
    .flatMap(({value, place, section}, index, all): Told[] => {
      const {heading} = section
      const opens = heading !== null && all[index - 1]?.section !== section
      return [
        ...(opens ? [{value: heading.value, place: heading.place, of: section, heads: true as const}] : []),
        {value, place, of: section}
      ]
    })
  const offered = services.map((service): Told => {
    const {place, owner} = service
    return {value: `${service.service}. ${owner?.value ?? ''}`, place, of: service}
  })
  const rows = tables
    .filter(({purpose}) => purpose !== 'actions' && purpose !== 'calendar')
    .flatMap(({table}) => table.rows)
    .map((row): Told => ({value: row.cells.map(({text}) => text.value).join('. '), place: row.place, of: row}))
  return [...text, ...offered, ...rows]
}

/** Unit: sentences. Those who were named are spoken to or of so soon: "Are you at home with children? Then the office helps you." */
const soon = 3

/** This one says who serves a group that it names, or that was named just before it. */
function isServed(group: Group, told: readonly Told[], index: number, subject: Subject): boolean {
  const own = told[index]
  if (!own || own.heads) return false
  if (!names(group, own.value, subject) && !followsOn(group, told, index, subject)) return false
  return namesServer(own.value, subject)
}

/** It speaks of those who were named last, and they are the group. */
function followsOn(group: Group, told: readonly Told[], index: number, subject: Subject): boolean {
  const own = told[index]
  if (!own || !speaksOfThem(own.value, subject)) return false
  const before = told.slice(Math.max(0, index - soon), index).filter((one) => one.of === own.of)
  const last = before.findLast(({value}) => names('jobseekers', value, subject) || names('others', value, subject))
  return last !== undefined && names(group, last.value, subject)
}

/** "They are assessed by …", "then the office helps you". */
function speaksOfThem(value: string, {language, lexicon}: Subject): boolean {
  return (
    lexicon.find('services/they', language, value)?.start === 0 || lexicon.has('services/addressed', language, value)
  )
}

/** "Who do not look for work" are no jobseekers. */
function names(group: Group, value: string, {language, lexicon}: Subject): boolean {
  const others = lexicon.all('services/others', language, value)
  if (group === 'others') return others.length > 0
  return lexicon
    .all('services/jobseekers', language, value)
    .some(({start, end}) => !others.some((one) => one.start < end && start < one.end))
}

/** "The others" means those who are no jobseekers when the same sentence, or the one before it, is about jobseekers. */
function theRest(told: readonly Told[], says: Says, subject: Subject): Told | undefined {
  const served = told.filter(({value}) => namesServer(value, subject))
  return served.find(
    ({value}, index) =>
      says('the-rest', value) && (says('jobseekers', value) || says('jobseekers', served[index - 1]?.value ?? ''))
  )
}

function namesServer(value: string, subject: Subject): boolean {
  const {lexicon, language} = subject
  // "They come to the town's Tulopiste": a name behind the municipality is one of its units.
  const unit = lexicon
    .all('services/of-municipality', language, value)
    .some(({end}) => /^\s\p{Lu}\p{L}{2}/u.test(value.slice(end)))
  return (
    unit ||
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

function located({value, place}: Told): Located<string> {
  return {value, place}
}

/** What the heading, the first words and the sentences of a chapter say of it: a part of the programme, a question, the document itself. */
import type {Sentence} from '../model/programme.ts'
import {membersOf} from './joints.ts'
import type {Subject} from './subject.ts'

/** The components that every integration programme has. */
export const components = [
  'needs-assessment',
  'integration-plan',
  'civic-orientation',
  'integration-training',
  'guidance',
  'final-test'
] as const

/** A chapter of one sentence, which says that the text is to come. */
export function isUnwritten(own: readonly Sentence[], {lexicon, language}: Subject): boolean {
  return own.length === 1 && lexicon.has('placeholders/awaited', language, own[0]?.value ?? '')
}

/** "Samhällsorientering ges på sex språk": whatever the heading, the chapter describes that part. */
export function opensWithPart({value, commits}: Sentence, {lexicon, language}: Subject): boolean {
  return (
    commits &&
    lexicon.has('services/offer', language, value) &&
    components.some((id) => lexicon.find(`elements/${id}`, language, value)?.start === 0)
  )
}

/** "Which door", "whom do we work with": a question names no service. */
export function isQuestion(heading: string, {lexicon, language}: Subject): boolean {
  return lexicon.find('services/asking', language, heading)?.start === 0
}

/** About the document and its making. Among services only what it names first counts: "Leisure and participation" is about leisure. */
export function isAdministrative(heading: string, among: boolean, {lexicon, language}: Subject): boolean {
  const [first] = among ? membersOf(heading, /,/u, language, lexicon) : []
  return lexicon.has('services/administrative', language, first ?? heading)
}

/** How many sentences offer clients something, and how many speak of the document and of meetings. */
export function countsOf(told: readonly Sentence[], {lexicon, language}: Subject): {offers: number; aside: number} {
  const count = (...concepts: readonly string[]) =>
    told.filter(({value}) => concepts.some((concept) => lexicon.has(`services/${concept}`, language, value))).length
  return {offers: count('offer'), aside: count('document', 'meeting')}
}

/** "When the path is mended": nothing is offered, and the document is what is told of. */
export function speaksOfItself(told: readonly Sentence[], subject: Subject): boolean {
  const {offers, aside} = countsOf(told, subject)
  return aside > 0 && offers < aside
}

/** Unit: letters. Who is meant stands at the head of a sentence. */
const opening = 40

/** "Which door?" Jobseekers go here, the others there: a chapter that begins by dividing the clients is no service. */
export function divides([first]: readonly Sentence[], {lexicon, language}: Subject): boolean {
  return (lexicon.find('services/jobseekers', language, first?.value ?? '')?.start ?? opening) < opening
}

/** The components of an integration programme that a name tells. */
export function componentsIn(
  name: string,
  {lexicon, language}: Pick<Subject, 'lexicon' | 'language'>
): readonly string[] {
  return components.filter((id) => lexicon.has(`elements/${id}`, language, name))
}

/** What the heading and the first words of a chapter say of it: a part of the programme, a question, the document itself. */
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

/** The components of an integration programme that a name tells. */
export function componentsIn(
  name: string,
  {lexicon, language}: Pick<Subject, 'lexicon' | 'language'>
): readonly string[] {
  return components.filter((id) => lexicon.has(`elements/${id}`, language, name))
}

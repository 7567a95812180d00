/** What else a municipality does: pipes, plots, rescue, care of the old. Nothing of it is evidence for what is told in words used of anything. */
import type {Sentence} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import type {Subject} from './subject.ts'

/** Elements told in words that are used of anything: followed up, coordinated, decided, tested. What other fields do is part of the others. */
export const ofAnyField: ReadonlySet<string> = new Set([
  'follow-up',
  'review-cycle',
  'budget-link',
  'strategic-link',
  'national-goals',
  'situation-picture',
  'coordinating-authority',
  'immigrant-participation',
  'good-relations',
  'cooperation-described',
  'needs-assessment',
  'guidance',
  'final-test'
])

/** Unit: letters. What a sentence is about stands near its head; further on it may be one of many things. */
const nearHead = 60

/** "The mains are followed up every quarter", unless it is done for the newcomers. */
export function isOfOtherField(value: string, subject: Subject): boolean {
  return namesField(value, subject) && !namesNewcomers(value, subject)
}

/** The texts that begin with another field, or stand under its name, and speak of no newcomers. */
export function textsOfOtherFields(sentences: readonly Sentence[], subject: Subject): ReadonlySet<Text> {
  const begun = new Set<Text>()
  const [ofFields, ofNewcomers] = [new Set<Text>(), new Set<Text>()]
  for (const {value, text, section} of sentences) {
    if (!begun.has(text) && (namesField(value, subject) || isOfOtherField(section.heading?.value ?? '', subject)))
      ofFields.add(text)
    begun.add(text)
    if (namesNewcomers(value, subject)) ofNewcomers.add(text)
  }
  return new Set([...ofFields].filter((text) => !ofNewcomers.has(text)))
}

function namesField(value: string, {language, lexicon}: Subject): boolean {
  const field = lexicon.find('others/other-field', language, value)
  return field !== null && field.start <= nearHead
}

/** Those who have moved in, or a unit for them. */
export function namesNewcomers(value: string, {language, lexicon}: Subject): boolean {
  return ['talk/newcomers', 'relations/newcomers', 'referrals/integration-unit'].some((concept) =>
    lexicon.has(concept, language, value)
  )
}

/** Evidence in sentences. */
import type {SectionTopic, Sentence} from '../model/programme.ts'
import {isKey} from './abbreviations.ts'
import {labelsStatement, statementOf} from './answers.ts'
import {labelOf, rolesOf} from './columns.ts'
import {isComponent, onlyInPassing, tellsOn} from './components.ts'
import {affirmed, isDenied} from './denials.ts'
import {type Named, ofActors} from './evidence.ts'
import {onlyInquires} from './intentions.ts'
import {ofAnyField} from './other-fields.ts'
import {isOfAnotherPlan, isOfOthers, namedHere, onlyDivides, onlyIntended, onlyPromises, topical} from './others.ts'
import {tellsOfAnother} from './places.ts'
import {acts, isOfNeighbour, shareWork, tiedOn, withoutOthersWishes} from './relations.ts'
import type {Subject} from './subject.ts'

/** Elements that are about who does what. */
const isDescribed: ReadonlySet<string> = new Set([
  'responsible-actors',
  'responsibility-described',
  'cooperation-described'
])
/** Elements that the past and a picture of the situation may bear witness to. */
const ofThePast: ReadonlySet<string> = new Set(['immigrant-participation', 'situation-picture'])
/** A picture of the situation describes people and services, and promises nothing. */
const promised: ReadonlySet<string> = new Set([...topical, ...isComponent, 'communication'])

/** `described`: the sentence is part of the description of a component. `elsewhere`: its text is of another field. `next`: the sentence behind it. */
export function fromSentence(
  sentence: Sentence,
  topic: SectionTopic,
  subject: Subject,
  {
    described,
    elsewhere,
    next
  }: {readonly described: boolean; readonly elsewhere: boolean; readonly next: Sentence | undefined}
): Named {
  if (sentence.law || sentence.quoted || sentence.from === 'cell' || isKey(sentence.value)) return []
  const {lexicon, language} = subject
  const said = statementOf(sentence.value, subject)
  const titled = lexicon.has('talk/coordinator', language, affirmed(said, subject)) ? ['coordinating-authority'] : []
  const shared = shareWork(said, subject) && !isOfOthers('cooperation-described', said, subject)
  const leads = [
    ...namedHere(said, subject).filter((id) => !elsewhere || !ofAnyField.has(id)),
    ...(shared ? ['cooperation-described'] : [])
  ]
  const named = [...new Set([...leads, ...titled])].filter(
    (id) =>
      (said !== sentence.value || !isOwnerLine(sentence, subject) || ofActors.has(id) || isDescribed.has(id)) &&
      (!isComponent.has(id) || !isCount(sentence, subject)) &&
      (!sentence.past || ofThePast.has(id)) &&
      !(described && isOfService(id, sentence.value, subject))
  )
  if (named.length === 0 || tellsOfAnother(sentence, subject) || isOfNeighbour(sentence.value, subject)) return []
  const picture = topic.elements.includes('situation-picture')
  return named.map((id): Named[number] => {
    const bound =
      (sentence.commits ||
        tellsOn(id, sentence, next, subject) ||
        tiedOn(id, sentence, next, subject) ||
        isDone(id, sentence, topic, subject)) &&
      leads.includes(id) &&
      (id !== 'guidance' ||
        lexicon.has('talk/advises', language, sentence.value) ||
        acts(id, sentence.value, subject)) &&
      !(picture && promised.has(id)) &&
      !onlyDivides(id, sentence.value, subject) &&
      !onlyInPassing(id, sentence.value, subject) &&
      !onlyIntended(id, sentence.value, subject) &&
      (topic.elements.includes(id) || !isOfAnotherPlan(id, sentence.value, subject)) &&
      !isPutOff(sentence, next, subject) &&
      !(isComponent.has(id) && onlyBelongs(sentence, subject)) &&
      !onlyPromises(id, sentence.value, subject)
    const figures = id !== 'situation-picture' || /\d/.test(sentence.value)
    const weight = bound && figures ? (topic.elements.includes(id) ? 1.5 : 1) : 0.25
    return [id, {place: sentence.place, text: sentence.value, from: 'sentence', weight}]
  })
}

/** "The programme consists of assessment, plan, training and guidance": each is named, and nothing said of it. */
function onlyBelongs({value}: Sentence, {language, lexicon}: Subject): boolean {
  const says = (concept: string) => lexicon.has(concept, language, value)
  return (
    says('statements/belongs') &&
    !/\d/.test(value) &&
    !['statements/interval', 'owners/unit', 'services/subject'].some(says)
  )
}

/** Unit: letters. What puts off the sentence before it is no longer. */
const longestDelay = 80

/** "It belongs to the programme. Who does it is decided later." */
function isPutOff(sentence: Sentence, next: Sentence | undefined, {language, lexicon}: Subject): boolean {
  if (next?.text !== sentence.text || next.commits || next.law || next.value.length > longestDelay) return false
  return !next.value.includes('[') && lexicon.has('statements/later', language, next.value)
}

/** A deed, or a figure that shows it done, and nothing that leaves it open. */
function isDone(
  id: string,
  {value, law, quoted}: Sentence,
  {elements}: SectionTopic,
  {language, lexicon}: Subject
): boolean {
  const open = ['wish', 'possibility', 'later', 'elsewhere'].some((concept) =>
    lexicon.has(`statements/${concept}`, language, withoutOthersWishes(value, {language, lexicon}))
  )
  if (law || quoted || open) return false
  const does = acts(id, value, {language, lexicon})
  if (isComponent.has(id) || (id === 'cooperation-described' && does))
    return (does || lexicon.has('statements/deed', language, value)) && isArranged(value, {language, lexicon})
  // "Kysely 2/2026: 211 vastausta", "vieraskielisiä 1 260": what was asked of so many, or counted, is done without a verb.
  const told =
    id === 'immigrant-participation' ||
    (id === 'situation-picture' &&
      (elements.includes(id) ||
        ['talk/residents', 'figures/population'].some((concept) => lexicon.has(concept, language, value))))
  return told && /\d/.test(value)
}

/** "Opastusta annetaan": neither part of something, nor asked about, nor denied. */
function isArranged(value: string, context: Pick<Subject, 'language' | 'lexicon'>): boolean {
  const {language, lexicon} = context
  return (
    !lexicon.has('statements/belongs', language, value) && !onlyInquires(value, context) && !isDenied(value, context)
  )
}

/** "Av dem som fick en integrationsplan var två tredjedelar …": a service told as a number. */
function isCount({value}: Sentence, {language, lexicon}: Subject): boolean {
  return lexicon.has('talk/share', language, value)
}

/** "Ansvarig: samma tjänsteinnehavare som gjort bedömningen": who, and not what. */
function isOwnerLine({value, at}: Sentence, {language, lexicon}: Subject): boolean {
  const label = at === 0 ? labelOf(value) : null
  return (
    label !== null &&
    ['owner', 'partner', 'cooperation'].includes(rolesOf(label.label, language, lexicon)[0] ?? '') &&
    !labelsStatement(value, {language, lexicon})
  )
}

/** In the description of a course or a test, those who are spoken to and the languages are those of the course. */
function isOfService(id: string, value: string, {language, lexicon}: Subject): boolean {
  if (id === 'communication') return !lexicon.has('talk/programme', language, value)
  return id === 'immigrant-participation' && !lexicon.has('talk/asked', language, value)
}

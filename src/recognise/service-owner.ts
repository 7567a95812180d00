/** Who answers for a service and who is with in it, as the sentences and labels about it tell. */
import type {ColumnRole, Field, OwnerClass, Sentence, Service} from '../model/programme.ts'
import type {entriesOf} from './bullets.ts'
import {labelOf, rolesOf} from './columns.ts'
import {isDenied} from './denials.ts'
import {classifyOwner} from './owners.ts'
import {actorIn, onlyAnswers, providerIn} from './providers.ts'
import type {Subject} from './subject.ts'

type Entry = ReturnType<typeof entriesOf>[number]

export type Told = Pick<Service, 'owner' | 'ownerClass' | 'cooperation'>

/**
 * Labels go before sentences ("Ansvar: …"). Among sentences: the one that says outright who answers, the service before
 * that has the same owner, whoever provides, the municipality at large, whoever acts.
 */
export function toldOf(
  sentences: readonly Sentence[],
  entries: readonly Entry[],
  before: Service | undefined,
  subject: Subject
): Told {
  const {lexicon, language} = subject
  const says = lexicon.asker('services', language)
  const isPartner = (value: string) => says('partner', value) || says('taking-part', value)
  const told = sentences.filter(({law, past, quoted}) => !law && !past && !quoted)
  const labelled = labelledField(['owner'], told, entries, subject)
  const together = told.find(({value}) => says('partner', value) && !says('partner-general', value))
  const cooperation = labelledField(['partner', 'cooperation'], told, entries, subject) ?? fieldOf(together)
  if (labelled) return {owner: labelled, ownerClass: ownerClassOf(labelled.value, subject), cooperation}
  const providers = told.map((sentence) => ({sentence, provider: providerIn(sentence.value, subject)}))
  const named = providers.filter(({provider}) => provider === 'named')
  const answering = named.find(({sentence}) => lexicon.has('owners/answering', language, sentence.value)) ?? named[0]
  if (answering) return {owner: fieldOf(answering.sentence), ownerClass: 'named', cooperation}
  const same = told.find(({value}) => says('same-owner', value))
  const sameClass = before?.ownerClass ?? (same && actorIn(same.value, [], subject) !== null ? 'named' : null)
  if (same && sameClass) return {owner: fieldOf(same), ownerClass: sameClass, cooperation}
  const generic = providers.find(({provider}) => provider === 'generic')
  if (generic) return {owner: fieldOf(generic.sentence), ownerClass: 'generic', cooperation}
  // Nobody provides or arranges, in so many words; who acts here at all is the one.
  const acting = told.find(
    ({value, commits}) =>
      commits &&
      // With the client is no partnership.
      (!isPartner(value) || ['newcomers', 'clients'].some((id) => lexicon.has(`talk/${id}`, language, value))) &&
      !repliesOnly(value, subject) &&
      labelOf(value) === null &&
      actorIn(value, [], subject) !== null
  )
  return {owner: fieldOf(acting), ownerClass: acting ? 'named' : 'empty', cooperation}
}

/** "Arranged by the employment area, taught by the institute": of a service a sentence may name somebody as well; what follows a full stop explains. */
export function ownerClassOf(value: string, subject: Subject): OwnerClass {
  const whole = classifyOwner(value, subject)
  if (whole !== 'process') return whole
  const first = classifyOwner(/^.*?\p{Ll}(?=[.]\s+\p{Lu})/u.exec(value)?.[0] ?? '', subject)
  return first === 'named' || providerIn(value, subject) === 'named' ? 'named' : whole
}

/** "The adviser answers calls": that is no word of who answers for the service. */
function repliesOnly(value: string, subject: Subject): boolean {
  const verbs = subject.lexicon.all('owners/answers', subject.language, value)
  return verbs.length > 0 && verbs.every((verb) => onlyAnswers(value, verb, subject))
}

/** A labelled paragraph or bullet, else a labelled sentence: "Neuvontaa annetaan arkisin. Vastuutaho: kotoutumispalvelut." */
function labelledField(
  roles: readonly ColumnRole[],
  sentences: readonly Sentence[],
  entries: readonly Entry[],
  {language, lexicon}: Subject
): Field | null {
  const entry = entries.find(({role}) => role !== null && roles.includes(role))
  if (entry) return entry.field
  for (const {value, text, place} of sentences) {
    const label = labelOf(value)
    const role = label ? rolesOf(label.label, language, lexicon)[0] : undefined
    if (label && role && roles.includes(role)) return {value: value.slice(label.end), text, place}
  }
  return null
}

function fieldOf(sentence: Sentence | undefined): Field | null {
  return sentence ? {value: sentence.value, text: sentence.text, place: sentence.place} : null
}

/** "No final test is arranged": what is denied, and of which nothing else is promised, is no service. */
export function isUnarranged(own: readonly Sentence[], subject: Subject): boolean {
  const told = own.filter(({value}) => !isDenied(value, subject))
  return told.length < own.length && !told.some(({commits}) => commits)
}

/** Tells a sentence that orders, makes or gives a component of the services from one that only names it in passing. */
import type {Match} from '../model/lexicon.ts'
import type {Sentence} from '../model/programme.ts'
import {profiles} from './profiles.ts'
import type {Subject} from './subject.ts'

/** The parts of the services that a client is given. */
export const isComponent: ReadonlySet<string> = new Set(profiles.map(({id}) => id))

/** Telling and answering is what this one is. */
const isTold: ReadonlySet<string> = new Set(['guidance'])
/** One goes to a course, and that is a place too. */
const isCourse: ReadonlySet<string> = new Set(['civic-orientation', 'integration-training'])

/** Unit: letters. What stands so near the head of a clause is what the clause is about. */
const opening = 12
/** Unit: letters. So far from the component its clause is read. */
const reach = 120

/** True when each place that names the component does so in passing: "the result is entered in the plan". */
export function onlyInPassing(
  id: string,
  value: string,
  subject: Subject,
  words: 'elements' | 'headings' = 'elements'
): boolean {
  if (!isComponent.has(id) || isTold.has(id)) return false
  const places = subject.lexicon.all(`${words}/${id}`, subject.language, value)
  return places.length > 0 && places.every((place) => isPassing(id, place, value, subject))
}

function isPassing(id: string, {start, end}: Match, value: string, {language, lexicon}: Subject): boolean {
  const near = value.slice(Math.max(0, start - reach), start)
  const before = near.slice(Math.max(...[...near.matchAll(/[,;:–]\s/g)].map(({index}) => index + 2), 0))
  const clause = before + value.slice(start, end + reach)
  const says = (concept: string, text: string) => lexicon.has(`passing/${concept}`, language, text)
  // "They are told about the services, and a plan is made": the nearest verb decides; a member of a list has none of its own.
  const own = before + (/^[^,;:]*/.exec(value.slice(start, end + reach))?.[0] ?? '')
  const listed = before !== near && !lexicon.has('statements/deed', language, own)
  const led = listed ? near.slice(Math.max(0, ...[...near.matchAll(/[;:–.]\s/g)].map(({index}) => index + 2))) : before
  const said = ['talked-of', 'asked-for'].flatMap((concept) => lexicon.all(`passing/${concept}`, language, led))
  if (said.some((verb) => !lexicon.has('statements/deed', language, led.slice(verb.end)))) return true
  if (isCourse.has(id) || before.trim().length < opening) return false
  const word = /^[\p{L}-]+/u.exec(value.slice(start, end))?.[0] ?? ''
  if (!says('form', word)) return false
  // A client takes part in what is given.
  const clients = ['passing/client', 'talk/clients', 'talk/newcomers', 'aspects/one-person']
  if (says('joins', clause) && clients.some((concept) => lexicon.has(concept, language, before))) return false
  const lead = before.trimEnd()
  if (lexicon.all('passing/in-charge', language, lead).some((match) => match.end === lead.length)) return false
  return says('into', /(?<!\p{L})\p{L}+$/u.exec(lead)?.[0] ?? '') || says('placed', clause)
}

/** Unit: letters. So near the end of a sentence is what the next one goes on about. */
const closing = 12

/** "The assessment ends in a plan. It is written by …": the next sentence goes on about the component that this one ends in. */
export function tellsOn(
  id: string,
  sentence: Sentence,
  next: Sentence | undefined,
  {language, lexicon}: Subject
): boolean {
  if (!isComponent.has(id) || next === undefined || next.text !== sentence.text || !next.commits) return false
  const last = lexicon.all(`elements/${id}`, language, sentence.value).at(-1)
  return (
    last !== undefined &&
    sentence.value.length - last.end < closing &&
    lexicon.find('passing/it', language, next.value)?.start === 0
  )
}

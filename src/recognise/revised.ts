/** What a verb of revising is about: this document or a part of it, or wages, a strategy, a website. */
import type {Match} from '../model/lexicon.ts'
import {clauseCuts} from './clauses.ts'
import type {Subject} from './subject.ts'

type Words = Pick<Subject, 'language' | 'lexicon'>
type Context = Words & Pick<Subject, 'view' | 'municipalities'>

/** False where each verb of revising in a sentence is about something else than this document. */
export function revisesOwnText(value: string, context: Context): boolean {
  const verbs = context.lexicon.all('validity/revises', context.language, value)
  return verbs.length === 0 || verbs.some((verb) => isAboutOwnText(verb, value, context))
}

/** "He corrects the list whenever a service ends", "changes are entered in the programme at once when …". */
export function correctsOwnText(value: string, subject: Subject): boolean {
  const {language, lexicon, view} = subject
  const says = lexicon.asker('validity', language)
  if (!says('when-it-changes', value) && !lexicon.has('statements/interval', language, value)) return false
  // In a description of services, "the plan" is that of a client.
  const ofClient = view.kinds.some(({value: kind}) => kind === 'integration-programme')
  const own = (text: string) => !(ofClient && lexicon.has('services/the-plan', language, text))
  const entered = lexicon.find('validity/enters-changes', language, value)
  const into = (text: string) =>
    lexicon.all('validity/own-text-place', language, text).some(({start, end}) => own(text.slice(start, end)))
  if (entered && into(clauseAround(entered, value, subject).text)) return true
  return lexicon
    .all('validity/corrects', language, value)
    .some((verb) => [...ownTextsBeside(verb, value, subject), ...ownTextsBefore(verb, value, subject)].some(own))
}

function isAboutOwnText(verb: Match, value: string, context: Context): boolean {
  return (
    ownTextsBeside(verb, value, context).length > 0 ||
    isUnderstood(verb, value, context) ||
    isTitled(verb, value, context)
  )
}

/** Names of this document that stand in the verb's clause as its subject or object. */
function ownTextsBeside(verb: Match, value: string, {language, lexicon}: Words): readonly string[] {
  const {text, start} = clauseAround(verb, value, {language, lexicon})
  const others = lexicon.all('validity/other-document', language, text)
  const found = (concept: string) =>
    lexicon
      .all(`validity/${concept}`, language, text)
      .filter((own) => !others.some((other) => other.start < own.end && own.start < other.end))
  const named = found('own-text').filter(({start: at}) => !isAfterPreposition(text.slice(0, at), {language, lexicon}))
  const whole = found('own-text-whole').filter(
    ({start: at, end}) =>
      start + at > verb.start || text.slice(end).trimStart().startsWith(value.slice(verb.start, verb.end))
  )
  return [...named, ...whole].map(({start: from, end}) => text.slice(from, end))
}

/** "We read the text through every March, and correct it sooner if …": what the clause before it is about. */
function ownTextsBefore(verb: Match, value: string, words: Words): readonly string[] {
  if (!isUnderstood(verb, value, words)) return []
  const prior = words.lexicon
    .all('validity/revises', words.language, value)
    .findLast(({end}) => end <= clauseAround(verb, value, words).start)
  return prior ? ownTextsBeside(prior, value, words) : []
}

function isAfterPreposition(before: string, {language, lexicon}: Words): boolean {
  const last = before.slice(-30).trimEnd().split(/\s/).at(-1) ?? ''
  return last !== '' && lexicon.has('validity/according-to', language, last)
}

/** "It is revised …", "… and is revised", "Revised yearly": what was named before, or the text itself. */
function isUnderstood(verb: Match, value: string, {language, lexicon}: Words): boolean {
  const {text, start} = clauseAround(verb, value, {language, lexicon})
  const before = text.slice(0, verb.start - start).trim()
  const joined = lexicon.find('joints/and', language, before)
  const alone = before === '' || (joined?.start === 0 && joined.end === before.length)
  return alone || lexicon.has('validity/own-text-pronoun', language, text)
}

/** Unit: letters. Shorter words of a title are no names. */
const shortest = 5

/** "Kompassi päivitetään", "Vägkartan ses över": right before the verb stands the name that the title gives this document. */
function isTitled(verb: Match, value: string, {view, municipalities, language, lexicon}: Context): boolean {
  const last =
    /(?<!\p{L})\p{L}+$/u.exec(value.slice(Math.max(0, verb.start - 60), verb.start).trimEnd())?.[0].toLowerCase() ?? ''
  if (lexicon.has('places/genitive-form', language, last) && language === 'fi') return false
  const places = municipalities.map((name) => name.toLowerCase())
  const words = (view.title?.value.toLowerCase() ?? '').match(/\p{L}+/gu) ?? []
  return words.some((word) => word.length >= shortest && !places.includes(word) && opensWithEndOf(last, word))
}

/** "Matrisen" begins with "matris", in which "Tjänstematris" ends. */
function opensWithEndOf(last: string, word: string): boolean {
  for (let at = 0; at <= word.length - shortest; at++) if (last.startsWith(word.slice(at))) return true
  return false
}

/** The clause that a word stands in: cut at signs and before words that subordinate. */
function clauseAround({start, end}: Match, value: string, {language, lexicon}: Words) {
  const turns = lexicon.all('citing/subordinating', language, value).map((turn) => turn.start)
  const cuts = [...clauseCuts(value, /[,;:](?=\s)/g), ...turns]
  const from = Math.max(0, ...cuts.filter((cut) => cut <= start))
  const to = Math.min(value.length, ...cuts.filter((cut) => cut >= end))
  return {text: value.slice(from, to), start: from}
}

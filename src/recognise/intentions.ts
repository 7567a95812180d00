/** Finding out, thinking over, settling later: the parts of a sentence in which nothing is promised yet. */
import type {Language} from '../model/law.ts'
import type {Lexicon, Match} from '../model/lexicon.ts'
import {clauseCuts} from './clauses.ts'
import {hangingIn} from './conditions.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

const verbs = ['statements/explores', 'statements/explored', 'statements/considers', 'statements/surveys'] as const

/** A question with one of these is about what one might arrange; "how one lives in Finland" is what a course explains. */
const asked = ['possibility', 'wish', 'arrangement', 'arranged'] as const

/** What somebody is to find out: the clause of the verb and the question behind it. */
interface Inquiry extends Match {
  readonly verb: Match
  /** Somebody does it: what stands before the verb is who. */
  readonly active: boolean
  /** It is about how or whether something is arranged, and not about a person. */
  readonly open: boolean
}

function inquiriesIn(value: string, {language, lexicon}: Context): readonly Inquiry[] {
  const says = lexicon.asker('statements', language)
  if (!lexicon.hasAny(verbs, language, value)) return []
  const cuts = clauseCuts(value)
  // "Två gånger om året" asks nothing.
  const asksSoon = (text: string) => {
    const often = lexicon.all('statements/interval', language, text)
    return lexicon
      .all('statements/whether', language, text)
      .some((word) => !often.some(({start, end}) => start <= word.start && word.end <= end))
  }
  return verbs.flatMap((concept) =>
    lexicon.all(concept, language, value).flatMap((verb): Inquiry[] => {
      const start = cuts.findLast((cut) => cut <= verb.start) ?? 0
      const end = cuts.find((cut) => cut >= verb.end) ?? value.length
      const clause = value.slice(start, end)
      // "The client's need of services is found out": that is no question to oneself.
      if (lexicon.has('relations/service-need', language, clause) && lexicon.has('relations/ability', language, clause))
        return []
      const question = value.slice(end).trimStart()
      const asks =
        (lexicon.find('statements/whether', language, question)?.start ?? 1) === 0 &&
        asked.some((concept) => says(concept, question)) &&
        // "What the client can and needs": that is what an assessment finds out.
        !(lexicon.has('talk/needs', language, question) && lexicon.has('aspects/one-person', language, question))
      const inside = value.slice(verb.end, end)
      const opens =
        concept === 'statements/considers' || asks || asksSoon(inside.slice(0, nearVerb)) || says('arrangement', clause)
      if (concept === 'statements/surveys' && !opens) return []
      return [{start, end: asks ? value.length : end, verb, active: concept === 'statements/explores', open: opens}]
    })
  )
}

/** Unit: letters. A question without a comma stands so near its verb. */
const nearVerb = 30

/** True when all that a sentence does is find out how or whether something is arranged, or tell on what it hangs. */
export function onlyInquires(value: string, context: Context): boolean {
  const open = [...inquiriesIn(value, context).filter((inquiry) => inquiry.open), ...hangingIn(value, context)]
  if (open.length === 0) return false
  // Parts may overlap: each letter is left out once.
  let rest = ''
  let at = 0
  for (const {start, end} of open.toSorted((a, b) => a.start - b.start)) {
    if (start > at) rest += value.slice(at, start)
    at = Math.max(at, end)
  }
  return !context.lexicon.has('statements/deed', context.language, rest + value.slice(at))
}

/** True when each place lies where something is found out, as its object: where it is found out, and who does it, are there. */
export function isInquired(places: readonly Match[], value: string, context: Context): boolean {
  if (places.length === 0) return false
  const inquiries = inquiriesIn(value, context)
  return (
    inquiries.length > 0 &&
    places.every((place) =>
      inquiries.some(
        ({start, end, verb, active, open}) =>
          place.start >= start &&
          place.end <= end &&
          !(active && !open && place.end <= verb.start) &&
          (open || !isWhere(place, value, context))
      )
    )
  )
}

/** "Neuvonnassa", "vid rådgivningen": a place, and not what is found out. */
function isWhere({start, end}: Match, value: string, {language, lexicon}: Context): boolean {
  const words = /^[\p{L}-]+(?:\s+\p{L}+)?/u.exec(value.slice(start, end + 20))?.[0] ?? ''
  const before = /(?<!\p{L})\p{L}+(?=\s+$)/u.exec(value.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  return (
    lexicon.find('passing/where', language, words)?.start === 0 ||
    ['into', 'beside'].some((concept) => lexicon.has(`passing/${concept}`, language, before))
  )
}

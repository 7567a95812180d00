/** Who acts in a sentence of running text: somebody one could telephone, the municipality at large, or nobody. */
import type {Language} from '../model/law.ts'
import type {Lexicon, Match} from '../model/lexicon.ts'

export type Provider = 'named' | 'generic'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

/** How many words before a unit may hold the word that makes it a place or a partner. Unit: words. */
const reach = 4

/** Who provides, arranges or answers for something in this sentence; null when nobody is said to. */
export function providerIn(value: string, context: Context): Provider | null {
  const {lexicon, language} = context
  if (lexicon.has('services/at-school', language, value) && lexicon.has('services/offer', language, value))
    return 'named'
  if (lexicon.has('services/held-by', language, value)) return 'named'
  const verbs = lexicon.all('services/providing', language, value).filter((verb) => !onlyAnswers(value, verb, context))
  if (verbs.length === 0) return null
  if (actorIn(value, verbs, context) !== null || namesCompany(value, context)) return 'named'
  return lexicon.has('services/municipality', language, value) ? 'generic' : null
}

/** "Vastaa kysymyksiin", "svarar på frågor": whoever answers questions, calls or needs is not said to be responsible. */
export function onlyAnswers(value: string, verb: Match, {lexicon, language}: Context): boolean {
  const says = (concept: string, text: string) => lexicon.has(`owners/${concept}`, language, text)
  const own = lexicon.find('owners/answers', language, value.slice(verb.start, verb.end))
  if (own === null) return false
  const words = (clause = '') => clause.match(/[\p{L}\p{N}][\p{L}\p{N}:’'-]*/gu) ?? []
  const after = words(value.slice(verb.start + own.end).split(/[,;:.–]/)[0])
  const before = words(
    value
      .slice(0, verb.start)
      .split(/[,;:.–]/)
      .at(-1)
  ).toReversed()
  for (const side of [after, before])
    for (const [index, word] of side.entries()) {
      if (says('answered-for', word)) return false
      const next = side === after ? (side[index + 1] ?? '') : ''
      // "Kotoutumiseen liittyvistä palveluista": the case belongs to the participle; "ensi vuoteen asti" is a time.
      if (says('answered-to', word) && !says('answered-until', next)) return !says('answered-for', next)
    }
  return false
}

/** "…on hankittu ostopalveluna Polkuri Oy:ltä": wherever it stands, a company with its name is somebody. */
function namesCompany(value: string, {lexicon, language}: Context): boolean {
  return lexicon
    .all('services/company', language, value)
    .some(({start}) => /(?<![\p{L}\d-])\p{Lu}[\p{L}\d-]{1,40} $/u.test(value.slice(Math.max(0, start - 42), start)))
}

/** The words that name the one who acts. `verbs`: where the sentence says that something is done. */
export function actorIn(value: string, verbs: readonly Match[], context: Context): string | null {
  const unit = context.lexicon
    .all('services/subject', context.language, value)
    .find((match) => !isElsewhere(value, match, verbs, context))
  if (unit) return value.slice(unit.start, unit.end)
  return properName(value, verbs, context)
}

/** Going back to the verb or the clause's beginning one meets "in", "with", "to": a place, a partner or a receiver. */
function isElsewhere(value: string, match: Match, verbs: readonly Match[], {lexicon, language}: Context): boolean {
  const verb = verbs.findLast(({end}) => end <= match.start)?.end ?? 0
  const clause = value.slice(Math.max(verb, value.slice(0, match.start).search(/(?<=^|[,;:–])[^,;:–]*$/)), match.start)
  const words = clause.match(/[\p{L}\p{N}.:’'-]+/gu)?.slice(-reach) ?? []
  // "I februari räknar koordinatorn": what stands behind that word is a time.
  const isTime = (word = '') => /^(?:19|20)\d\d$/.test(word) || lexicon.has('statements/interval', language, word)
  return words.some((word, index) => lexicon.has('services/not-by', language, word) && !isTime(words[index + 1]))
}

/** A name written with capitals next to the verb: "hoitaa Sataedu", "sköts av Folkhälsan", "Welcome Office svarar", "SO ansvarar". */
function properName(value: string, verbs: readonly Match[], {lexicon, language}: Context): string | null {
  for (const {start, end} of verbs) {
    const after = /^\s+(?:\p{Ll}{1,3}\s+)?(\p{Lu}[\p{L}\d-]+(?:\s+\p{Lu}[\p{L}-]+)*)/u.exec(value.slice(end))
    const between = after?.[0].trim().split(/\s+/)[0] ?? ''
    if (after?.[1] && !lexicon.has('services/not-by', language, between)) return after[1]
    const before = /((?:\p{Lu}[\p{L}-]+\s+){2,}|\p{Lu}{2,4}\s+)$/u.exec(value.slice(Math.max(0, start - 120), start))
    if (before?.[1]) return before[1].trim()
  }
  return null
}

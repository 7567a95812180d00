/** Who does what for whom: the verb by which an element is done, and what somebody else can or wants. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {Sentence} from '../model/programme.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

/** The verbs of the relations by which an element is recognised in a sentence. */
const verbs: Readonly<Record<string, readonly string[]>> = {
  'needs-assessment': ['relations/finds-out'],
  'integration-training': ['relations/studies'],
  guidance: ['relations/turns-to', 'relations/open'],
  'final-test': ['relations/measures'],
  'cooperation-described': ['relations/contributes', 'relations/agrees']
}

/** True when a sentence holds the verb that does an element: "the teachers test", "the desk is open". */
export function acts(id: string, value: string, {language, lexicon}: Context): boolean {
  const own = verbs[id]
  return own !== undefined && lexicon.hasAny(own, language, value)
}

/** "They write down what the client can and wants": that is no possibility and no wish of the municipality. Its letters give way to dashes. */
export function withoutOthersWishes(value: string, {language, lexicon}: Context): string {
  return lexicon
    .all('statements/of-somebody', language, value)
    .reduceRight((text, {start, end}) => text.slice(0, start) + '–'.repeat(end - start) + text.slice(end), value)
}

/** "The strategy wants everybody to find a place. Aims 1 and 4 take us there": the next sentence ties the document to what this one names. */
export function tiedOn(
  id: string,
  sentence: Sentence,
  next: Sentence | undefined,
  {language, lexicon}: Context
): boolean {
  return (
    id === 'strategic-link' &&
    next !== undefined &&
    next.text === sentence.text &&
    !next.law &&
    !next.quoted &&
    lexicon.has('relations/ties', language, next.value) &&
    ['relations/own-part', 'talk/programme', 'validity/own-text', 'statements/own'].some((concept) =>
      lexicon.has(concept, language, next.value)
    )
  )
}

/** Unit: letters. A preposition may stand before the place at the head of a sentence. */
const atHead = 4

/** "In the neighbouring municipality the advisers find out …": done elsewhere, unless it is bought, shared or said to be for us. */
export function isOfNeighbour(value: string, {language, lexicon}: Context): boolean {
  const place = lexicon.find('places/neighbour', language, value)
  return (
    place !== null &&
    place.start < atHead &&
    !['places/us', 'places/shared', 'talk/jointly', 'services/partner'].some((concept) =>
      lexicon.has(concept, language, value)
    )
  )
}

/** Unit: letters. Behind its verb a subject follows at once: "varje vår håller föreningen". */
const atOnce = 12

/** "The adviser helps clients to find employers": the others are no more than named, and do nothing for the service. */
export function onlyMeetsOthers(value: string, {language, lexicon}: Context): boolean {
  const places = lexicon.all('elements/cooperation-described', language, value)
  const at = (concept: string) => lexicon.find(`relations/${concept}`, language, value)
  const [helper, verb] = [at('helper'), at('contributes')]
  if (helper === null || verb === null || at('with-them') !== null || at('agrees') !== null) return false
  const sides = new Set([helper.start, verb.start, at('beneficiary')?.start])
  if (!places.every(({start}) => sides.has(start))) return false
  return helper.start > verb.start && helper.start - verb.start > atOnce
}

/** Unit: actors. So many of others who do something together with the municipality are a co-operation. */
const several = 2

const joins = ['relations/contributes', 'relations/agrees', 'relations/seat']

/** "The Red Cross runs the language café, the parish lends its minibus": several others act, or gather to divide the work. */
export function shareWork(value: string, {language, lexicon}: Context): boolean {
  if (!lexicon.hasAny(joins, language, value)) return false
  const named = ['relations/helper', 'elements/civil-society'].flatMap((concept) =>
    lexicon.all(concept, language, value)
  )
  // "The employment area, which is the employment authority" is one.
  const others = [...named, ...lexicon.all('elements/employment-authority', language, value).slice(0, 1)]
  let [count, last] = [0, 0]
  for (const {start, end} of others.sort((a, b) => a.start - b.start)) {
    if (start >= last) count++
    last = Math.max(last, end)
  }
  return count >= several
}

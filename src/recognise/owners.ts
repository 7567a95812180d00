/** Classifies what stands in an owner's place: somebody one could telephone, the municipality at large, or nobody yet. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {OwnerClass} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {isTime} from './cell-kinds.ts'
import {membersOf} from './joints.ts'

export interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
  /** The document's own municipalities. */
  readonly municipalities: readonly string[]
  readonly joint: boolean
}

/** Unit: words. What is as long is a sentence and no note. */
const longestPlaceholder = 7

/** The class of an owner cell, as the contract names them. */
export function classifyOwner(value: string, context: Context): OwnerClass {
  const text = value.replace(/\s+/g, ' ').trim()
  if (/^[\s\p{Pd}.…·•]*$/u.test(text)) return 'empty'
  if (/^[?¿\s]+$|^\[.*\]$|^_+$/u.test(text)) return 'placeholder'
  const says = context.lexicon.asker('owners', context.language)
  const named = (part: string) => namesSomebody(part, context)
  // "Decided later" names nobody yet; a sentence that tells how it will be settled is a process.
  const short = countWords(text) < longestPlaceholder
  if (short && isUndecided(text, context)) return 'placeholder'
  if (short && says('placeholder', text)) return besidePlaceholder(text, context)
  const brackets = [...text.matchAll(/\(([^)]{0,200})\)/g)].some(([, inner = '']) => named(inner))
  if (isSentence(text, says)) {
    if (subjectNamed(text, context) || isSameAsBefore(text, context)) return 'named'
    return brackets && !isSentence(outside(text), says) ? 'partly' : 'process'
  }
  if (isWhoever(text, context)) return 'generic'
  const items = partsOf(text, context)
  const good = items.filter(named).length
  if (good === 0) return brackets ? 'partly' : 'generic'
  return good < items.length && items.some((item) => isMunicipality(item, context)) ? 'partly' : 'named'
}

/** Somebody may stand beside the words for what is still open: "the school office (post to be decided)". */
function besidePlaceholder(text: string, context: Context): OwnerClass {
  const says = context.lexicon.asker('owners', context.language)
  const open = context.lexicon.all('owners/placeholder', context.language, text)
  const rest = open.reduceRight((left, {start, end}) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  const unit = says('unit', rest)
  const somebody = namesSomebody(rest, context) && (unit || /[,;(]/.test(rest))
  if (!somebody || (!unit && isSentence(text, says))) return 'placeholder'
  return namesSomebody(outside(text), context) ? 'named' : 'partly'
}

/** A finite verb, or a long chain of clauses, in what should be a name. */
function isSentence(text: string, says: (concept: string, part: string) => boolean): boolean {
  const words = countWords(text)
  if (words >= 6 && says('clause', text) && !/[;/]/.test(text)) return true
  if (words >= 5 && says('undecided', text) && !/[;/(]/.test(text)) return true
  return words >= 5 && says('verb', text) && !/[,;/]\s*\S+\s*[,;/]/.test(text)
}

/** "Whoever has the time": a clause instead of a name; one that names a unit is a name all the same ("whoever leads the library"). */
function isWhoever(text: string, {lexicon, language}: Context): boolean {
  return lexicon.find('owners/whoever', language, text)?.start === 0 && !lexicon.has('owners/unit', language, text)
}

/** "Discussed further in the autumn": a verb stands where a name should, and nobody after it. */
function isUndecided(text: string, {lexicon, language}: Context): boolean {
  const [first = '', ...rest] = text.replace(/[,;:]/g, '').split(' ')
  if (!fills(lexicon, language, 'owners/undecided', first)) return false
  return !lexicon.has('owners/unit', language, text) && !rest.some((word) => /^\p{Lu}/u.test(word))
}

/** "The same official who made the assessment": somebody named elsewhere. */
function isSameAsBefore(text: string, {lexicon, language}: Context): boolean {
  const somebody = ['owners/unit', 'services/subject'].some((concept) => lexicon.has(concept, language, text))
  return somebody && lexicon.find('owners/same', language, text)?.start === 0
}

/** The subject stands before the verb: "Bildningsdirektören ansvarar för …". */
function subjectNamed(text: string, {lexicon, language, ...rest}: Context): boolean {
  const verb = lexicon.find('owners/answering', language, text)
  if (verb === null) return false
  const subject = text.slice(0, verb.start)
  return lexicon.has('owners/unit', language, subject) && namesSomebody(subject, {lexicon, language, ...rest})
}

function outside(text: string): string {
  return text.replace(/\([^)]*\)?/g, ' ')
}

/** "The municipality, the office / the school" → its members; brackets belong to their member. */
function partsOf(text: string, {language, lexicon}: Context): readonly string[] {
  const phrases = lexicon
    .all('owners/generic', language, text)
    .filter(({start, end}) => /\s/.test(text.slice(start, end)))
  const rest = phrases.reduceRight((left, {start, end}) => `${left.slice(0, start)} ; ${left.slice(end)}`, text)
  const parts = membersOf(outside(rest), /[,;/+&\n•]|\s[–-]\s/u, language, lexicon)
  // "Kommunen, årligen" in a column for owner and timetable.
  const actors = parts.filter((part) => !isTime(part, {language, lexicon}))
  return actors.length > 0 ? actors : parts
}

/** Something is left when the generic and the joining words are taken away. */
export function namesSomebody(part: string, context: Context): boolean {
  return remainder(part, context).length > 0
}

function remainder(part: string, {lexicon, language, municipalities, joint}: Context): readonly string[] {
  const words = part.match(/[\p{L}\p{N}][\p{L}\p{N}:’'.-]*/gu) ?? []
  return words.filter((word) => {
    const bare = word.replace(/(?<![.:])[.:]+$/, '')
    if (/^\d+$/.test(bare) || fills(lexicon, language, 'measures/numeral', bare)) return false
    if (/^\p{Lu}{2,3}$/u.test(bare)) return true
    if (['generic', 'function', 'placeholder'].some((concept) => fills(lexicon, language, `owners/${concept}`, bare)))
      return false
    return joint || !municipalities.some((name) => isFormOf(bare, name))
  })
}

/** The concept is the whole word: the "enhet" of "IT-enheten" has a name before it. */
function fills(lexicon: Lexicon, language: Language, concept: string, word: string): boolean {
  return lexicon.all(concept, language, word).some(({start, end}) => start === 0 && end === word.length)
}

function isMunicipality(part: string, context: Context): boolean {
  return !namesSomebody(part, context) && context.lexicon.has('owners/at-large', context.language, part)
}

/** A name in any of its cases: the first letters agree, and only an ending differs ("Närpes", "Iisalmen"). */
export function isFormOf(word: string, name: string): boolean {
  const [a, b] = [word.toLowerCase(), name.toLowerCase()]
  const shared = Math.max(3, b.length - 3)
  return a.startsWith(b.slice(0, shared)) && a.length <= b.length + 4
}

/** A text names one of these municipalities, in whatever case. */
export function namesOneOf(value: string, municipalities: readonly string[]): boolean {
  return (value.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((word) => municipalities.some((name) => isFormOf(word, name)))
}

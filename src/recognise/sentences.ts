/** Cuts the body into sentences and says of each what kind of statement it makes. */
import type {Document} from '../model/document.ts'
import {guidanceIn} from '../model/guidance.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {RecognisedTable, SectionTopic, Sentence} from '../model/programme.ts'
import {placeIn, withoutBrackets} from '../model/text.ts'
import {clauseCuts} from './clauses.ts'
import {affirmed, isDenied} from './denials.ts'
import {onlyInquires} from './intentions.ts'
import {type Leaf, leaves} from './leaves.ts'
import {namesOneOf} from './owners.ts'
import {withoutOthersWishes} from './relations.ts'
import {splitSentences} from './sentence-ends.ts'
import {toldTables} from './told-tables.ts'

interface Context {
  readonly document: Document
  readonly language: Language
  readonly lexicon: Lexicon
  /** The document's own municipalities. */
  readonly municipalities: readonly string[]
}

/** All sentences of a document in order; headings are no sentences. */
export function readSentences(
  context: Context,
  topics: readonly SectionTopic[],
  tables: readonly RecognisedTable[]
): readonly Sentence[] {
  const told = toldTables(tables)
  return topics.flatMap((topic) =>
    leaves(topic.section.blocks, told).flatMap((leaf) => sentencesOf(context, topic, leaf))
  )
}

function sentencesOf(context: Context, {section, role}: SectionTopic, leaf: Leaf): readonly Sentence[] {
  const {document, language, lexicon, municipalities} = context
  const says = lexicon.asker('statements', language)
  const spans = splitSentences(leaf.text.value, language, lexicon)
  const values = spans.map(([start, end]) => leaf.text.value.slice(start, end))
  const recites = values.map(
    (value) =>
      says('statute', value) &&
      (says('obligation', value) || says('general-subject', value)) &&
      !teachesLaw(value, context, says)
  )
  const guidance =
    values.some((value) => guidanceIn(value, lexicon, language) !== null) || isExample(leaf.text.value, context)
  const ofOwn = (value: string) => speaksOfOwn(value, context, says)
  const first = recites.indexOf(true)
  const about = first >= 0
  let reciting = false
  return spans.map(([start, end], index): Sentence => {
    const value = values[index] ?? ''
    const own = isOwn(value, says)
    const general = (lexicon.find('statements/general-subject', language, value)?.start ?? opening) < opening
    const duty = says('obligation', value) || (about && says('possibility', value))
    reciting =
      !own &&
      ((recites[index] ?? false) ||
        (((general && duty) ||
          (about && index > first && leaf.from === 'prose' && duty && !ofOwn(value)) ||
          (reciting && leaf.from === 'prose' && !ofOwn(value))) &&
          !namesOneOf(value, municipalities)))
    // A chapter about the law holds what the municipality has decided itself, too: of its own year, sum or "we".
    const law = reciting || (role === 'law' && !(own && !general && !duty && !(recites[index] ?? false)))
    const history = role === 'history' || lexicon.hasAny(ofHistory, language, value)
    const past = role === 'history' || (tellsOfThePast(withoutBrackets(value), context) && !says('now', value))
    const quoted = leaf.quoted || guidance || isQuotation(value)
    return {
      value,
      text: leaf.text,
      at: start,
      place: placeIn(document.starts, leaf.text, start, end),
      section,
      from: leaf.from,
      law,
      history,
      past,
      quoted,
      commits:
        !law &&
        !quoted &&
        !isDenied(value, context) &&
        !onlyInquires(value, context) &&
        value.split(/;\s/).some((clause) => commits(clause, context, says))
    }
  })
}

const ofHistory = ['statements/history', 'statements/now', 'statements/moved']

/** Unit: letters. A subject stands at the head of its sentence. */
const opening = 40

/** "Two assessors who have not had the group before": the past of a relative clause is not that of the sentence. */
function tellsOfThePast(value: string, {lexicon, language}: Context): boolean {
  const told = lexicon.all('statements/history', language, value)
  if (told.length === 0) return false
  const relative = lexicon.all('conditions/relative', language, value)
  return told.some(
    ({start}) =>
      !relative.some((one) => one.start > 0 && one.end <= start && !/[,;:–]/.test(value.slice(one.end, start)))
  )
}

type Says = (concept: string, value: string) => boolean

/** The day on which an act came into force is no year of the document's own. */
const commencement = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/g

/** A duty that the document takes upon itself: a year or a sum of its own, or "we". */
function isOwn(value: string, says: Says): boolean {
  const inForce = says('commencement', value) ? value.replace(commencement, ' ') : value
  const bare = inForce.replace(/\(?\d{1,4}\/\d{4}\)?/g, ' ').replace(/(?<!\d)\d+\s*(?:[a-z]\s)?§/g, ' ')
  return says('own', value) || /(?<!\d)20[2-9]\d(?!\d)/.test(bare) || /\d *\s?(?:€|euro)/.test(bare)
}

/** Said of this text, or of what a unit of one's own does: no law told beside it makes it a retelling. */
function speaksOfOwn(value: string, {lexicon, language}: Context, says: Says): boolean {
  if (says('obligation', value) || !says('deed', value)) return false
  const bound = lexicon.all('statements/bound', language, value)
  return (
    (lexicon.find('validity/this-text', language, value)?.start ?? opening) < opening ||
    lexicon
      .all('owners/unit', language, value)
      .some((unit) => bound.every(({start, end}) => end <= unit.start || start >= unit.end))
  )
}

/** Unit: topics. A course that goes through so many has legislation as one of them and retells none. */
const severalTopics = 4

/** "Man lär sig om lagar och skyldigheter, jämställdhet, arbetsliv och historia": what is taught, not what is prescribed. */
function teachesLaw(value: string, {lexicon, language}: Context, says: Says): boolean {
  if (/§|\d\/\d{4}/.test(value) || says('general-subject', value)) return false
  return lexicon.named('taught', language, value).length >= severalTopics
}

/** Unit: letters. A shorter statement needs a deed, an actor or a figure to commit to anything. */
const fullStatement = 45

/**
 * A plain statement commits; what speaks against it is a wish, a possibility, a later day or a place elsewhere.
 * A wish that names an actor, a deed and a time is a promise all the same.
 */
function commits(whole: string, {lexicon, language}: Context, says: Says): boolean {
  const value = withoutOthersWishes(whole, {lexicon, language})
  if (/\?$|^\[/.test(value) || says('elsewhere', value) || says('later', value)) return false
  const deed = says('deed', whole)
  if (says('moved', value) && !deed) return false
  // A name inside the sentence is somebody, whatever it is called: "koulutusta antaa Sedu".
  const actor = lexicon.has('owners/unit', language, value) || /[\p{Ll},]\s\p{Lu}\p{L}{2}/u.test(value)
  const firm = says('interval', value) || /\d/.test(value)
  // "The test belongs to the programme, but how it is done is not known yet": what is denied adds nothing.
  if (says('belongs', value) && !actor && !firm && affirmed(value, {lexicon, language}).length < 2 * fullStatement)
    return false
  // What is wished for in a clause behind the comma takes nothing back: "it is followed up yearly, and one asks what should change".
  const head = value.slice(0, value.indexOf(',') + 1)
  const settled = says('deed', head) && (says('interval', head) || /\d/.test(head))
  const wished = says('wish', settled ? head : value)
  if (wished) return deed && actor && firm
  // The same holds for what may be done besides: "a short version is on the web pages in five languages, and one can print it".
  const may = lexicon.find('statements/possibility', language, value)
  const stated = clauseCuts(value).findLast((cut) => cut <= (may?.start ?? 0)) ?? 0
  if (may && stated < fullStatement) return deed && (actor || firm)
  return value.length >= fullStatement || (deed && (actor || firm || says('own', value))) || (actor && firm)
}

/** "Example: …": what could be, and what is not promised. */
function isExample(text: string, {language, lexicon}: Context): boolean {
  const label = lexicon.find('statements/example', language, text)
  return label?.start === 0 && /^\s?:/.test(text.slice(label.end, label.end + 2))
}

/** Wholly inside quotation marks. */
function isQuotation(value: string): boolean {
  return /^[”"“»][^”"“»]+[”"»][.!?]?$/.test(value.trim())
}

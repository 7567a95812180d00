/** Finds municipalities that are not the document's own, and tells a copied “our residents” from a neighbour merely named. */
import type {Section} from '../model/document.ts'
import type {Language} from '../model/law.ts'
import type {Match} from '../model/lexicon.ts'
import type {PlaceMention} from '../model/mention.ts'
import type {Sentence} from '../model/programme.ts'
import {isQuotedAt} from '../model/quotes.ts'
import {placeIn} from '../model/text.ts'
import type {Findings} from './evidence.ts'
import type {Subject} from './subject.ts'

const group = 'municipalities'
/** Unit: letters. A sentence that opens with a place tells of it; half a word would look like another one. */
const opening = 40

/** Mentions of other municipalities in sentences, in order. Empty where the document does not say whose it is. */
export function readPlaces(
  subject: Subject,
  {sentences, topics, actions, services}: Findings
): readonly PlaceMention[] {
  const own = ownIds(subject)
  if (own.size === 0) return []
  const headings = topics.flatMap(({section, role}) => headingOf(section, role === 'history'))
  const partners = new Set(
    [
      ...actions.flatMap(({owner, partner}) => [owner, partner]),
      ...services.flatMap(({owner, cooperation}) => [owner, cooperation])
    ].flatMap((field) => field?.text ?? [])
  )
  const found = [...sentences, ...headings].flatMap((sentence) => {
    const {value} = sentence
    const all = matchesIn(value, subject)
    const others = all.filter(({id}) => !own.has(id))
    const alone = new Set(others.map(({id}) => id)).size === 1
    return others.map((match) => ({
      sentence,
      match,
      ownToo: others.length < all.length,
      alone,
      partner: sentence.from === 'cell' && partners.has(sentence.text)
    }))
  })
  const known = new Set(
    found
      .filter(({sentence, partner}) => partner || says(sentence.value, 'cooperation', subject))
      .map(({match}) => match.id)
  )
  return found.map(({sentence, match, ownToo, alone}): PlaceMention => {
    const idle =
      known.has(match.id) ||
      !alone ||
      sentence.quoted ||
      sentence.history ||
      isQuotedAt(sentence.text.value, sentence.at + match.start)
    return {
      id: match.id,
      text: sentence.value.slice(match.start, match.end),
      place: placeIn(subject.document.starts, sentence.text, sentence.at + match.start, sentence.at + match.end),
      sentence,
      claim: idle || says(sentence.value, 'elsewhere', subject) ? 'none' : claimOf(sentence, match, ownToo, subject)
    }
  })
}

/** A heading below the title, read as a sentence. */
function headingOf(section: Section, past: boolean): readonly Sentence[] {
  const {heading, depth} = section
  if (heading === null || depth < 2) return []
  const {value, place} = heading
  return [
    {
      value,
      text: heading,
      at: 0,
      place,
      section,
      from: 'heading',
      law: false,
      history: past,
      past,
      quoted: false,
      commits: false
    }
  ]
}

/** "In Vasa they asked …", "Jomala took …": what another municipality does is no evidence of one's own deeds. */
export function tellsOfAnother({value}: Sentence, subject: Subject): boolean {
  // "The neighbouring municipality holds a course, but our clients get no place in it."
  const beside = subject.lexicon.find('places/neighbour', subject.language, value)
  if (beside?.start === 0 && subject.lexicon.has('denials/not', subject.language, value)) return true
  const end = value.length > opening ? value.lastIndexOf(' ', opening) + 1 : opening
  const [first] = matchesIn(value.slice(0, end), subject)
  if (!first || !isPlaceOf(value.slice(0, first.end), first, subject) || says(value, 'us', subject)) return false
  const [next = ''] = /^\s*[\p{L}-]+(?:\s+[\p{L}-]+)?/u.exec(value.slice(first.end)) ?? []
  if (says(next, 'region', subject) || says(value, 'cooperation', subject)) return false
  const own = ownIds(subject)
  return own.size > 0 && !own.has(first.id) && !matchesIn(value, subject).some(({id}) => own.has(id))
}

/** "In Vasa", "Kouvolassa", "Jomala": at the head of a sentence any word has a capital; its case or the word before it decides. */
function isPlaceOf(opening: string, {start}: Match, subject: Subject): boolean {
  const [before, name] = [opening.slice(0, start).trim(), opening.slice(start)]
  if (before !== '') return /^\p{L}{1,4}$/u.test(before) && says(before, 'locative-word', subject)
  return says(name, 'locative-form', subject) || (subject.language === 'sv' && !says(name, 'genitive-form', subject))
}

/** Names written with a capital, no part of a longer name. */
function matchesIn(value: string, {language, lexicon}: Subject): readonly (Match & {readonly id: string})[] {
  if (!/\p{Lu}/u.test(value)) return []
  return lexicon
    .mentioned(group, language, value)
    .filter(
      ({start, end}) =>
        /\p{Lu}/u.test(value.charAt(start)) && !isDash(value.charAt(end)) && !isDash(value.charAt(start - 1))
    )
}

function isDash(letter: string): boolean {
  return letter === '-' || letter === '–'
}

function ownIds(subject: Subject): ReadonlySet<string> {
  const {municipalities, view, language, lexicon} = subject
  if (municipalities.length === 0) return new Set()
  const namedIn = (text: string, one: Language) => lexicon.mentioned(group, one, text).map(({id}) => id)
  const approving = view.approvals.map(({municipality}) => municipality?.value ?? '')
  const names = [...municipalities, ...approving, view.agreement?.with?.value ?? '']
  // A name may be written in the other language of the country; where it is not, its words need not be read.
  const ids = [view.title?.value ?? '', ...names].flatMap((text) => namedIn(text, language))
  const foreign = names.filter((text) => text !== '' && namedIn(text, language).length === 0)
  ids.push(...foreign.flatMap((text) => namedIn(text, language === 'sv' ? 'fi' : 'sv')))
  return new Set(ids)
}

function says(text: string, concept: string, {language, lexicon}: Subject): boolean {
  return lexicon.has(`places/${concept}`, language, text)
}

/** Unit: letters. How far behind a name its verb may stand. */
const reach = 40

/** "All who live in X shall feel welcome", "In X all shall …": an aim for the people of a place makes it one's own. */
function isHome(value: string, {start, end}: Match, next: string, subject: Subject): boolean {
  if (!says(value, 'everyone', subject) || !says(value, 'aim', subject)) return false
  const before = value.slice(Math.max(0, start - reach), start)
  const head = /(?<!\p{L})(\p{L}+)\s+\p{L}{1,2}\s+$/u.exec(before)?.[1] ?? ''
  if (says(next, 'home', subject) || says(head, 'home', subject)) return true
  const following = value.slice(end, end + reach)
  return /^\p{L}{0,2}\s*$/u.test(value.slice(0, start)) && says(following, 'everyone', subject)
}

/** "… there live 300 people", "… on 5 700 asukasta": so the picture of one's own situation begins. */
function countsPeople(following: string, subject: Subject): boolean {
  return (
    /\d/.test(following) &&
    says(following, 'dwell', subject) &&
    subject.lexicon.has('figures/population', subject.language, following)
  )
}

/** Beside one's own municipality another is compared with it. */
function namesOwn(paragraph: string, subject: Subject): boolean {
  const own = ownIds(subject)
  return matchesIn(paragraph, subject).some(({id}) => own.has(id))
}

/** What the words right beside the name make of it. */
function claimOf(sentence: Sentence, {start, end}: Match, ownToo: boolean, subject: Subject): PlaceMention['claim'] {
  const {value} = sentence
  const name = value.slice(start, end)
  const [, next = '', third = ''] = /^\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/u.exec(value.slice(end)) ?? []
  const lead = value.slice(Math.max(0, start - 2 * reach), start)
  if (/\p{Lu}\p{Ll}+\s$/u.test(lead.slice(1)) || says(`${next} ${third}`, 'region', subject)) return 'none'
  const genitive = says(name, 'genitive-form', subject)
  const inside =
    says(name, 'locative-form', subject) ||
    says(/(?<!\p{L})(\p{L}+)\s+$/u.exec(lead)?.[1] ?? '', 'locative-word', subject)
  if (says(next, 'residents', subject) && (genitive || says(name, 'any-form', subject))) return 'own'
  if (says(next, 'municipality', subject)) {
    if (inside || says(next, 'locative-form', subject) || says(third, 'own-thing', subject)) return 'own'
    if (ownToo || lead !== '') return 'none'
    if (says(value.slice(end), 'residents', subject) && !namesOwn(sentence.text.value, subject)) return 'own'
    return says(third, 'offered', subject) ? 'likely' : 'none'
  }
  if (genitive && says(next, 'own-thing', subject)) return 'own'
  if (genitive && says(next, 'organ', subject) && says(value.slice(end), 'ours', subject)) return 'own'
  if (inside && isHome(value, {start, end}, next, subject)) return 'own'
  if (ownToo) return 'none'
  const opening = /^(?:\p{L}{1,2}\s+)?$/u.test(lead)
  const following = value.slice(end, end + reach)
  const presented = opening && (inside ? countsPeople(value.slice(end), subject) : says(following, 'self', subject))
  if (presented) return namesOwn(sentence.text.value, subject) ? 'none' : 'own'
  if (inside && opening && says(following, 'offered', subject)) return 'likely'
  const before = inside ? (/(?<!\p{L})(\p{L}+)\s+\p{L}{1,2}\s+$/u.exec(lead)?.[1] ?? '') : ''
  if (says(before, 'own-thing', subject) && says(value, 'ours', subject)) return 'own'
  if (says(before, 'residents', subject) && says(following, 'given', subject)) return 'likely'
  if (says(before, 'facility', subject)) return 'likely'
  return genitive && says(next, 'facility', subject) ? 'likely' : 'none'
}

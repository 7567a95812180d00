/** Finds municipalities that are not the document's own, and tells a copied “our residents” from a neighbour merely named. */
import type {Match} from '../model/lexicon.ts'
import type {PlaceMention} from '../model/mention.ts'
import type {Sentence} from '../model/programme.ts'
import {placeIn} from '../model/text.ts'
import type {Findings} from './evidence.ts'
import {isQuotedAt} from './quotes.ts'
import type {Subject} from './subject.ts'

const group = 'municipalities'

/** Mentions of other municipalities in sentences, in order. Empty where the document does not say whose it is. */
export function readPlaces(subject: Subject, {sentences, actions, services}: Findings): readonly PlaceMention[] {
  const own = ownIds(subject)
  if (own.size === 0) return []
  const partners = new Set(
    [
      ...actions.flatMap(({owner, partner}) => [owner, partner]),
      ...services.flatMap(({owner, cooperation}) => [owner, cooperation])
    ].flatMap((field) => field?.text ?? [])
  )
  const found = sentences.flatMap((sentence) => {
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
  const texts = [
    ...municipalities,
    view.title?.value ?? '',
    ...view.approvals.map(({municipality}) => municipality?.value ?? ''),
    view.agreement?.with?.value ?? ''
  ]
  const ids = texts.flatMap((text) =>
    (['sv', 'fi'] as const).flatMap((one) => lexicon.mentioned(group, one, text).map(({id}) => id))
  )
  return municipalities.length > 0 && lexicon.group(group).length > 0 && language ? new Set(ids) : new Set()
}

function says(text: string, concept: string, {language, lexicon}: Subject): boolean {
  return lexicon.has(`places/${concept}`, language, text)
}

/** Unit: letters. How far behind a name its verb may stand. */
const reach = 40

/** What the words right beside the name make of it. */
function claimOf({value}: Sentence, {start, end}: Match, ownToo: boolean, subject: Subject): PlaceMention['claim'] {
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
    if (says(next, 'locative-form', subject) || inside) return 'own'
    return says(third, 'own-thing', subject) ? 'own' : 'none'
  }
  if (genitive && says(next, 'own-thing', subject)) return 'own'
  if (ownToo) return 'none'
  const opening = /^(?:\p{L}{1,2}\s+)?$/u.test(lead)
  const following = value.slice(end, end + reach)
  if (inside && opening && says(following, 'offered', subject)) return 'likely'
  if (!inside && lead === '' && says(following, 'self', subject)) return 'likely'
  if (inside && says(/(?<!\p{L})(\p{L}+)\s+\p{L}{1,2}\s+$/u.exec(lead)?.[1] ?? '', 'facility', subject)) return 'likely'
  return genitive && says(next, 'facility', subject) ? 'likely' : 'none'
}

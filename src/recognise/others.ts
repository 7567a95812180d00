/** Tells what an element is about from what it is not about: guests of the marina, pupils, companies, one's own staff. */
import {countWords, withoutBrackets} from '../model/text.ts'
import {spelledOut} from './abbreviations.ts'
import {labelOf} from './columns.ts'
import {isComponent} from './components.ts'
import {isHanging} from './conditions.ts'
import {affirmed} from './denials.ts'
import {isInquired} from './intentions.ts'
import {isOfOtherField, ofAnyField} from './other-fields.ts'
import {onlyMeetsOthers} from './relations.ts'
import {revisesOwnText} from './revised.ts'
import type {Subject} from './subject.ts'

/** Elements that are about people and services. */
export const topical: ReadonlySet<string> = new Set([
  'children-and-youth',
  'outside-labour-force',
  'refugee-placement',
  'good-relations',
  'general-services',
  'digital-access',
  'integration-training'
])
/** Elements that do not follow from whom the document concerns. */
const scoped: ReadonlySet<string> = new Set([
  ...topical,
  'civil-society',
  'integration-measures',
  'immigrant-participation'
])

/** Elements that no sentence about what the text holds is evidence of. */
const ofDeeds: ReadonlySet<string> = new Set([...isComponent, 'communication', 'follow-up', 'good-relations'])

/** The elements that a text names, without those that it denies and those whose words are used of others. */
export function namedHere(value: string, subject: Subject): readonly string[] {
  const told = affirmed(value, subject)
  const named = subject.lexicon.named('elements', subject.language, spelledOut(told, subject))
  return named.length === 0 ? named : named.filter((id) => !isOfOthers(id, value, subject))
}

/** True when a text speaks of those whom an element is not about, and not of the newcomers as well. */
export function isOfOthers(id: string, value: string, subject: Subject): boolean {
  if (id === 'good-relations' && isOnlyName(id, value, subject)) return true
  if (id === 'follow-up' && isOnlyInBrackets(id, value, subject)) return true
  if (id === 'review-cycle' && (!revisesOwnText(value, subject) || onlyLooksAtFigures(value, subject))) return true
  if (id === 'follow-up' && (onlyReread(value, subject) || isOfClient(value, subject))) return true
  if (id === 'cooperation-described' && onlyMeetsOthers(value, subject)) return true
  const others = subject.lexicon.named('others', subject.language, value)
  if (others.length === 0) return false
  if (others.includes('anything') || (ofDeeds.has(id) && others.includes('of-itself'))) return true
  if (ofAnyField.has(id) && others.includes('other-field') && isOfOtherField(value, subject)) return true
  if (
    (others.includes('scope') && scoped.has(id)) ||
    (others.includes('members') && (topical.has(id) || id === 'communication'))
  )
    return true
  if (
    id === 'immigrant-participation' &&
    others.includes('told-to') &&
    !subject.lexicon.has('talk/asked', subject.language, value)
  )
    return true
  if (id === 'situation-picture' && (others.includes('asked') || others.includes('aimed-at'))) return true
  if (id === 'children-and-youth' && others.includes(id)) return !isNamedBeside(id, id, value, subject)
  // "Our own strategy and that of the region": words that mean something else leave those beside them as they are.
  if (others.includes(`${id}-otherwise`)) return !isNamedBeside(id, `${id}-otherwise`, value, subject)
  if (id === 'staff-competence')
    return others.includes(id) && !subject.lexicon.has('talk/own-staff', subject.language, value)
  const ofThem = others.includes(id) || (isComponent.has(id) && others.includes('other-people'))
  return ofThem && !subject.lexicon.has('talk/newcomers', subject.language, value)
}

/** "The numbers are gone through every March": what one looks at decides, and that is following up. */
function onlyLooksAtFigures(value: string, {language, lexicon}: Subject): boolean {
  const says = lexicon.asker('talk', language)
  if (!says('figures', value) || !says('goes-back', value) || says('document', value) || says('reread', value))
    return false
  const looks = new Set(lexicon.all('talk/goes-back', language, value).map(({start}) => start))
  return lexicon.all('talk/renewed', language, value).every(({start}) => looks.has(start))
}

/** "The programme is read from cover to cover again": that is a review. */
function onlyReread(value: string, {language, lexicon}: Subject): boolean {
  const says = lexicon.asker('talk', language)
  return says('reread', value) && !says('figures', value) && !lexicon.has('follow-up/done', language, value)
}

/** "Adviser and client see every half year whether the client's plan is up to date". */
function isOfClient(value: string, {language, lexicon}: Subject): boolean {
  const says = (concept: string) => lexicon.has(concept, language, value)
  return (
    says('elements/integration-plan') && says('talk/clients') && !says('talk/figures') && !says('measures/quantity')
  )
}

/** "Naapuriraati" in the midst of a sentence is what a council is called, and no neighbourliness. */
function isOnlyName(id: string, value: string, {language, lexicon}: Subject): boolean {
  const places = lexicon.all(`elements/${id}`, language, value)
  return (
    places.length > 0 &&
    places.every(({start}) => /\p{Ll} \p{Lu}$/u.test(value.slice(Math.max(0, start - 2), start + 1)))
  )
}

/** "(egen uppföljning)": where a figure comes from. */
function isOnlyInBrackets(id: string, value: string, {language, lexicon}: Subject): boolean {
  return value.includes('(') && !lexicon.has(`elements/${id}`, language, withoutBrackets(value))
}

/** Unit: words. A longer label is a clause. */
const longestName = 5

/** True when what is followed up or gone through is a strategy, another plan or what is planned with the welfare region. */
export function isOfAnotherPlan(id: string, value: string, {language, lexicon}: Subject): boolean {
  const says = (concept: string) => lexicon.has(concept, language, value)
  const others = otherPlans[id] ?? []
  // "The welfare plan: its figures are followed yearly": the label says of what.
  const found = others.length > 0 ? labelOf(value)?.label : undefined
  const label = found !== undefined && countWords(found) <= longestName ? found : undefined
  if (
    label !== undefined &&
    [...others, 'national-goals'].some((other) => lexicon.has(`elements/${other}`, language, label))
  )
    return true
  return others.some((other) => says(`elements/${other}`)) && !says('statements/interval')
}

const otherPlans: Readonly<Record<string, readonly string[]>> = {
  'follow-up': ['strategic-link', 'welfare-plan-link', 'employment-plan-link', 'welfare-region-coordination'],
  'review-cycle': ['welfare-region-coordination']
}

/** The element is named beside the words that speak of others: "parents at home and schoolchildren". */
function isNamedBeside(id: string, other: string, value: string, {language, lexicon}: Subject): boolean {
  const others = lexicon.all(`others/${other}`, language, value)
  const rest = others.map(({start}, index) => value.slice(others[index - 1]?.end ?? 0, start))
  return lexicon.has(`elements/${id}`, language, [...rest, value.slice(others.at(-1)?.end ?? 0)].join(' '))
}

/** True when a text says that the programme is followed up, and neither by whom nor when; that all is coordinated, and not by whom. */
export function onlyPromises(id: string, value: string, {language, lexicon}: Subject): boolean {
  const says = (concept: string) => lexicon.has(concept, language, value)
  if (id === 'coordinating-authority')
    return !['owners/unit', 'owners/agent', 'owners/at-large', 'owners/generic', 'talk/coordinator'].some(says)
  return id === 'follow-up' && !/\d/.test(value) && !['follow-up/interval', 'owners/unit', 'owners/agent'].some(says)
}

/** True when the element hangs on money or a decision, or the component is still to be found out; an assessment finds out itself. */
export function onlyIntended(id: string, value: string, subject: Subject): boolean {
  const places = subject.lexicon.all(`elements/${id}`, subject.language, value)
  return (
    isHanging(places, value, subject) ||
    (isComponent.has(id) && id !== 'needs-assessment' && isInquired(places, value, subject))
  )
}

/** True when a text is about what other authorities write: an address for them, and no advice. */
export function isForAuthorities(value: string, {language, lexicon}: Subject): boolean {
  return value.includes('@') && lexicon.has('referrals/sender', language, value)
}

/** True when a text is about guests: whatever it tells is not done for the newcomers. */
export function isOfGuests(value: string, {language, lexicon}: Subject): boolean {
  return lexicon.has('others/anything', language, value)
}

/** True when a text only tells whose task health care is: that is part of the element, and no coordination. */
export function onlyDivides(id: string, value: string, {language, lexicon}: Subject): boolean {
  const says = (concept: string) => lexicon.has(concept, language, value)
  return (
    id === 'welfare-region-coordination' &&
    says('others/health-care') &&
    says('others/arranged-by-region') &&
    !['services/partner', 'services/meeting', 'talk/newcomers'].some(says)
  )
}

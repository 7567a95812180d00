/** Evidence in rows, services, other tables and sentences. */
import type {Row} from '../model/document.ts'
import {membersWith} from '../model/grouped.ts'
import type {Action, RecognisedTable, SectionTopic, Sentence, Service} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {isKey, spelledOut} from './abbreviations.ts'
import {labelOf, rolesOf} from './columns.ts'
import {isComponent, onlyInPassing, tellsOn} from './components.ts'
import {affirmed, isDenied} from './denials.ts'
import {type Named, noEvidence, type Part} from './evidence.ts'
import {isOfAnotherPlan, isOfOthers, namedHere, onlyDivides, onlyPromises, topical} from './others.ts'
import {tellsOfAnother} from './places.ts'
import type {Subject} from './subject.ts'

export function fromRow(action: Action, subject: Subject): Named {
  const {language, lexicon} = subject
  // Without a deed it is the indicator that tells it: "the number of brochures in English".
  const told = [action.goal?.value, action.action?.value || action.indicator?.value].filter(Boolean)
  const text = told.join('. ')
  const line = told.join(' – ')
  const part = (weight: number): Part => ({place: action.place, text: line, from: 'row', weight})
  // The figures and reviews of a single action are not those of the programme.
  const aboutItself = lexicon.has('talk/programme', language, text)
  const followed = ['done', 'programme'].every((id) => lexicon.has(`follow-up/${id}`, language, text))
  const named = lexicon
    .named('elements', language, text)
    .filter(
      (id) =>
        id !== 'situation-picture' &&
        (id !== 'review-cycle' || aboutItself) &&
        (id !== 'follow-up' || followed) &&
        (id !== 'children-and-youth' || !isOfOthers(id, text, subject)) &&
        (id !== 'immigrant-participation' || lexicon.has('talk/shapes', language, text))
    )
  const taught =
    !lexicon.has('talk/newcomers', language, text) &&
    lexicon.has('talk/staff', language, action.owner?.value ?? '') &&
    lexicon.has('talk/learns', language, text)
  // A figure that is aimed at is about those whom it counts.
  const counted = action.indicator?.value ?? ''
  const aimed = /\d/.test(counted)
    ? lexicon.named('elements', language, counted).filter((id) => topical.has(id) || id === 'staff-competence')
    : []
  const ids = new Set([...named, ...aimed, ...(taught ? ['staff-competence'] : [])])
  const own: Named = [...ids, ...lentBy(action.theme ?? '', ids, {language, lexicon})].map(
    (id) => [id, part(1.5)] as const
  )
  const actors = spelledOut([action.owner?.value, action.partner?.value].filter(Boolean).join('; '), subject)
  const through: Named = [...ofActors]
    .filter((id) => lexicon.has(`elements/${id}`, language, actors))
    .map((id) => [id, part(1)] as const)
  const beside = [action.indicator?.value, action.resources?.value].filter(Boolean).join('; ')
  const money: Named = lexicon.has('elements/budget-link', language, beside)
    ? [['budget-link', part(/\d/.test(action.resources?.value ?? '') ? 1 : 0.5)]]
    : []
  return [...own, ...through, ...money]
}

/** A theme lends its subject to the rows below it that name none themselves; a theme of several subjects lends none by common words. */
function lentBy(theme: string, own: ReadonlySet<string>, {language, lexicon}: Pick<Subject, 'language' | 'lexicon'>) {
  if ([...own].some((id) => topical.has(id))) return []
  const named = lexicon.named('elements', language, theme).filter((id) => topical.has(id))
  if (named.length > 0) return named.filter((id) => !own.has(id))
  const common = lexicon.named('headings', language, theme).filter((id) => topical.has(id))
  return common.length === 1 ? common : []
}

/** Columns that say for whom and when, and not what a service is. */
const besideContents: ReadonlySet<string> = new Set(['target-group', 'timetable', 'resources'])
const rowsAt = membersWith(({place}: Row) => place)

export function fromService(service: Service, subject: Subject): Named {
  const part: Part = {place: service.place, text: service.service, from: 'row', weight: 1.5}
  const row = service.table === null ? undefined : rowsAt(service.table.table.rows, service.place)[0]
  const others = [service.owner?.text, service.cooperation?.text]
  const beside = (index: number) => besideContents.has(service.table?.columns[index]?.[0] ?? '')
  const told = row?.cells.filter(({text}, index) => !others.includes(text) && !beside(index)) ?? []
  // "Päättötestaus | ei järjestetä": the row is there, and the service is not.
  const contents = told.map(({text}) => text.value).filter((value) => value !== '' && value !== service.service)
  if (contents.length > 0 && contents.every((value) => isDenied(value, subject))) return []
  const whole = row ? told.map(({text}) => text.value).join('; ') : service.service
  const actors = [service.owner?.value, service.cooperation?.value].filter(Boolean).join('; ')
  const isLead = row === undefined && service.section.heading?.value !== service.service // may be a turn of phrase
  const own = isLead ? namedHere(whole, subject) : rowNames(service.service, whole, row !== undefined, subject)
  return [
    ...[...own].map((id) => [id, part] as const),
    ...namedHere(actors, subject)
      .filter((id) => ofActors.has(id) && !onlyDivides(id, actors, subject))
      .map((id) => [id, {...part, weight: 1}] as const)
  ]
}

/** What a row is about: the component that its name tells, else the one that its contents do; common words of the name tell it last. */
function rowNames(name: string, whole: string, inTable: boolean, subject: Subject): ReadonlySet<string> {
  const {language, lexicon} = subject
  const inName = namedHere(name, subject).filter((id) => !onlyInPassing(id, name, subject))
  const inAll = namedHere(whole, subject).filter((id) => !onlyInPassing(id, whole, subject))
  // In the heading of a chapter, common words name services only; for all else, headings are judged by what stands below.
  const common = lexicon
    .named('headings', language, name)
    .filter((id) => (inTable || isComponent.has(id)) && !onlyInPassing(id, name, subject, 'headings'))
  const components = [inName, inAll, common].map((ids) => ids.filter((id) => isComponent.has(id)))
  const others = [...common, ...inAll].filter((id) => !isComponent.has(id))
  return new Set([...others, ...(components.find((ids) => ids.length > 0) ?? [])])
}

/** Elements that show in who does something, and with whom. */
const ofActors: ReadonlySet<string> = new Set(['welfare-region-coordination', 'employment-authority', 'civil-society'])
/** Elements that are about who does what. */
const isDescribed: ReadonlySet<string> = new Set([
  'responsible-actors',
  'responsibility-described',
  'cooperation-described'
])
/** Elements that the past and a picture of the situation may bear witness to. */
const ofThePast: ReadonlySet<string> = new Set(['immigrant-participation', 'situation-picture'])
/** A picture of the situation describes people and services, and promises nothing. */
const promised: ReadonlySet<string> = new Set([...topical, ...isComponent])

/** `described`: the sentence is part of the description of a component. `next`: the sentence behind it. */
export function fromSentence(
  sentence: Sentence,
  topic: SectionTopic,
  subject: Subject,
  {described, next}: {readonly described: boolean; readonly next: Sentence | undefined}
): Named {
  if (sentence.law || sentence.quoted || sentence.from === 'cell' || isKey(sentence.value)) return []
  const {lexicon, language} = subject
  const titled = lexicon.has('talk/coordinator', language, affirmed(sentence.value, subject))
    ? ['coordinating-authority']
    : []
  const leads = namedHere(sentence.value, subject)
  const named = [...new Set([...leads, ...titled])].filter(
    (id) =>
      (!isOwnerLine(sentence, subject) || ofActors.has(id) || isDescribed.has(id)) &&
      (!isComponent.has(id) || !isCount(sentence, subject)) &&
      (!sentence.past || ofThePast.has(id)) &&
      !(described && isOfService(id, sentence.value, subject))
  )
  if (named.length === 0 || tellsOfAnother(sentence, subject)) return []
  const picture = topic.elements.includes('situation-picture')
  return named.map((id): Named[number] => {
    const bound =
      (sentence.commits || tellsOn(id, sentence, next, subject) || isDone(id, sentence, subject)) &&
      leads.includes(id) &&
      (id !== 'guidance' || lexicon.has('talk/advises', language, sentence.value)) &&
      !(picture && promised.has(id)) &&
      !onlyDivides(id, sentence.value, subject) &&
      !onlyInPassing(id, sentence.value, subject) &&
      (topic.elements.includes(id) || !isOfAnotherPlan(id, sentence.value, subject)) &&
      !onlyPromises(id, sentence.value, subject)
    const figures = id !== 'situation-picture' || /\d/.test(sentence.value)
    const weight = bound && figures ? (topic.elements.includes(id) ? 1.5 : 1) : 0.25
    return [id, {place: sentence.place, text: sentence.value, from: 'sentence', weight}]
  })
}

/** "Kysely 2/2026: 211 vastausta, 6 kieltä": what was asked of so many is done, without a verb. */
function isDone(id: string, {value, law, quoted}: Sentence, {language, lexicon}: Subject): boolean {
  const open = ['wish', 'possibility', 'later', 'elsewhere'].some((concept) =>
    lexicon.has(`statements/${concept}`, language, value)
  )
  return id === 'immigrant-participation' && /\d/.test(value) && !law && !quoted && !open
}

/** "Av dem som fick en integrationsplan var två tredjedelar …": a service told as a number. */
function isCount({value}: Sentence, {language, lexicon}: Subject): boolean {
  return lexicon.has('talk/share', language, value)
}

/** "Ansvarig: samma tjänsteinnehavare som gjort bedömningen": who, and not what. */
function isOwnerLine({value, at}: Sentence, {language, lexicon}: Subject): boolean {
  const label = at === 0 ? labelOf(value) : null
  return (
    label !== null && ['owner', 'partner', 'cooperation'].includes(rolesOf(label.label, language, lexicon)[0] ?? '')
  )
}

/** In the description of a course or a test, those who are spoken to and the languages are those of the course. */
function isOfService(id: string, value: string, {language, lexicon}: Subject): boolean {
  if (id === 'communication') return !lexicon.has('talk/programme', language, value)
  return id === 'immigrant-participation' && !lexicon.has('talk/asked', language, value)
}

/** A row of a table that lists neither actions nor services states something when it has words beside its name. */
export function fromOtherTable(
  {table, section, purpose}: RecognisedTable,
  roles: ReadonlyMap<SectionTopic['section'], SectionTopic>,
  {language, lexicon}: Subject
): Named {
  if (purpose === 'actions' || purpose === 'services' || noEvidence.has(roles.get(section)?.role ?? '')) return []
  return table.rows.flatMap((row): Named => {
    const cells = row.cells.map(({text}) => text.value).filter((value) => value !== '')
    const [name = '', ...rest] = cells
    if (countWords(rest.join(' ').replace(/[\d.,%]+/g, ' ')) < 3) return []
    return lexicon
      .named('elements', language, name)
      .map((id) => [id, {place: row.place, text: cells.join(' – '), from: 'row', weight: 1}] as const)
  })
}

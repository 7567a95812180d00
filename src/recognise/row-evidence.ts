/** Evidence in rows, services and other tables. */
import type {Row} from '../model/document.ts'
import {membersWith} from '../model/grouped.ts'
import {placeholderIn} from '../model/placeholders.ts'
import type {Action, RecognisedTable, SectionTopic, Service} from '../model/programme.ts'
import {countWords, shorten} from '../model/text.ts'
import {spelledOut} from './abbreviations.ts'
import {isComponent, onlyInPassing} from './components.ts'
import {isDenied} from './denials.ts'
import {type Named, noEvidence, ofActors, type Part} from './evidence.ts'
import {type Content, isChapter, isEmptied, isFull, isRefused} from './heading-evidence.ts'
import {membersOf} from './joints.ts'
import {isOfOthers, namedHere, onlyDivides, topical} from './others.ts'
import type {Subject} from './subject.ts'

/** Unit: letters. So much of goal and deed leaves room for the cell that counts. */
const beforeCell = 50

export function fromRow(action: Action, subject: Subject): Named {
  const {language, lexicon} = subject
  // Without a deed it is the indicator that tells it: "the number of brochures in English".
  const told = [action.goal?.value, action.action?.value || action.indicator?.value].filter(Boolean)
  const text = told.join('. ')
  const line = told.join(' – ')
  // "Fylls i senare" where the deed should stand: the goal is named, and nothing is done.
  const awaited = action.action !== null && placeholderIn(action.action.value, true, lexicon, language)?.kind === 'left'
  const part = (weight: number): Part => ({
    place: action.place,
    text: line,
    from: 'row',
    weight: awaited ? Math.min(weight, 0.5) : weight
  })
  const ofOtherStaff = isOfOthers('staff-competence', text, subject)
  const named = namedInRow(text, subject)
  const taught =
    !ofOtherStaff &&
    !lexicon.has('talk/newcomers', language, text) &&
    lexicon.has('talk/staff', language, action.owner?.value ?? '') &&
    lexicon.has('talk/learns', language, text)
  // A figure that is aimed at is about those whom it counts.
  const counted = action.indicator?.value ?? ''
  const aimed = /\d/.test(counted)
    ? lexicon
        .named('elements', language, counted)
        .filter((id) => topical.has(id) || (id === 'staff-competence' && !ofOtherStaff))
    : []
  const ids = new Set([...named, ...aimed, ...(taught ? ['staff-competence'] : [])])
  const own: Named = [...ids, ...lentBy(action.theme ?? '', ids, {language, lexicon})].map(
    (id) => [id, part(1.5)] as const
  )
  const shown = (cell: string): Part => ({...part(1), text: `${shorten(line, beforeCell)} – ${cell}`})
  const actors = [action.owner?.value, action.partner?.value].filter((value) => value !== undefined)
  const through: Named = [...ofActors].flatMap((id) => {
    if (ids.has(id)) return []
    const actor = actors.find((value) => lexicon.has(`elements/${id}`, language, spelledOut(value, subject)))
    return actor === undefined ? [] : [[id, shown(actor)] as const]
  })
  const unread: Named = unreadIn(action).flatMap((cell) =>
    namedInRow(cell, subject)
      .filter((id) => !ids.has(id))
      .map((id) => [id, shown(cell)] as const)
  )
  const beside = [action.indicator?.value, action.resources?.value].filter(Boolean).join('; ')
  const money: Named = lexicon.has('elements/budget-link', language, beside)
    ? [['budget-link', part(/\d/.test(action.resources?.value ?? '') ? 1 : 0.5)]]
    : []
  return [...own, ...through, ...unread, ...money]
}

/** The elements that goal and deed name; the figures and reviews of a single action are not those of the programme. */
function namedInRow(text: string, subject: Subject): readonly string[] {
  const {language, lexicon} = subject
  const aboutItself = lexicon.has('talk/programme', language, text)
  const followed = ['done', 'programme'].every((id) => lexicon.has(`follow-up/${id}`, language, text))
  return lexicon
    .named('elements', language, text)
    .filter(
      (id) =>
        id !== 'situation-picture' &&
        (id !== 'review-cycle' || aboutItself) &&
        (id !== 'follow-up' || followed) &&
        ((id !== 'children-and-youth' && id !== 'staff-competence') || !isOfOthers(id, text, subject)) &&
        (id !== 'immigrant-participation' || lexicon.has('talk/shapes', language, text))
    )
}

/** What stands in columns that nobody understands is said all the same. */
function unreadIn({table, place}: Action): readonly string[] {
  const row = table === null ? undefined : rowsAt(table.table.rows, place)[0]
  const cells = row?.cells.filter((_, index) => table?.columns[index]?.every((role) => role === 'content')) ?? []
  return cells.map(({text}) => text.value).filter((value) => value !== '')
}

/** A theme lends its subject to the rows below it that name none themselves; a theme of several subjects lends none by common words. */
function lentBy(theme: string, own: ReadonlySet<string>, {language, lexicon}: Pick<Subject, 'language' | 'lexicon'>) {
  if ([...own].some((id) => topical.has(id))) return []
  const named = lexicon.named('elements', language, theme).filter((id) => topical.has(id))
  // "Koti, naapurit ja osallisuus": each row is about one of them.
  const members = membersOf(theme, /,/, language, lexicon)
  const shared = (id: string) =>
    members.length > 2 && members.filter((one) => lexicon.has(`elements/${id}`, language, one)).length === 1
  if (named.some(shared)) return []
  if (named.length > 0) return named.filter((id) => !own.has(id))
  const common = lexicon.named('headings', language, theme).filter((id) => topical.has(id))
  return common.length === 1 ? common : []
}

/** Columns that say for whom and when, and not what a service is. */
const besideContents: ReadonlySet<string> = new Set(['target-group', 'timetable', 'resources'])
const rowsAt = membersWith(({place}: Row) => place)

/** `content`: what stands in its chapter. A service that is a chapter is there when the chapter commits to it. */
export function fromService(service: Service, subject: Subject, content: Content | undefined): Named {
  const chapter = isChapter(service)
  if (service.table === null && isEmptied(content)) return []
  const weight = chapter && content !== undefined && !isFull(content) ? 0.5 : 1.5
  const part: Part = {place: service.place, text: service.service, from: 'row', weight}
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
    ...[...own].filter((id) => !chapter || !isRefused(id, content)).map((id) => [id, part] as const),
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
    .filter((_, __, all) => inTable || all.length === 1)
  const components = [inName, inAll, common].map((ids) => ids.filter((id) => isComponent.has(id)))
  const others = [...common, ...inAll].filter((id) => !isComponent.has(id))
  return new Set([...others, ...(components.find((ids) => ids.length > 0) ?? [])])
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

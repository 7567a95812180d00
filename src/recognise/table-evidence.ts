/** Evidence in services and in other tables. */
import type {RecognisedTable, SectionTopic, Service} from '../model/programme.ts'
import {rowAt} from '../model/rows.ts'
import {countWords} from '../model/text.ts'
import {isComponent, onlyInPassing} from './components.ts'
import {type Content, isChapter, isEmptied, isFull, isRefused} from './contents.ts'
import {isDenied} from './denials.ts'
import {type Named, noEvidence, ofActors, type Part} from './evidence.ts'
import {namedHere, onlyDivides} from './others.ts'
import {counter} from './profile.ts'
import {profiles} from './profiles.ts'
import type {Subject} from './subject.ts'

/** Columns that say for whom and when, and not what a service is. */
const besideContents: ReadonlySet<string> = new Set(['target-group', 'timetable', 'resources'])

/** `content`: what stands in its chapter. A service that is a chapter is there when the chapter commits to it. */
export function fromService(service: Service, subject: Subject, content: Content | undefined): Named {
  const chapter = isChapter(service)
  if (service.table === null && isEmptied(content)) return []
  const weight = chapter && content !== undefined && !isFull(content) ? 0.5 : 1.5
  const part: Part = {place: service.place, text: service.service, from: 'row', weight}
  const row = service.table === null ? undefined : rowAt(service.table.table, service.place)
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
    .filter((id) => !inTable || hints(id, whole, subject))
  const components = [inName, inAll, common].map((ids) => ids.filter((id) => isComponent.has(id)))
  const others = [...common, ...inAll].filter((id) => !isComponent.has(id))
  return new Set([...others, ...(components.find((ids) => ids.length > 0) ?? [])])
}

/** Whether there is more in it than the common word. */
function hints(id: string, whole: string, {language, lexicon}: Subject): boolean {
  const hint = profiles.find((profile) => profile.id === id)?.hint
  if (hint === undefined) return true
  return hint(counter([lexicon.named('aspects', language, whole)]))
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

/** Reads the services of an integration programme: from service tables or lists, else from chapters that describe one service each. */
import type {Row} from '../model/document.ts'
import type {ColumnRole, Field, RecognisedTable, SectionTopic, Sentence, Service} from '../model/programme.ts'
import {isBlank} from '../model/rows.ts'
import {componentsIn} from './chapter-heads.ts'
import {isDenied} from './denials.ts'
import type {Description} from './evidence.ts'
import {providerIn} from './providers.ts'
import type {RawAction} from './rows.ts'
import {chapterServices} from './service-chapters.ts'
import {listedServices} from './service-lists.ts'
import {ownerClassOf} from './service-owner.ts'
import type {Subject} from './subject.ts'

/** All services in document order. Where a table or a list holds them, a chapter counts only when its heading names a component that none of them names. */
export function readServices(
  tables: readonly RecognisedTable[],
  bullets: readonly RawAction[],
  allTopics: readonly SectionTopic[],
  sentences: readonly Sentence[],
  descriptions: readonly Description[],
  subject: Subject
): readonly Service[] {
  const planned = new Set(bullets.map(({section}) => section))
  const topics = allTopics.filter(({section}) => !planned.has(section))
  const inTables = tables.filter(({purpose}) => purpose === 'services').flatMap((table) => fromTable(table, subject))
  const inLists = listedServices(topics, sentences, subject)
  const listed = inTables.length > 0 ? [...inTables, ...besides(inTables, inLists, subject)] : inLists
  const withParts = new Set(listed.map(({table, section}) => (table === null ? section : null)))
  const whole = topics.filter(({section}) => !withParts.has(section))
  const chapters = chapterServices(listed, whole, sentences, descriptions, subject)
  const services = [...listed, ...chapters].sort((a, b) => a.place.start.offset - b.place.start.offset)
  return withCommonOwner(services, sentences, subject)
}

/** Beside a table of services a list tells only of components that the table does not name. */
function besides(inTables: readonly Service[], inLists: readonly Service[], subject: Subject): readonly Service[] {
  const known = new Set(inTables.flatMap(({service}) => componentsIn(service, subject)))
  return inLists.filter(({service, section}) => {
    const own = componentsIn(service, subject)
    const named = own.length > 0 ? own : componentsIn(section.heading?.value ?? '', subject)
    return named.some((id) => !known.has(id))
  })
}

function fromTable(recognised: RecognisedTable, subject: Subject): readonly Service[] {
  const {table, columns, section} = recognised
  const field = (row: Row, ...roles: ColumnRole[]): Field | null => {
    const at = columns.findIndex((own) => own.some((role) => roles.includes(role)))
    const cell = row.cells[at]
    return cell ? {value: cell.text.value, text: cell.text, place: row.place} : null
  }
  const full = table.rows.filter((row) => textsOf(row) > 1).length * 2 > table.rows.length
  return table.rows.flatMap((row): Service[] => {
    const service = field(row, 'service')?.value ?? ''
    const owner = field(row, 'owner')
    if (service === '' || isBand(row, full)) return []
    const content = field(row, 'content')?.value ?? ''
    if (isDenied(owner?.value ?? '', subject) || (isBlank(owner) && isDenied(content, subject))) return []
    return [
      {
        section,
        table: recognised,
        place: row.place,
        service,
        owner,
        ownerClass: ownerClassOf(owner?.value ?? '', subject),
        cooperation: written(field(row, 'cooperation', 'partner'))
      }
    ]
  })
}

/** A dash says that nothing stands there. */
function written(field: Field | null): Field | null {
  return isBlank(field) ? null : field
}

/** A row of one cell, or of one text repeated, among full rows groups them and is no service. */
function isBand(row: Row, full: boolean): boolean {
  return full && row.cells.length > 2 && row.cells[0]?.text.value !== '' && textsOf(row) === 1
}

/** How many different texts a row holds. */
function textsOf({cells}: Row): number {
  return new Set(cells.map(({text}) => text.value).filter((value) => value !== '')).size
}

/** "Integrationsbyrån ansvarar för alla tjänster": speaks for each service that has no place for an owner of its own. */
function withCommonOwner(
  services: readonly Service[],
  sentences: readonly Sentence[],
  subject: Subject
): readonly Service[] {
  const common = sentences.find(
    ({value, from, law, quoted}) =>
      from !== 'cell' &&
      !law &&
      !quoted &&
      subject.lexicon.has('services/all-services', subject.language, value) &&
      providerIn(value, subject) === 'named'
  )
  if (!common) return services
  const owner: Field = {value: common.value, text: common.text, place: common.place}
  return services.map((service) => (service.owner === null ? {...service, owner, ownerClass: 'named'} : service))
}

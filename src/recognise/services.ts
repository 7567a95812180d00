/** Reads the services of an integration programme: from service tables, from labelled text and from chapters about one service each. */
import type {Section} from '../model/document.ts'
import type {ColumnRole, Field, RecognisedTable, SectionTopic, Sentence, Service} from '../model/programme.ts'
import {type Context, entriesOf} from './bullets.ts'
import {classifyOwner} from './owners.ts'
import type {Subject} from './subject.ts'

/** The components a chapter may be about. */
const components = [
  'needs-assessment',
  'integration-plan',
  'civic-orientation',
  'integration-training',
  'guidance',
  'final-test'
] as const

/** All services in document order. */
export function readServices(
  tables: readonly RecognisedTable[],
  topics: readonly SectionTopic[],
  sentences: readonly Sentence[],
  subject: Subject
): readonly Service[] {
  const listed = tables.filter(({purpose}) => purpose === 'services').flatMap((table) => fromTable(table, subject))
  const inTables = new Set(listed.map(({section}) => section.index))
  const chapters = topics
    .filter(({section, role}) => role === null && !inTables.has(section.index) && isServiceChapter(section, subject))
    .flatMap(({section}) => fromChapter(section, sentences, subject))
  return [...listed, ...chapters].sort((a, b) => a.place.start.offset - b.place.start.offset)
}

function fromTable({table, columns, section}: RecognisedTable, subject: Subject): readonly Service[] {
  const field = (row: (typeof table.rows)[number], ...roles: ColumnRole[]): Field | null => {
    const at = columns.findIndex((own) => own.some((role) => roles.includes(role)))
    const cell = row.cells[at]
    return cell ? {value: cell.text.value, text: cell.text, place: row.place} : null
  }
  return table.rows.flatMap((row): Service[] => {
    const service = field(row, 'service')?.value ?? ''
    const owner = field(row, 'owner')
    if (
      service === '' ||
      (columns.length > 2 &&
        row.cells.filter(({text}) => text.value !== '').length === 1 &&
        row.cells.length > 2 &&
        isBand(row, table.rows))
    )
      return []
    return [
      {
        section,
        place: row.place,
        service,
        owner,
        ownerClass: classifyOwner(owner?.value ?? '', subject),
        cooperation: field(row, 'cooperation', 'partner')
      }
    ]
  })
}

/** A row of one cell among full rows groups them and is no service. */
function isBand(
  row: {readonly cells: readonly {readonly text: {readonly value: string}}[]},
  rows: readonly {readonly cells: readonly {readonly text: {readonly value: string}}[]}[]
): boolean {
  const full = rows.filter(({cells}) => cells.filter(({text}) => text.value !== '').length > 1).length
  return row.cells[0]?.text.value !== '' && full * 2 > rows.length
}

function isServiceChapter(section: Section, {lexicon, language}: Subject): boolean {
  const heading = section.heading?.value ?? ''
  return (
    heading !== '' &&
    section.blocks.length > 0 &&
    components.some(
      (id) => lexicon.has(`elements/${id}`, language, heading) || lexicon.has(`headings/${id}`, language, heading)
    )
  )
}

function fromChapter(section: Section, sentences: readonly Sentence[], subject: Subject): readonly Service[] {
  const {lexicon, language} = subject
  const own = sentences.filter((sentence) => sentence.section === section)
  const labelled = entriesOf(section, subject satisfies Context)
  const label = (...roles: ColumnRole[]) =>
    labelled.find(({role}) => role !== null && roles.includes(role))?.field ?? null
  const answers = own.filter(
    ({value}) => lexicon.has('owners/answering', language, value) || lexicon.has('statements/deed', language, value)
  )
  const named = answers.find(({value}) => lexicon.has('owners/unit', language, value))
  const generic = answers.find(({value}) => lexicon.has('owners/answering', language, value))
  const spoken = named ?? generic
  const owner = label('owner') ?? (spoken ? {value: spoken.value, text: spoken.text, place: spoken.place} : null)
  const together = own.find(({value}) => lexicon.has('elements/cooperation-described', language, value))
  const cooperation =
    label('partner', 'cooperation') ??
    (together ? {value: together.value, text: together.text, place: together.place} : null)
  const ownerClass = label('owner')
    ? classifyOwner(owner?.value ?? '', subject)
    : named
      ? 'named'
      : generic
        ? 'generic'
        : 'empty'
  return [{section, place: section.place, service: section.heading?.value ?? '', owner, ownerClass, cooperation}]
}

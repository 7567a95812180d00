/** Finds the elements of a kind: where each is named, whether the document commits to something there, and the evidence. */
import type {Section} from '../model/document.ts'
import type {KindInForce} from '../model/law.ts'
import type {
  Action,
  Approval,
  ElementStatus,
  Evidence,
  RecognisedTable,
  Review,
  SectionTopic,
  Sentence,
  Service,
  Status
} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {shorten} from './actions.ts'
import {fromFrontMatter} from './front-matter-evidence.ts'
import type {Subject} from './subject.ts'

export interface Findings {
  readonly topics: readonly SectionTopic[]
  readonly sentences: readonly Sentence[]
  readonly tables: readonly RecognisedTable[]
  readonly actions: readonly Action[]
  readonly services: readonly Service[]
  readonly approvals: readonly Approval[]
  readonly review: Review
}

/** Unit: letters of quoted evidence. */
const evidenceLength = 90
const noEvidence = new Set(['contents', 'law', 'history', 'terms'])

/** The status of each element that a kind asks for. `ids` is in the order of the law pack. */
export function readElements(
  ids: readonly string[],
  kind: KindInForce,
  subject: Subject,
  found: Findings
): readonly ElementStatus[] {
  const index = indexOf(subject, found)
  return ids.map((id) => {
    const covered = subject.view.coveredBy.find((field) => field.id === id)
    const parts = [
      ...fromFrontMatter(id, subject, found),
      ...(id === 'council-approval' ? [] : (index.get(id) ?? [])),
      ...derived(id, found)
    ]
    const strong = parts.filter(({weight}) => weight >= 1)
    const status: Status = covered
      ? 'covered'
      : strong.length > 0
        ? 'present'
        : parts.length > 0
          ? 'partial'
          : 'missing'
    const best = covered
      ? [{place: covered.place, text: covered.value.value, from: 'covered-by' as const}]
      : (strong.length > 0 ? strong : parts).slice(0, 3).map(({place, text, from}) => ({place, text, from}))
    return {id, kind: kind.kind.id, status, evidence: best, score: scoreOf(parts)}
  })
}

/** Evidence with its weight: 1 and above commits, below 1 only names. */
export interface Part extends Evidence {
  readonly weight: number
}

function scoreOf(parts: readonly Part[]): Readonly<Record<string, number>> {
  const score: Record<string, number> = {}
  for (const {from, weight} of parts) score[from] = Math.max(score[from] ?? 0, weight)
  return score
}

/** Evidence by element, gathered in one walk over headings, rows and sentences. */
function indexOf(subject: Subject, found: Findings): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>()
  const add = (id: string, part: Part) => {
    const list = parts.get(id)
    if (list) list.push(part)
    else parts.set(id, [part])
  }
  const roles = new Map(found.topics.map((topic) => [topic.section, topic]))
  const contents = contentsOf(found, subject)
  for (const topic of found.topics)
    for (const [id, part] of fromHeading(topic, contents, subject, found.topics)) add(id, part)
  for (const action of found.actions) for (const [id, part] of fromRow(action, subject)) add(id, part)
  for (const service of found.services) for (const [id, part] of fromService(service, subject)) add(id, part)
  for (const table of found.tables) for (const [id, part] of fromOtherTable(table, roles, subject)) add(id, part)
  for (const sentence of found.sentences) {
    const topic = roles.get(sentence.section)
    if (topic && !noEvidence.has(topic.role ?? ''))
      for (const [id, part] of fromSentence(sentence, topic, subject)) add(id, part)
  }
  return parts
}

type Named = readonly (readonly [string, Part])[]

/** What stands under a heading, subsections included. */
interface Content {
  committed: number
  rows: boolean
  figures: boolean
  /** Elements that a committing sentence names. */
  readonly named: Set<string>
}

/** Contents by section, each added to all sections above it: one walk, whatever the depth. */
function contentsOf(
  {sentences, actions, services, tables}: Findings,
  {lexicon, language}: Subject
): ReadonlyMap<Section, Content> {
  const contents = new Map<Section, Content>()
  const upward = (from: Section, change: (content: Content) => void) => {
    for (let at: Section | null = from; at !== null; at = at.parent) {
      const content = contents.get(at) ?? {committed: 0, rows: false, figures: false, named: new Set()}
      contents.set(at, content)
      change(content)
    }
  }
  for (const {section} of [...actions, ...services, ...tables]) upward(section, (content) => (content.rows = true))
  for (const {section, value, law, quoted, commits, from} of sentences) {
    if (law || quoted) continue
    const figures = /\d/.test(value)
    const named = commits && from !== 'cell' ? lexicon.named('elements', language, value) : []
    upward(section, (content) => {
      if (commits && from !== 'cell') content.committed++
      if (figures) content.figures = true
      for (const id of named) content.named.add(id)
    })
  }
  return contents
}

/** A heading names an element; what stands under it must commit. A heading of common words needs more of it. */
function fromHeading(
  topic: SectionTopic,
  contents: ReadonlyMap<Section, Content>,
  {lexicon, language}: Subject,
  topics: readonly SectionTopic[]
): Named {
  const {section, role, elements} = topic
  const heading = section.heading
  if (heading === null || section.depth === 0 || noEvidence.has(role ?? '') || isTitle(topic, topics)) return []
  const strong = new Set(lexicon.named('elements', language, heading.value))
  const content = contents.get(section)
  return elements.flatMap((id): Named => {
    const full = content !== undefined && (content.committed > 0 || content.rows)
    const commits =
      full &&
      (id === 'situation-picture'
        ? content.figures
        : strong.has(id) || (content.committed > 1 && content.named.has(id)))
    if (!commits && !strong.has(id)) return []
    return [
      [
        id,
        {place: section.place, text: shorten(heading.value, evidenceLength), from: 'heading', weight: commits ? 2 : 0.5}
      ]
    ]
  })
}

/** The document's own title is no evidence. */
function isTitle({section}: SectionTopic, topics: readonly SectionTopic[]): boolean {
  const first = topics.find((topic) => topic.section.heading !== null)
  return (
    section.depth === 1 &&
    (first?.section === section || (section.parent?.depth ?? 0) === 0) &&
    topics.some((topic) => topic.section.depth > 1) &&
    first?.section === section
  )
}

function fromRow(action: Action, {language, lexicon}: Subject): Named {
  const text = [action.theme, action.goal?.value, action.action?.value].filter(Boolean).join('. ')
  const theme = lexicon.named('headings', language, action.theme ?? '')
  const line = shorten([action.goal?.value, action.action?.value].filter(Boolean).join(' – '), evidenceLength)
  const part = (weight: number): Part => ({place: action.place, text: line, from: 'row', weight})
  const own: Named = [...new Set([...lexicon.named('elements', language, text), ...theme])].map(
    (id) => [id, part(1.5)] as const
  )
  const actors = [action.owner?.value, action.partner?.value].filter(Boolean).join('; ')
  const through: Named = ['welfare-region-coordination', 'employment-authority', 'civil-society']
    .filter((id) => lexicon.has(`elements/${id}`, language, actors))
    .map((id) => [id, part(1)] as const)
  return [...own, ...through]
}

function fromService(service: Service, {language, lexicon}: Subject): Named {
  const part: Part = {place: service.place, text: shorten(service.service, evidenceLength), from: 'row', weight: 1.5}
  const actors = [service.owner?.value, service.cooperation?.value].filter(Boolean).join('; ')
  return [
    ...[
      ...new Set([
        ...lexicon.named('elements', language, service.service),
        ...lexicon.named('headings', language, service.service)
      ])
    ].map((id) => [id, part] as const),
    ...lexicon.named('elements', language, actors).map((id) => [id, {...part, weight: 1}] as const)
  ]
}

function fromSentence(sentence: Sentence, topic: SectionTopic, {language, lexicon}: Subject): Named {
  if (sentence.law || sentence.quoted || sentence.from === 'cell') return []
  return lexicon.named('elements', language, sentence.value).flatMap((id): Named => {
    if (sentence.history && id !== 'immigrant-participation' && id !== 'situation-picture') return []
    const figures = id !== 'situation-picture' || /\d/.test(sentence.value)
    const weight = sentence.commits && figures ? (topic.elements.includes(id) ? 1.5 : 1) : 0.25
    return [[id, {place: sentence.place, text: shorten(sentence.value, evidenceLength), from: 'sentence', weight}]]
  })
}

/** A row of a table that lists neither actions nor services states something when it has words beside its name. */
function fromOtherTable(
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
      .map(
        (id) =>
          [id, {place: row.place, text: shorten(cells.join(' – '), evidenceLength), from: 'row', weight: 1}] as const
      )
  })
}

/** Elements that show in the list of actions or services as a whole. */
function derived(id: string, {actions, services}: Findings): readonly Part[] {
  const first = actions[0]
  const row = (place: Part['place'], text: string, weight: number): readonly Part[] => [
    {place, text: shorten(text, evidenceLength), from: 'row', weight}
  ]
  if (id === 'responsible-actors') {
    const owned = actions.find(({ownerClass}) => ownerClass === 'named' || ownerClass === 'partly')
    return owned
      ? row(owned.place, owned.owner?.value ?? owned.title, 1)
      : first
        ? row(first.place, first.title, 0.5)
        : []
  }
  if (id === 'integration-measures' && first && actions.some(({action}) => (action?.value ?? '') !== ''))
    return row(first.place, first.title, 1)
  if (id === 'services-described' && services.length >= 2)
    return row(services[0]?.place ?? first?.place ?? emptyPlace, services[0]?.service ?? '', 1)
  if (id === 'responsibility-described') {
    const owned = services.find(({ownerClass}) => ownerClass === 'named' || ownerClass === 'partly')
    return owned ? row(owned.place, owned.owner?.value ?? owned.service, 1) : []
  }
  if (id === 'cooperation-described') {
    const shared = services.find(({cooperation}) => (cooperation?.value ?? '') !== '')
    return shared ? row(shared.place, shared.cooperation?.value ?? '', 1) : []
  }
  return []
}

const emptyPlace = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

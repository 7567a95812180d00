/** Evidence in headings: a heading names an element, and what stands under it, subsections included, must commit. */
import type {Section} from '../model/document.ts'
import type {SectionTopic, Service} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import {isComponent} from './components.ts'
import {affirmed, isDenied} from './denials.ts'
import {type Findings, type Named, noEvidence} from './evidence.ts'
import {onlyInquires} from './intentions.ts'
import {membersOf} from './joints.ts'
import {goesOnOfOtherField, isOfOthers, namedHere, onlyIntended, onlyPromises} from './others.ts'
import type {Subject} from './subject.ts'

/** What stands under a heading, subsections included. */
export interface Content {
  committed: number
  /** Something is plainly done, if only in a few words. */
  plain: boolean
  /** Sentences that say more than that something is not done, and nothing of another field. */
  told: number
  /** Sentences that only say that something is not done, or that something else is. */
  denied: number
  rows: boolean
  /** Somebody and when: "Koordinaattori → johtoryhmä tammikuussa". */
  scheduled: boolean
  figures: boolean
  /** Somebody is said to be in charge. */
  led: boolean
  /** Something is wished for, put off or to be found out. */
  intended: boolean
  /** Newcomers or clients are spoken of. */
  ofNewcomers: boolean
  /** Elements whose words are used here of others: pupils, staff, the old. */
  readonly ofOthers: Set<string>
  /** There are words that are not the municipality's own. */
  quoted: boolean
  /** Elements that a committing sentence names. */
  readonly named: Set<string>
  /** Elements that are said not to be there. */
  readonly refused: Set<string>
}

/** A number that is no year: in a picture of the situation it counts something. */
const figure = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/

const newcomers = ['talk/newcomers', 'relations/newcomers', 'talk/clients', 'referrals/integration-unit'] as const
const notYet = ['wish', 'possibility', 'later', 'elsewhere'] as const

/** Contents by section, each added to all sections above it: one walk, whatever the depth. */
export function contentsOf(
  {sentences, actions, services, tables}: Findings,
  subject: Subject
): ReadonlyMap<Section, Content> {
  const contents = new Map<Section, Content>()
  const upward = (from: Section, change: (content: Content) => void) => {
    for (let at: Section | null = from; at !== null; at = at.parent) {
      const content = contents.get(at) ?? {
        committed: 0,
        plain: false,
        told: 0,
        denied: 0,
        rows: false,
        scheduled: false,
        figures: false,
        led: false,
        intended: false,
        ofNewcomers: false,
        ofOthers: new Set(),
        quoted: false,
        named: new Set(),
        refused: new Set()
      }
      contents.set(at, content)
      change(content)
    }
  }
  const rows = [...actions, ...services.filter((service) => !isChapter(service)), ...tables]
  for (const {section} of rows) upward(section, (content) => (content.rows = true))
  for (const sentence of sentences) {
    const {section, value, law, quoted, commits, from} = sentence
    if (quoted) upward(section, (content) => (content.quoted = true))
    if (law || quoted) continue
    const told = !isDenied(value, subject) && !goesOnOfOtherField(sentence, subject)
    const refused = refusedIn(value, subject)
    const says = (concept: string) => subject.lexicon.has(concept, subject.language, value)
    const scheduled = commits && says('follow-up/interval') && says('owners/unit')
    const figures = figure.test(value)
    const named =
      commits && from !== 'cell'
        ? namedHere(value, subject).filter(
            (id) => !onlyPromises(id, value, subject) && !onlyIntended(id, value, subject)
          )
        : []
    const open = notYet.some((concept) => says(`statements/${concept}`)) || onlyInquires(value, subject)
    const plain = told && from !== 'cell' && says('statements/deed') && !open && !/^\[|\?$/.test(value)
    const led = says('owners/unit') && ['owners/answering', 'talk/leads'].some(says)
    const ofNewcomers = newcomers.some(says)
    const ofOthers = ofNewcomers ? [] : subject.lexicon.named('others', subject.language, value)
    upward(section, (content) => {
      if (led) content.led = true
      if (ofNewcomers) content.ofNewcomers = true
      for (const id of ofOthers) content.ofOthers.add(id)
      if (told && open) content.intended = true
      for (const id of refused) content.refused.add(id)
      if (commits && told && from !== 'cell') content.committed++
      else if (plain) content.plain = true
      if (scheduled) content.scheduled = true
      if (told) content.told++
      else content.denied++
      if (figures) content.figures = true
      for (const id of named) content.named.add(id)
    })
  }
  return contents
}

/** A heading names an element; what stands under it must commit. A heading of common words needs more of it; of a goal the action speaks (`inRows`). */
export function fromHeading(
  topic: SectionTopic,
  contents: ReadonlyMap<Section, Content>,
  subject: Subject,
  topics: readonly SectionTopic[],
  inRows: ReadonlySet<Text>
): Named {
  const {section, role, elements} = topic
  const heading = section.heading
  if (
    heading === null ||
    inRows.has(heading) ||
    section.depth === 0 ||
    noEvidence.has(role ?? '') ||
    isTitle(topic, topics)
  )
    return []
  const strong = new Set(subject.lexicon.named('elements', subject.language, heading.value))
  const content = contents.get(section)
  if (isEmptied(content)) return []
  return elements.flatMap((id): Named => {
    if (isComponent.has(id) && isForOthers(id, heading.value, content, subject)) return []
    const full = content !== undefined && isFull(content)
    const commits =
      full &&
      !isRefused(id, content) &&
      (id === 'situation-picture'
        ? content.figures
        : id === 'follow-up'
          ? content.named.has(id) || (strong.has(id) && (content.rows || content.scheduled))
          : (strong.has(id) && (content.named.has(id) || holdsAlone(id, content, strong, topic, subject))) ||
            (content.committed > 1 && content.named.has(id)))
    if (!commits && (!strong.has(id) || (isRefused(id, content) && !content?.intended))) return []
    return [[id, {place: section.place, text: heading.value, from: 'heading', weight: commits ? 2 : 0.5}]]
  })
}

/** "Courses for the staff", "Samhället på schemat: eleverna …": the part is told of, and of nobody who has moved in. */
function isForOthers(id: string, heading: string, content: Content | undefined, subject: Subject): boolean {
  if (isOfOthers(id, heading, subject)) return true
  return content !== undefined && content.ofOthers.has(id) && !content.ofNewcomers && !content.named.has(id)
}

/**
 * True when what stands below can be about nothing but the element, whose name it does not repeat. "Communication and
 * follow-up", "home, neighbours and trust" name others as well; who coordinates shows in somebody who is in charge.
 */
function holdsAlone(
  id: string,
  {rows, led}: Content,
  strong: ReadonlySet<string>,
  {section}: SectionTopic,
  {lexicon, language}: Subject
): boolean {
  if (id === 'communication') return rows || strong.size === 1
  if (id === 'coordinating-authority') return rows || led
  return id !== 'good-relations' || membersOf(section.heading?.value ?? '', /,/, language, lexicon).length < 3
}

/** All that is said under the heading is that it is not done, or nothing of one's own. */
export function isEmptied(content: Content | undefined): boolean {
  return content !== undefined && content.told === 0 && (content.denied > 0 || content.quoted)
}

/** Something under the heading is done, or listed. */
export function isFull({committed, plain, rows}: Content): boolean {
  return committed > 0 || plain || rows
}

/** The service is the chapter itself, and no row or bullet in it. */
export function isChapter({table, section, service}: Service): boolean {
  return table === null && section.heading?.value === service
}

/** The element is said not to be there, and no committing sentence beside it says otherwise. */
export function isRefused(id: string, content: Content | undefined): boolean {
  return (content?.refused.has(id) ?? false) && !content?.named.has(id)
}

/** The elements that only the clauses name which say that something is not done. */
function refusedIn(value: string, subject: Subject): readonly string[] {
  const {lexicon, language} = subject
  const told = affirmed(value, subject)
  if (told === value) return []
  return lexicon.named('elements', language, value).filter((id) => !lexicon.has(`elements/${id}`, language, told))
}

/** The document's own title is no evidence. */
function isTitle({section}: SectionTopic, topics: readonly SectionTopic[]): boolean {
  const first = topics.find((topic) => topic.section.heading !== null)
  return section.depth === 1 && first?.section === section && topics.some((topic) => topic.section.depth > 1)
}

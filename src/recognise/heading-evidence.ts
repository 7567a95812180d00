/** Evidence in headings: a heading names an element, and what stands under it, subsections included, must commit. */
import type {Section} from '../model/document.ts'
import type {SectionTopic} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import {isDenied} from './denials.ts'
import {type Findings, type Named, noEvidence} from './evidence.ts'
import {namedHere, onlyPromises} from './others.ts'
import type {Subject} from './subject.ts'

/** What stands under a heading, subsections included. */
export interface Content {
  committed: number
  /** Sentences that say more than that something is not done. */
  told: number
  /** Sentences that only say that something is not done. */
  denied: number
  rows: boolean
  /** Somebody and when: "Koordinaattori → johtoryhmä tammikuussa". */
  scheduled: boolean
  figures: boolean
  /** Elements that a committing sentence names. */
  readonly named: Set<string>
}

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
        told: 0,
        denied: 0,
        rows: false,
        scheduled: false,
        figures: false,
        named: new Set()
      }
      contents.set(at, content)
      change(content)
    }
  }
  for (const {section} of [...actions, ...services, ...tables]) upward(section, (content) => (content.rows = true))
  for (const {section, value, law, quoted, commits, from} of sentences) {
    if (law || quoted) continue
    const told = !isDenied(value, subject)
    const says = (concept: string) => subject.lexicon.has(concept, subject.language, value)
    const scheduled = commits && says('follow-up/interval') && says('owners/unit')
    const figures = /\d/.test(value)
    const named =
      commits && from !== 'cell' ? namedHere(value, subject).filter((id) => !onlyPromises(id, value, subject)) : []
    upward(section, (content) => {
      if (commits && from !== 'cell') content.committed++
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
  {lexicon, language}: Subject,
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
  const strong = new Set(lexicon.named('elements', language, heading.value))
  const content = contents.get(section)
  if (isEmptied(content)) return []
  return elements.flatMap((id): Named => {
    const full = content !== undefined && (content.committed > 0 || content.rows)
    const commits =
      full &&
      (id === 'situation-picture'
        ? content.figures
        : id === 'follow-up'
          ? content.named.has(id) || (strong.has(id) && (content.rows || content.scheduled))
          : (strong.has(id) && !(isShared(id, strong) && !content.rows && !content.named.has(id))) ||
            (content.committed > 1 && content.named.has(id)))
    if (!commits && !strong.has(id)) return []
    return [[id, {place: section.place, text: heading.value, from: 'heading', weight: commits ? 2 : 0.5}]]
  })
}

/** "Communication and follow-up": what stands below may be about the other. */
function isShared(id: string, strong: ReadonlySet<string>): boolean {
  return id === 'communication' && strong.size > 1
}

/** All that is said under the heading is that it is not done. */
export function isEmptied(content: Content | undefined): boolean {
  return content !== undefined && content.denied > 0 && content.told === 0
}

/** The document's own title is no evidence. */
function isTitle({section}: SectionTopic, topics: readonly SectionTopic[]): boolean {
  const first = topics.find((topic) => topic.section.heading !== null)
  return section.depth === 1 && first?.section === section && topics.some((topic) => topic.section.depth > 1)
}

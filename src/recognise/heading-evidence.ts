/** Evidence in headings: a heading names an element, and what stands under it, subsections included, must commit. */
import type {Section} from '../model/document.ts'
import type {SectionTopic} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import {isComponent} from './components.ts'
import {type Content, isEmptied, isFull, isRefused} from './contents.ts'
import {type Named, noEvidence} from './evidence.ts'
import {membersOf} from './joints.ts'
import {isOfOthers} from './others.ts'
import type {Subject} from './subject.ts'

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
  if (content === undefined) return false
  const ofOthers = content.ofOthers.has(id) || content.ofOthers.has('other-people')
  return ofOthers && !content.ofNewcomers && !content.named.has(id)
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

/** The document's own title is no evidence. */
function isTitle({section}: SectionTopic, topics: readonly SectionTopic[]): boolean {
  const first = topics.find((topic) => topic.section.heading !== null)
  return section.depth === 1 && first?.section === section && topics.some((topic) => topic.section.depth > 1)
}

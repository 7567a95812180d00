/** What front matter says of an element: a field that points into the document must hit a heading with text under it. */
import type {Section} from '../model/document.ts'
import type {Located, Place} from '../model/place.ts'
import type {Findings, Part} from './evidence.ts'
import type {Subject} from './subject.ts'

/** Evidence from front matter for one element. */
export function fromFrontMatter(id: string, subject: Subject, {approvals, review}: Findings): readonly Part[] {
  const {view, municipalities} = subject
  const part = (place: Place, text: string, weight: number): Part => ({place, text, from: 'front-matter', weight})
  const pointed = view.elements
    .filter((field) => field.id === id)
    .map(({place, value}) => part(place, value.value, pointsAtText(value, subject) ? 2 : 0.5))
  const reference = (field: typeof view.strategy): readonly Part[] =>
    field === null
      ? []
      : [
          part(
            field.place,
            field.document?.value ?? field.section?.value ?? '',
            field.section && pointsAtText(field.section, subject) ? 2 : 0.5
          )
        ]
  if (id === 'strategic-link') return [...pointed, ...reference(view.strategy)]
  if (id === 'budget-link') return [...pointed, ...reference(view.budget)]
  if (id === 'coordinating-authority' && view.coordinator && (view.coordinator.unit ?? view.coordinator.role))
    return [
      ...pointed,
      part(
        view.coordinator.place,
        [view.coordinator.unit?.value, view.coordinator.role?.value].filter(Boolean).join(', '),
        2
      )
    ]
  if (id === 'review-cycle') {
    const field = view.review?.intervalYears ?? view.review?.next ?? view.review?.last
    if (field) return [...pointed, part(field.place, String(field.value), 2)]
    const dated = review.intervalYears ?? review.next ?? review.last
    const told = review.stated
    return told
      ? [...pointed, {place: told.place, text: told.value, from: 'sentence', weight: dated ? 2 : 0.5}]
      : pointed
  }
  if (id === 'council-approval') {
    const councils = approvals.filter(({council, date}) => council && date !== null)
    const all =
      municipalities.length <= 1
        ? councils.length > 0
        : municipalities.every((name) => councils.some(({municipality}) => municipality === name))
    return [
      ...pointed,
      ...councils.map(({place, body, date}) => part(place, `${body ?? ''} ${date ?? ''}`.trim(), all ? 2 : 0.5))
    ]
  }
  return pointed
}

/** True when an anchor such as `#budget` or a heading's own words hit a heading that has text under it. */
function pointsAtText({value}: Located<string>, {document}: Subject): boolean {
  const target = findSection(document.sections, value)
  return target !== null && hasText(target)
}

/** The section an anchor names; compared as GitHub makes anchors from headings, numbers kept or left out. */
function findSection(sections: readonly Section[], anchor: string): Section | null {
  const wanted = slug(anchor.replace(/^#/, ''))
  return (
    sections.find(({heading, number}) => {
      if (heading === null) return false
      const own = slug(heading.value)
      return own === wanted || (number !== null && slug(`${number} ${heading.value}`) === wanted)
    }) ?? null
  )
}

function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/[\s-]+/g, '-')
}

/** The section or one below it holds something. */
function hasText(section: Section): boolean {
  return section.blocks.length > 0 || section.children.some(hasText)
}

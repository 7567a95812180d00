/** Finds services told as a list: "- **Rådgivning:** ges varje vardag. Ansvar: Integrationsbyrån". */
import type {List, ListItem, Section} from '../model/document.ts'
import {countUpTo} from '../model/ordered.ts'
import type {SectionTopic, Sentence, Service} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {labelOf, rolesOf} from './columns.ts'
import {sentencesIn} from './sentences-in.ts'
import {toldOf} from './service-owner.ts'
import type {Subject} from './subject.ts'

/** A name of a service is short. Unit: words. */
const longestName = 7

/** The items of each list whose labels name services, under a heading about services or where most labels are components. */
export function listedServices(
  topics: readonly SectionTopic[],
  sentences: readonly Sentence[],
  subject: Subject
): readonly Service[] {
  const found: Service[] = []
  for (const {section, role} of topics) {
    if (role !== null) continue
    for (const block of section.blocks)
      if (block.type === 'list' && isServices(block, section, subject))
        for (const item of block.items) found.push(serviceOf(item, section, sentences, found.at(-1), subject))
  }
  return found
}

function isServices({items}: List, section: Section, {lexicon, language}: Subject): boolean {
  const labels = items.flatMap(({text}) => labelOf(text.value)?.label ?? [])
  const names = labels.filter(
    (label) => countWords(label) <= longestName && rolesOf(label, language, lexicon).length === 0
  )
  if (items.length < 2 || names.length < items.length) return false
  const heading = section.heading?.value ?? ''
  const isAbout = ['elements', 'headings'].some((group) =>
    lexicon.has(`${group}/services-described`, language, heading)
  )
  const offered = items.filter(({text}) => lexicon.has('services/offer', language, text.value)).length
  const components = names.filter((label) => lexicon.has('services/component', language, label)).length
  return components * 2 >= names.length || (isAbout && offered * 2 >= items.length && components > 0)
}

/** Index of the first sentence that begins at or after an offset. */
function firstFrom(sentences: readonly Sentence[], offset: number): number {
  return countUpTo(sentences, offset - 1, ({place}) => place.start.offset)
}

function serviceOf(
  item: ListItem,
  section: Section,
  sentences: readonly Sentence[],
  before: Service | undefined,
  subject: Subject
): Service {
  const {start, end} = item.place
  const here = sentencesIn(sentences, section)
  const own: Sentence[] = []
  for (let at = firstFrom(here, start.offset); (here[at]?.place.start.offset ?? end.offset) < end.offset; at++) {
    const sentence = here[at]
    if (sentence && sentence.place.end.offset <= end.offset) own.push(sentence)
  }
  const service = labelOf(item.text.value)?.label ?? item.text.value
  return {section, table: null, place: item.place, service, ...toldOf(own, [], before, subject)}
}

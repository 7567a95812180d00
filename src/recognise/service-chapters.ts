/** Finds the chapters that describe a service offered to clients, and who answers for it. */
import type {Section} from '../model/document.ts'
import type {ColumnRole, SectionTopic, Sentence, Service} from '../model/programme.ts'
import {entriesOf} from './bullets.ts'
import {
  components,
  countsOf,
  divides,
  isAdministrative,
  isQuestion,
  isUnwritten,
  opensWithPart,
  speaksOfItself
} from './chapter-heads.ts'
import {rolesOf} from './columns.ts'
import type {Description} from './evidence.ts'
import {entriesIn} from './labelled.ts'
import {providerIn} from './providers.ts'
import {sentencesIn} from './sentences-in.ts'
import {isUnarranged, toldOf} from './service-owner.ts'
import type {Subject} from './subject.ts'

/** Roles of sections that never describe a service; other roles say little about a chapter. */
const beside = new Set(['law', 'history', 'contents', 'terms', 'annex', 'foreword', 'statistics'])
/** Headings of parts of one chapter: "Ansvar", "Samarbete", "Innehåll". */
const facets: readonly ColumnRole[] = [
  'owner',
  'partner',
  'cooperation',
  'content',
  'target-group',
  'timetable',
  'resources'
]

interface Chapter {
  readonly section: Section
  /** Sentences of the chapter and of its facets; prose and bullets. */
  readonly sentences: readonly Sentence[]
  readonly names: readonly string[]
  /** It names the one responsible under a label. */
  readonly labelled: boolean
}

/** One service per chapter; with services listed in tables, only chapters about a component that no table names. */
export function chapterServices(
  listed: readonly Service[],
  topics: readonly SectionTopic[],
  sentences: readonly Sentence[],
  descriptions: readonly Description[],
  subject: Subject
): readonly Service[] {
  const found: Service[] = []
  const described = describedIn(descriptions)
  const first = topics.map((topic) => chapterOf(topic, topics, sentences, described, subject))
  const holders = holdersOf(first, listed, topics)
  for (const [index, topic] of topics.entries()) {
    const {section} = topic
    const apart = holders.has(section) || (section.parent !== null && holders.has(section.parent))
    const chapter = apart ? chapterOf(topic, topics, sentences, described, subject, holders) : (first[index] ?? null)
    if (chapter === null) continue
    const told = (id: string) =>
      listed.some(({service}) => subject.lexicon.has(`elements/${id}`, subject.language, service))
    const known = chapter.names.length === 0 ? !chapter.labelled : chapter.names.some(told)
    if (listed.length > 0 && known) continue
    found.push(serviceOf(chapter, found.at(-1), subject))
  }
  const tables = new Set(listed.flatMap(({table, section}) => (table === null ? [] : [section])))
  const told = [...listed.filter(({table}) => table === null), ...found]
  const open = topics.filter(({section}) => !tables.has(section))
  return [...found, ...amongServices(told, open, sentences, subject)]
}

/** Unit: services. So many side by side make a chapter of services. */
const several = 3

/** Unit: components. A chapter that describes more is an overview of them all. */
const fewInOne = 2

/** Chapters in which a component or two are described in running text, with which. */
function describedIn(descriptions: readonly Description[]): ReadonlyMap<Section, readonly string[]> {
  const ids = new Map<Section, Set<string>>()
  for (const {id, core, from} of descriptions) {
    if (from !== 'sentence' || core.from === 'cell' || !components.some((one) => one === id)) continue
    const known = ids.get(core.section) ?? new Set()
    ids.set(core.section, known.add(id))
  }
  return new Map([...ids].flatMap(([section, own]) => (own.size <= fewInOne ? [[section, [...own]] as const] : [])))
}

/** Chapters whose parts are the services: such a chapter is none itself, and all its parts are judged for themselves. */
function holdersOf(
  chapters: readonly (Chapter | null)[],
  listed: readonly Service[],
  topics: readonly SectionTopic[]
): ReadonlySet<Section> {
  const counts = new Map<Section, number>()
  for (const chapter of chapters) {
    const parent = chapter?.section.parent
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  const many = [...counts].flatMap(([section, count]) => (count >= several ? [section] : []))
  const above = listed.flatMap(({table, section: {parent}}) => (table === null && parent !== null ? [parent] : []))
  return new Set([...many, ...above].filter((section) => section.heading !== null && !isTitle(section, topics)))
}

/** Chapters among services, in whatever words: where most of a chapter's parts are services, the others are as well. */
function amongServices(
  found: readonly Service[],
  topics: readonly SectionTopic[],
  sentences: readonly Sentence[],
  subject: Subject
): readonly Service[] {
  const known = new Set(found.map(({section}) => section))
  const counts = new Map<Section, number>()
  for (const {parent} of known) if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  return topics.flatMap(({section, role}) => {
    const {parent} = section
    if (known.has(section) || section.children.length > 0 || parent === null || isTitle(parent, topics)) return []
    const services = counts.get(parent) ?? 0
    if (services < several || services * 2 < parent.children.length || (role !== null && beside.has(role))) return []
    const own = sentencesIn(sentences, section).filter(({from, quoted}) => from !== 'cell' && !quoted)
    const heading = section.heading?.value ?? ''
    if (own.length === 0 || isUnwritten(own, subject) || isUnarranged(own, subject)) return []
    if (isAdministrative(heading, true, subject) || speaksOfItself(own, subject)) return []
    return [serviceOf({section, sentences: own}, undefined, subject)]
  })
}

/** A chapter that describes a service: its heading names a component, or its text offers clients more than it speaks of itself. */
function chapterOf(
  topic: SectionTopic,
  topics: readonly SectionTopic[],
  sentences: readonly Sentence[],
  described: ReadonlyMap<Section, readonly string[]>,
  subject: Subject,
  holders: ReadonlySet<Section> = new Set()
): Chapter | null {
  const {section, role} = topic
  const {lexicon, language} = subject
  const heading = section.heading?.value ?? ''
  const says = (concept: string, value: string) => lexicon.has(concept, language, value)
  if (heading === '' || (role !== null && beside.has(role)) || isTitle(section, topics)) return null
  const {parent} = section
  if (parent && !isTitle(parent, topics) && !holders.has(parent) && isFacet(section, subject)) return null
  const holds = holders.has(section)
  const parts = holds ? [section] : [section, ...section.children.filter((child) => isFacet(child, subject))]
  const own = parts.flatMap((at) => sentencesIn(sentences, at).filter(({from, quoted}) => from !== 'cell' && !quoted))
  const told = own.filter(({law, past}) => !law && !past)
  if (isUnarranged(told, subject)) return null
  const names = components.filter((id) => says(`elements/${id}`, heading))
  const {offers, aside} = countsOf(told, subject)
  if (told.length === 0 || isUnwritten(own, subject)) return null
  const entries = holds ? section.blocks.flatMap((block) => entriesIn(block, subject)) : entriesOf(section, subject)
  const labelled = entries.some(({role: label}) => label === 'owner' || label === 'partner')
  if (names.length > 0) return aside < told.length || offers > 0 ? {section, sentences: own, names, labelled} : null
  // Where the description of a component lies, there is the service, whatever its heading asks.
  const component = described.get(section)
  if (component && !holds && !(isQuestion(heading, subject) && divides(told, subject)))
    return {section, sentences: own, names: component, labelled}
  const hinted = components.some((id) => says(`headings/${id}`, heading))
  if (!hinted && isAdministrative(heading, parent !== null && holders.has(parent), subject)) return null
  if ((holds || isQuestion(heading, subject)) && !labelled) return null
  // Whoever names the one responsible under a label describes a service, in whatever words.
  if (labelled) return {section, sentences: own, names, labelled}
  const acts = told.filter(({value}) => says('services/offer', value) || providerIn(value, subject) !== null).length
  return offers > 0 && acts >= (hinted || told.some((one) => opensWithPart(one, subject)) ? 1 : 2) && offers > aside
    ? {section, sentences: own, names, labelled}
    : null
}

/** The document's own title holds the chapters and describes none of them. */
function isTitle(section: Section, topics: readonly SectionTopic[]): boolean {
  const first = topics.find(({section: {heading}}) => heading !== null)?.section
  return section === first && section.children.length > 0
}

function isFacet(section: Section, {lexicon, language}: Subject): boolean {
  const heading = section.heading?.value ?? ''
  if (heading === '' || (section.parent?.depth ?? 0) === 0 || heading.split(/\s+/).length > 3) return false
  const role = rolesOf(heading, language, lexicon)[0]
  return (
    role !== undefined &&
    facets.includes(role) &&
    !components.some((id) => lexicon.has(`elements/${id}`, language, heading))
  )
}

function serviceOf(
  {section, sentences}: Pick<Chapter, 'section' | 'sentences'>,
  before: Service | undefined,
  subject: Subject
): Service {
  const told = toldOf(sentences, entriesOf(section, subject), before, subject)
  return {section, table: null, place: section.place, service: section.heading?.value ?? '', ...told}
}

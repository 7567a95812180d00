/** Finds services told as a list or as paragraphs with a bold lead: "- **Rådgivning:** ges varje vardag. Ansvar: Integrationsbyrån". */
import type {Block, Section} from '../model/document.ts'
import {countUpTo} from '../model/ordered.ts'
import type {Field, SectionTopic, Sentence, Service} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {isTime} from './cell-kinds.ts'
import {labelOf, rolesOf} from './columns.ts'
import {isDenied} from './denials.ts'
import {entriesIn} from './labelled.ts'
import {type Part, partsOf} from './parts.ts'
import {actorIn, providerIn} from './providers.ts'
import {sentencesIn} from './sentences-in.ts'
import {isUnarranged, ownerClassOf, toldOf} from './service-owner.ts'
import type {Subject} from './subject.ts'

/** The parts of each section whose names are services, or whose texts offer something and say who does it. */
export function listedServices(
  topics: readonly SectionTopic[],
  sentences: readonly Sentence[],
  subject: Subject
): readonly Service[] {
  const found: Service[] = []
  for (const {section, role} of topics) {
    if (role !== null) continue
    const own = sentencesIn(sentences, section)
    for (const parts of partsOf(section, subject.document)) {
      const told = parts.map((part) => ({part, sentences: sentencesOf(part, own)}))
      if (!isServices(told, section, subject)) continue
      found.push(...servicesOf(told, section, subject))
    }
  }
  return found
}

interface Told {
  readonly part: Part
  readonly sentences: readonly Sentence[]
}

function isServices(told: readonly Told[], section: Section, subject: Subject): boolean {
  const {lexicon, language} = subject
  const says = (concept: string, value: string) => lexicon.has(`services/${concept}`, language, value)
  const names = told.map(({part}) => part.name)
  if (names.some((name) => !says('component', name) && isLabel(name, subject))) return false
  if (names.filter((name) => says('administrative', name)).length * 2 >= names.length) return false
  const half = (test: (one: Told) => boolean) => told.filter(test).length * 2 >= told.length
  const isAbout = [section, section.parent].some((at) =>
    ['elements', 'headings'].some((group) =>
      lexicon.has(`${group}/services-described`, language, at?.heading?.value ?? '')
    )
  )
  const offered = half(({sentences}) => sentences.some(({value}) => says('offer', value)))
  const components = names.filter((name) => says('component', name)).length
  if (components * 2 >= names.length || (isAbout && offered && components > 0)) return true
  if (half((one) => isLabelled(one, subject))) return true
  // Partners have names of their own, and a calendar has months.
  const others = names.filter((name) => lexicon.has('owners/unit', language, name) || isTime(name, subject)).length
  if (others * 2 >= names.length) return false
  // Whoever says of each part who does it describes services, in whatever words.
  const lined = told.every(({part}) => part.cells.length > 0)
  if (lined && (isAbout || (endsInActors(told, subject) && widthOf(told) > 1))) return true
  return offered && half((one) => isOwned(one, subject))
}

/** "Ansvar", "Ansvarig enhet"; a longer name that holds such a word names something of its own. */
function isLabel(name: string, {lexicon, language}: Subject): boolean {
  return countWords(name) <= 2 && rolesOf(name, language, lexicon).length > 0
}

function isLabelled({part, sentences}: Told, subject: Subject): boolean {
  return (
    part.blocks.some((block) => entriesIn(block, subject).some(({role}) => role === 'owner')) ||
    sentences.some(({value}) => ownerLabel(value, subject) !== null)
  )
}

function isOwned({sentences}: Told, subject: Subject): boolean {
  return sentences.some(
    ({value, law, past, quoted}) => !law && !past && !quoted && providerIn(value, subject) === 'named'
  )
}

/** Index of the first sentence that begins at or after an offset. */
function firstFrom(sentences: readonly Sentence[], offset: number): number {
  return countUpTo(sentences, offset - 1, ({place}) => place.start.offset)
}

/** The sentences of a section that stand inside a part. */
function sentencesOf({blocks, place}: Part, sentences: readonly Sentence[]): readonly Sentence[] {
  const last = blocks.at(-1)
  const end = Math.max(place.end.offset, last === undefined ? 0 : endOf(last))
  const own: Sentence[] = []
  for (let at = firstFrom(sentences, place.start.offset); at < sentences.length; at++) {
    const sentence = sentences[at]
    if (sentence === undefined || sentence.place.end.offset > end) break
    own.push(sentence)
  }
  return own
}

function endOf(block: Block): number {
  return block.type === 'paragraph' ? block.text.place.end.offset : block.place.end.offset
}

/** How many cells stand behind the name in most of the parts. */
function widthOf(told: readonly Told[]): number {
  const widths = told.map(({part}) => part.cells.length).sort((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}

/** Unit: words. Who does it is told in fewer. */
const longestActor = 12

function isActor(value: string, subject: Subject): boolean {
  const {lexicon, language} = subject
  const words = countWords(value)
  const says = (concept: string) => lexicon.has(`owners/${concept}`, language, value)
  const known = actorIn(value, [], subject) !== null || ownerLabel(value, subject) !== null
  return words <= longestActor && (known || (words <= 4 && ['agent', 'at-large', 'placeholder'].some(says)))
}

/** What stands behind "Ansvar:" in a cell. */
function ownerLabel(value: string, {lexicon, language}: Subject): string | null {
  const label = labelOf(value)
  return label && rolesOf(label.label, language, lexicon)[0] === 'owner' ? value.slice(label.end) : null
}

function endsInActors(told: readonly Told[], subject: Subject): boolean {
  return told.filter(({part}) => isActor(part.cells.at(-1)?.value ?? '', subject)).length * 2 > told.length
}

/** The last cell of a part, where those of most parts name who does it. */
function ownerOf({cells}: Part, width: number, subject: Subject): Field | null {
  const last = cells.at(-1)
  if (last === undefined || (cells.length < Math.max(width, 2) && !isActor(last.value, subject))) return null
  return {...last, value: ownerLabel(last.value, subject) ?? last.value}
}

function servicesOf(parts: readonly Told[], section: Section, subject: Subject): readonly Service[] {
  const services: Service[] = []
  const width = endsInActors(parts, subject) ? widthOf(parts) : null
  for (const {part, sentences} of parts) {
    const {blocks, cells, name, place} = part
    if (isUnarranged(sentences, subject) || cells.some(({value}) => isDenied(value, subject))) continue
    const entries = blocks.flatMap((block) => entriesIn(block, subject))
    const owner = width === null ? null : ownerOf(part, width, subject)
    const told = toldOf(sentences, entries, services.at(-1), subject)
    const read =
      width !== null && isOnlyNamed(told, part, subject) ? {...told, owner: null, ownerClass: 'empty' as const} : told
    services.push({
      section,
      table: null,
      place,
      service: name,
      ...(owner ? {...read, owner, ownerClass: ownerClassOf(owner.value, subject)} : read)
    })
  }
  return services
}

/** "Neuvontapiste – apua lomakkeissa": the name of a service is no owner of it. */
function isOnlyNamed({owner}: ReturnType<typeof toldOf>, {cells}: Part, subject: Subject): boolean {
  const [first] = cells
  if (first === undefined || owner === null || owner.text !== first.text) return false
  const said = cells.map(({value}) => value)
  return !said.some((value) => ownerLabel(value, subject) !== null || providerIn(value, subject) !== null)
}

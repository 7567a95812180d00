/** Finds services told as a list or as paragraphs with a bold lead: "- **Rådgivning:** ges varje vardag. Ansvar: Integrationsbyrån". */
import type {Block, Section} from '../model/document.ts'
import {countUpTo} from '../model/ordered.ts'
import type {SectionTopic, Sentence, Service} from '../model/programme.ts'
import {countWords} from '../model/text.ts'
import {rolesOf} from './columns.ts'
import {entriesIn} from './labelled.ts'
import {type Part, partsOf} from './parts.ts'
import {providerIn} from './providers.ts'
import {sentencesIn} from './sentences-in.ts'
import {toldOf} from './service-owner.ts'
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
      for (const one of told) found.push(serviceOf(one, section, found.at(-1), subject))
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
  const heading = section.heading?.value ?? ''
  const isAbout = ['elements', 'headings'].some((group) =>
    lexicon.has(`${group}/services-described`, language, heading)
  )
  const offered = half(({sentences}) => sentences.some(({value}) => says('offer', value)))
  const components = names.filter((name) => says('component', name)).length
  if (components * 2 >= names.length || (isAbout && offered && components > 0)) return true
  // Whoever says of each part who does it describes services, in whatever words; partners have names of their own.
  const actors = names.filter((name) => lexicon.has('owners/unit', language, name)).length
  return offered && actors * 2 < names.length && half((one) => isOwned(one, subject))
}

/** "Ansvar", "Ansvarig enhet"; a longer name that holds such a word names something of its own. */
function isLabel(name: string, {lexicon, language}: Subject): boolean {
  return countWords(name) <= 2 && rolesOf(name, language, lexicon).length > 0
}

function isOwned({part, sentences}: Told, subject: Subject): boolean {
  return (
    part.blocks.some((block) => entriesIn(block, subject).some(({role}) => role === 'owner')) ||
    sentences.some(({value, law, past, quoted}) => !law && !past && !quoted && providerIn(value, subject) === 'named')
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

function serviceOf({part, sentences}: Told, section: Section, before: Service | undefined, subject: Subject): Service {
  const entries = part.blocks.flatMap((block) => entriesIn(block, subject))
  return {section, table: null, place: part.place, service: part.name, ...toldOf(sentences, entries, before, subject)}
}

/** Finds descriptions: a passage that holds the aspects of a component describes it, under whatever name. */
import type {Block, Row} from '../model/document.ts'
import {grouped} from '../model/grouped.ts'
import type {RecognisedTable, SectionTopic, Sentence} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import {labelOf} from './columns.ts'
import {isComponent, onlyInPassing} from './components.ts'
import {isDenied} from './denials.ts'
import {type Description, type Findings, type Named, noEvidence, type Part} from './evidence.ts'
import {onlyInquires} from './intentions.ts'
import {isForAuthorities, isOfGuests, isOfOthers, onlyIntended} from './others.ts'
import {type Count, counter, type Profile, participation, profiles} from './profiles.ts'
import {withoutOthersWishes} from './relations.ts'
import type {Subject} from './subject.ts'

/** Unit: sentences. A longer chapter is read paragraph by paragraph. */
const shortChapter = 12
/** Unit: sentences. So far from its core a description may hold the rest. */
const near = 4
/** Unit: components. A document that describes so many describes its services. */
const severalComponents = 3

interface Said {
  readonly sentence: Sentence
  readonly aspects: readonly string[]
}

/** A short chapter, a paragraph, a bullet or a row. */
interface Passage {
  readonly heading: readonly string[]
  readonly said: readonly Said[]
  /** `service`: the row of a table of services; `row`: that of any other. */
  readonly from: Part['from'] | 'service'
}

/** The descriptions of those components that a kind asks for, in document order. */
export function readDescriptions(
  ids: readonly string[],
  {topics, sentences, tables}: Pick<Findings, 'topics' | 'sentences' | 'tables'>,
  subject: Subject
): readonly Description[] {
  const asked = [...profiles, participation].filter(({id}) => ids.includes(id))
  if (asked.length === 0) return []
  const {language, lexicon} = subject
  const byText = grouped(
    sentences.filter(
      ({law, past, quoted, value}) =>
        !law && !past && !quoted && !isDenied(value, subject) && !isOfLastYear(value, subject)
    ),
    ({text}) => text
  )
  const read: Reader = {
    aspectsOf: (value) => [
      ...lexicon.named('aspects', language, value),
      ...lexicon.named('taught', language, value).map((topic) => `taught-${topic}`)
    ],
    saidIn: (texts) =>
      texts.flatMap((text) =>
        (byText.get(text) ?? []).map((sentence) => ({sentence, aspects: read.aspectsOf(sentence.value)}))
      ),
    describedIn: (passage) => {
      const all = counter([passage.heading, ...passage.said.map(({aspects}) => aspects)])
      // Far from all passages have all that a description holds: that is asked first.
      return asked.flatMap((profile) =>
        mayBe(profile, all, passage.from) ? describedIn(passage, profile, subject) : []
      )
    }
  }
  const chapters = topics.flatMap((topic) => inChapter(topic, read))
  const rows = tables
    // A table whose columns nobody knows is read by what its rows hold.
    .filter(({purpose}) => purpose !== 'actions' && purpose !== 'calendar')
    .flatMap(({table, purpose}) =>
      table.rows.flatMap((row) => read.describedIn(passageOf(row, purpose === 'services' ? 'service' : 'row', read)))
    )
  const known = new Set([...chapters, ...rows].map(({id}) => id))
  const cards = [...topics.flatMap((topic) => cardOf(topic, read)), ...tables.flatMap((table) => wholeOf(table, read))]
    .flatMap(read.describedIn)
    .filter(({id}) => !known.has(id))
  return [...chapters, ...rows, ...cards]
}

/** What descriptions are evidence for: their components, and together that the services are described. */
export function evidenceOf(descriptions: readonly Description[]): Named {
  const part = ({core, from}: Description): Part => ({
    place: core.place,
    text: core.value,
    from,
    weight: 1
  })
  const components = descriptions.filter(({id}) => isComponent.has(id))
  const [first] = components
  const several = new Set(components.map(({id}) => id)).size >= severalComponents
  return [
    ...descriptions.map((one): Named[number] => [one.id, part(one)]),
    ...(first && several ? [['services-described', part(first)] as const] : [])
  ]
}

interface Reader {
  readonly aspectsOf: (value: string) => readonly string[]
  readonly saidIn: (texts: readonly Text[]) => readonly Said[]
  readonly describedIn: (passage: Passage) => readonly Description[]
}

/** Paragraphs and bullets one by one; what none of them holds alone is looked for in a short chapter as a whole. */
function inChapter({section, role}: SectionTopic, read: Reader): readonly Description[] {
  if (noEvidence.has(role ?? '')) return []
  const heading = section.heading === null ? [] : read.aspectsOf(section.heading.value)
  const parts = section.blocks.flatMap((block): readonly (readonly Text[])[] =>
    block.type === 'list' ? block.items.map((item) => [item.text, ...textsOf(item.blocks)]) : [textsOf([block])]
  )
  const passages = parts.map((texts): Passage => ({heading, said: read.saidIn(texts), from: 'sentence'}))
  const found = passages.flatMap(read.describedIn)
  const said = passages.flatMap((passage) => passage.said)
  if (passages.length < 2 || said.length > shortChapter) return found
  const whole = read.describedIn({heading, said, from: 'sentence'})
  return [...found, ...whole.filter(({id}) => !found.some((one) => one.id === id))]
}

function passageOf({cells}: Row, from: Passage['from'], {saidIn}: Reader): Passage {
  return {heading: [], said: saidIn(cells.map(({text}) => text)), from}
}

/** Unit: lines. So many with labels make a card. */
const fewestLabels = 3

/** "By whom: … What: … When: …" under a heading: a card tells a service as a row does, and has no verbs. */
function cardOf({section, role}: SectionTopic, {aspectsOf, saidIn}: Reader): readonly Passage[] {
  if (noEvidence.has(role ?? '') || section.heading === null) return []
  const texts = textsOf(section.blocks)
  const lines = texts.flatMap(({value}) => value.split('\n'))
  const labels = lines.flatMap((line) => labelOf(line)?.label.toLowerCase() ?? [])
  if (labels.length < fewestLabels || labels.length * 2 < lines.length || lines.length > shortChapter) return []
  // Labels that come again belong to several services.
  if (new Set(labels).size < labels.length) return []
  return [{heading: aspectsOf(section.heading.value), said: saidIn(texts), from: 'service'}]
}

/** Topic, hours, languages: what no row holds alone a small table may tell as a whole, with the text beside it. */
function wholeOf({table, section, purpose}: RecognisedTable, {aspectsOf, saidIn}: Reader): readonly Passage[] {
  if ((purpose !== 'other' && purpose !== 'unsure') || table.rows.length > shortChapter) return []
  const heads = [section.heading, ...table.header.cells.map(({text}) => text)]
  const beside = section.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
  const texts = [...table.rows.flatMap(({cells}) => cells.map(({text}) => text)), ...beside]
  return [{heading: heads.flatMap((text) => (text ? aspectsOf(text.value) : [])), said: saidIn(texts), from: 'service'}]
}

function mayBe({ways, alone, row}: Profile, all: Count, from: Passage['from']): boolean {
  return ways.some(({whole}) => whole(all)) || (alone?.(all) ?? false) || (from === 'service' && row(all))
}

function textsOf(blocks: readonly Block[]): readonly Text[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.text]
    return block.type === 'list' ? block.items.flatMap((item) => [item.text, ...textsOf(item.blocks)]) : []
  })
}

function describedIn({heading, said, from}: Passage, {id, ways, alone, row}: Profile, subject: Subject): Description[] {
  if (said.some(({sentence}) => isOfGuests(sentence.value, subject))) return []
  if (id === 'integration-plan' && said.some(({sentence}) => followsUp(sentence.value, subject))) return []
  const own = said.filter(
    ({sentence}) =>
      !isOfOthers(id, sentence.value, subject) && !(id === 'guidance' && isForAuthorities(sentence.text.value, subject))
  )
  // What the client can, wants or needs is said in words of possibility: then the sentences beside it commit.
  const {lexicon, language} = subject
  const bound =
    from !== 'sentence' ||
    own.some(({sentence}) => sentence.commits || lexicon.has('statements/deed', language, sentence.value))
  const around = (index: number) =>
    counter([
      heading,
      ...(from === 'sentence' ? own.slice(Math.max(0, index - near), index + near + 1) : own).map((one) => one.aspects)
    ])
  const tells = ({aspects}: Said, index: number) =>
    alone?.(counter([aspects])) ||
    ways.some(({core, whole}) => core(counter([heading, aspects])) && whole(around(index)))
  const commits = ({sentence}: Said) =>
    !onlyInPassing(id, sentence.value, subject) &&
    !onlyIntended(id, sentence.value, subject) &&
    (sentence.commits || (bound && !isLater(sentence, subject)))
  const listed = from === 'service' && row(counter([heading, ...own.map(({aspects}) => aspects)]))
  const best = listed
    ? own.toSorted((one, other) => other.aspects.length - one.aspects.length).find(commits)
    : own.find((one, index) => tells(one, index) && commits(one))
  if (!best) return []
  return [
    {id, core: best.sentence, sentences: said.map(({sentence}) => sentence), from: from === 'sentence' ? from : 'row'}
  ]
}

/** "In May the coordinator goes through the programme and gathers the numbers of clients": it tells of no client. */
function followsUp(value: string, {language, lexicon}: Subject): boolean {
  return ['services/document', 'follow-up/done', 'follow-up/interval'].every((concept) =>
    lexicon.has(concept, language, value)
  )
}

/** "Last year the groups met in Arabic": how it was describes nothing that is. */
function isOfLastYear(value: string, {language, lexicon}: Subject): boolean {
  return lexicon.find('denials/then', language, value)?.start === 0
}

function isLater({value}: Sentence, {lexicon, language}: Subject): boolean {
  return (
    lexicon.has('aspects/not-yet', language, withoutOthersWishes(value, {lexicon, language})) ||
    onlyInquires(value, {lexicon, language}) ||
    ['later', 'elsewhere'].some((concept) => lexicon.has(`statements/${concept}`, language, value))
  )
}

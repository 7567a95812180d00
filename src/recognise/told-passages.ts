/** Passages that may describe something: short chapters, paragraphs, bullets, rows, cards of labels and small tables. */
import type {Block, Section} from '../model/document.ts'
import type {RecognisedTable, SectionTopic, Sentence} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import {labelOf} from './columns.ts'
import {noEvidence, type Part} from './evidence.ts'

/** Unit: sentences, rows or lines. A longer chapter, table or card is read piece by piece. */
const short = 12
/** Unit: columns. A wider table is a list of its own. */
const narrow = 8
/** Unit: lines. So many with labels make a card. */
const fewestLabels = 3

export interface Said {
  readonly sentence: Sentence
  readonly aspects: readonly string[]
}

export interface Passage {
  readonly heading: readonly string[]
  readonly said: readonly Said[]
  /** `service`: lists, as the row of a table of services does; `row`: that of any other. */
  readonly from: Part['from'] | 'service'
}

/** What the sentences of texts say, and what a text names by itself. */
export interface Reader {
  readonly aspectsOf: (value: string) => readonly string[]
  readonly saidIn: (texts: readonly Text[]) => readonly Said[]
  /** A column is called so. */
  readonly namesServices: (header: string) => boolean
}

/** Paragraphs and bullets one by one, and the chapter as a whole where it is short. */
export function passagesOf(
  {section, role}: SectionTopic,
  {aspectsOf, saidIn}: Reader
): {readonly parts: readonly Passage[]; readonly whole: Passage | null} {
  if (noEvidence.has(role ?? '')) return {parts: [], whole: null}
  const heading = section.heading === null ? [] : aspectsOf(section.heading.value)
  const texts = section.blocks.flatMap((block): readonly (readonly Text[])[] =>
    block.type === 'list' ? block.items.map((item) => [item.text, ...textsOf(item.blocks)]) : [textsOf([block])]
  )
  const parts = texts.map((part): Passage => ({heading, said: saidIn(part), from: 'sentence'}))
  const said = parts.flatMap((part) => part.said)
  return {parts, whole: parts.length < 2 || said.length > short ? null : {heading, said, from: 'sentence'}}
}

/** The rows of a table that lists no actions. A table whose columns nobody knows is read by what its rows hold. */
export function rowsOf({table, purpose}: RecognisedTable, {saidIn}: Reader): readonly Passage[] {
  if (purpose === 'actions' || purpose === 'calendar') return []
  const from = purpose === 'services' ? 'service' : 'row'
  return table.rows.map(({cells}) => ({heading: [], said: saidIn(cells.map(({text}) => text)), from}))
}

/** "By whom: … What: … When: …" under a heading: a card tells a service as a row does, and has no verbs. */
export function cardOf({section, role}: SectionTopic, {aspectsOf, saidIn}: Reader): readonly Passage[] {
  if (noEvidence.has(role ?? '') || section.heading === null) return []
  const texts = textsOf(section.blocks)
  const lines = texts.flatMap(({value}) => value.split('\n'))
  if (lines.length < fewestLabels || lines.length > short) return []
  const labels = lines.flatMap((line) => labelOf(line)?.label.toLowerCase() ?? [])
  // Labels that come again belong to several services.
  if (labels.length < fewestLabels || labels.length * 2 < lines.length || new Set(labels).size < labels.length)
    return []
  return [{heading: aspectsOf(section.heading.value), said: saidIn(texts), from: 'service'}]
}

/** Topic, hours, languages: what no row holds alone a small table may tell as a whole, with the text beside it. */
export function smallTables(
  tables: readonly RecognisedTable[],
  {aspectsOf, saidIn, namesServices}: Reader
): readonly Passage[] {
  const counts = new Map<Section, number>()
  for (const {section} of tables) counts.set(section, (counts.get(section) ?? 0) + 1)
  return tables.flatMap(({table: {header, rows}, section, purpose}): readonly Passage[] => {
    if (purpose === 'actions' || purpose === 'calendar') return []
    // A table that calls its rows services holds several; one that was only taken for such may be the steps of one.
    if (purpose === 'services' && namesServices(header.cells[0]?.text.value ?? '')) return []
    if (counts.get(section) !== 1 || rows.length > short || header.cells.length > narrow) return []
    const heads = [section.heading, ...header.cells.map(({text}) => text)]
    const beside = section.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    const texts = [...rows.flatMap(({cells}) => cells.map(({text}) => text)), ...beside]
    return [
      {heading: heads.flatMap((text) => (text ? aspectsOf(text.value) : [])), said: saidIn(texts), from: 'service'}
    ]
  })
}

function textsOf(blocks: readonly Block[]): readonly Text[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.text]
    return block.type === 'list' ? block.items.flatMap((item) => [item.text, ...textsOf(item.blocks)]) : []
  })
}

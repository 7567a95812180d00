/** The documents that are measured: valid programmes of all kinds and languages, put together from accepted fixtures. The same seed gives the same text. */
import {type Random, randomOf} from '../fuzz/random.ts'
import {type Defect, defects} from './defects.ts'
import {type Group, halves, type Section} from './sources.ts'

/** What a growing document consists of. */
export const shapes = ['mixed', 'tables', 'one table', 'prose', 'lists'] as const
export type Shape = (typeof shapes)[number]

export interface BenchDocument {
  readonly name: string
  readonly text: string
  /** Null for a good document. */
  readonly defect: Defect | null
}

/** One document in so many has a defect. */
export const defectEvery = 10

/** The day that all documents are judged on. */
export const asOf = '2026-11-21'

/** The length of an ordinary document, as programmes of municipalities have it. Unit: UTF-16 units. */
export const ordinaryLength = 28_000

const seed = 20_261_122

/** The document with this number. Kinds and languages take turns. */
export function documentAt(index: number, groups: readonly Group[], length = ordinaryLength): BenchDocument {
  const group = groupAt(groups, index)
  const random = randomOf(seed, index)
  const source = random.pick(group.sources)
  const others = group.sources.filter((other) => other !== source)
  const good = grown(
    source.text,
    others.flatMap(({sections}) => sections),
    length,
    random
  )
  const planted = index % defectEvery === defectEvery - 1
  const defect = planted ? (defects[Math.floor(index / defectEvery) % defects.length] ?? null) : null
  const name = `${String(index).padStart(4, '0')}-${group.name}.md`
  return {name, text: defect?.plant(good) ?? good, defect}
}

/** One long document of a shape. */
export function longDocument(shape: Shape, length: number, groups: readonly Group[]): string {
  const group = groups.find(({name}) => name === 'promotion-plan.sv') ?? groupAt(groups, 0)
  const random = randomOf(seed, length)
  const base = group.sources[0]?.text ?? ''
  if (shape === 'mixed') return grown(base, sectionsIn(group), length, random)
  const blocks = sectionsIn(group).flatMap((section) => section.blocks)
  const isTable = (block: string) => block.startsWith('|')
  const isList = (block: string) => /^[-*] /.test(block)
  if (shape === 'one table') return oneTable(base, blocks.filter(isTable), length)
  const wanted = {
    tables: isTable,
    lists: isList,
    prose: (block: string) => !isTable(block) && !isList(block)
  }[shape]
  const sections = sectionsIn(group)
    .map(({heading, blocks: own}) => ({heading, blocks: own.filter(wanted)}))
    .filter((section) => section.blocks.length > 0)
  return grown(base, sections, length, random)
}

function groupAt(groups: readonly Group[], index: number): Group {
  const group = groups[index % groups.length]
  if (group === undefined) throw new RangeError('no fixtures to make documents of')
  return group
}

function sectionsIn({sources}: Group): readonly Section[] {
  return sources.flatMap(({sections}) => sections)
}

/** A good document with further sections at its end, so many that it has the length; none comes again before all have come. Headings are numbered. */
function grown(base: string, sections: readonly Section[], length: number, random: Random): string {
  const parts = [base.trimEnd()]
  let size = parts[0]?.length ?? 0
  let left: readonly Section[] = []
  for (let number = 1; size < length; number++) {
    if (left.length === 0) left = shuffled(sections, random)
    const [{heading, blocks} = random.pick(sections), ...rest] = left
    left = rest
    const part = `## ${heading} (${number})\n\n${blocks.map((block) => varied(block, random)).join('\n\n')}`
    parts.push(part)
    size += part.length + 2
  }
  return `${parts.join('\n\n')}\n`
}

/** Rows and items in another order: two documents with the same section are not the same text. */
function varied(block: string, random: Random): string {
  const lines = block.split('\n')
  const fixed = block.startsWith('|') ? 2 : 0
  if (fixed === 0 && !lines.every((line) => /^[-*] /.test(line))) return block
  return [...lines.slice(0, fixed), ...shuffled(lines.slice(fixed), random)].join('\n')
}

function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  const left = [...values]
  const mixed: T[] = []
  while (left.length > 0) mixed.push(...left.splice(random.int(left.length), 1))
  return mixed
}

/** A document whose one table is as long as it takes. */
function oneTable(base: string, tables: readonly string[], length: number): string {
  const [head = '', rule = '', ...rows] = (tables[0] ?? '').split('\n')
  const {head: frontMatter} = halves(base)
  const lines = [`${frontMatter}\n# T\n\n${head}`, rule]
  let size = lines.join('\n').length
  for (let index = 0; size < length; index++) {
    const row = rows[index % rows.length] ?? '|'
    lines.push(row)
    size += row.length + 1
  }
  return `${lines.join('\n')}\n`
}

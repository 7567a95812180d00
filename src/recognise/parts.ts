/** Parts of a section that open with a name of their own: items of a list, and paragraphs with a bold lead. */
import type {Block, Document, Section} from '../model/document.ts'
import type {Place} from '../model/place.ts'
import {countWords, type Text} from '../model/text.ts'
import {labelOf} from './columns.ts'

/** "**Startsamtalet.** Vi träffar …" or "- Startsamtal: vi träffar …". */
export interface Part {
  readonly name: string
  readonly place: Place
  /** The name and what is told under it. */
  readonly blocks: readonly Block[]
}

/** Unit: words. No name is longer. */
const longestName = 7

/** The parts of each list whose items all have a name, and of the paragraphs that open with one in bold. */
export function partsOf(section: Section, document: Document): readonly (readonly Part[])[] {
  const lists = section.blocks.flatMap((block) => {
    if (block.type !== 'list') return []
    const parts = block.items.flatMap(({text, blocks, place}): Part[] => {
      const name = nameAtHead(text, document) ?? labelOf(text.value)?.label
      const own: Block = {type: 'paragraph', text, quoted: false}
      return name !== undefined && countWords(name) <= longestName ? [{name, place, blocks: [own, ...blocks]}] : []
    })
    return parts.length === block.items.length ? [parts] : []
  })
  const told = paragraphsOf(section, document)
  return (told.length > 0 ? [...lists, told] : lists).filter((parts) => parts.length > 1)
}

/** What follows a paragraph with a name belongs to it, until the next one. */
function paragraphsOf({blocks}: Section, document: Document): readonly Part[] {
  const parts: {name: string; place: Place; blocks: Block[]}[] = []
  for (const block of blocks) {
    const name = block.type === 'paragraph' && !block.quoted ? nameAtHead(block.text, document) : null
    if (name !== null && block.type === 'paragraph') parts.push({name, place: block.text.place, blocks: [block]})
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

/** A bold lead that ends in a full stop, a colon or its line; bold words in the midst of a sentence name nothing. */
function nameAtHead({value, segments, place}: Text, document: Document): string | null {
  const start = segments[0]?.offset ?? place.start.offset
  if (!/(?:\*\*|__)$/.test(document.text.slice(Math.max(0, start - 2), start))) return null
  const [, bold = '', after = ''] =
    /^([^\n*_]{2,100}?)\s?(?:\*\*|__)([^\n]?)/.exec(document.text.slice(start, start + 110)) ?? []
  const name = bold.replace(/[.:–—!?]$/, '').trim()
  const ends = name !== bold.trim() || after === ':' || after === '' || after === '\\'
  return ends && name !== '' && countWords(name) <= longestName && value.trim() !== bold.trim() ? name : null
}

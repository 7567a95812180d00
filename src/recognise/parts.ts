/** Parts of a section that open with a name of their own: items of a list, and paragraphs with a bold lead. */
import type {Block, Document, Section} from '../model/document.ts'
import type {Place} from '../model/place.ts'
import type {Field} from '../model/programme.ts'
import {countWords, type Text} from '../model/text.ts'
import {labelOf} from './columns.ts'

/** "**Startsamtalet.** Vi träffar …" or "- Startsamtal: vi träffar …". */
export interface Part {
  readonly name: string
  readonly place: Place
  /** The name and what is told under it. */
  readonly blocks: readonly Block[]
  /** What stands behind the name between dashes, in order: a row of a table without lines. */
  readonly cells: readonly Field[]
}

/** Unit: words. No name is longer. */
const longestName = 7
/** Between a name, what it is and who does it; nothing that joins words or years. */
const dash = /\s[–—-]\s+/u

/** The parts of each list whose items all have a name, and of the paragraphs that open with one in bold. */
export function partsOf(section: Section, document: Document): readonly (readonly Part[])[] {
  const lists = section.blocks.flatMap((block) => {
    if (block.type !== 'list') return []
    const parts = block.items.flatMap(({text, blocks, place}): Part[] => {
      const name = nameAtHead(text, document) ?? nameOf(text.value, blocks.length > 0)
      if (name === null || countWords(name) > longestName) return []
      const own: Block = {type: 'paragraph', text, quoted: false}
      return [{name, place, blocks: [own, ...blocks], cells: cellsOf(text, place)}]
    })
    return parts.length === block.items.length ? [parts] : []
  })
  const told = paragraphsOf(section, document)
  return (told.length > 0 ? [...lists, told] : lists).filter((parts) => parts.length > 1)
}

/** What stands before the first dash or colon of an item; an item with a list of its own may be nothing but its name. */
function nameOf(value: string, holds: boolean): string | null {
  const head = value.split(dash, 1)[0]?.trim() ?? ''
  if (head !== value.trim() && head !== '' && !/[:.;!?]/.test(head)) return head
  const {label} = labelOf(value) ?? {}
  return label ?? (holds && /^[^.:;!?]{2,100}$/.test(value.trim()) ? value.trim() : null)
}

function cellsOf(text: Text, place: Place): readonly Field[] {
  return text.value
    .split(dash)
    .slice(1)
    .map((cell) => ({value: cell.trim().replace(/[.;,]$/, ''), text, place}))
}

/** What follows a paragraph with a name belongs to it, until the next one. */
function paragraphsOf({blocks}: Section, document: Document): readonly Part[] {
  const parts: (Part & {blocks: Block[]})[] = []
  for (const block of blocks) {
    const name = block.type === 'paragraph' && !block.quoted ? nameAtHead(block.text, document) : null
    if (name !== null && block.type === 'paragraph') {
      const {place} = block.text
      parts.push({name, place, blocks: [block], cells: cellsOf(block.text, place)})
    } else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

/** A bold lead that ends in a full stop, a colon, a dash or its line; bold words in the midst of a sentence name nothing. */
function nameAtHead({value, segments, place}: Text, document: Document): string | null {
  const start = segments[0]?.offset ?? place.start.offset
  if (!/(?:\*\*|__)$/.test(document.text.slice(Math.max(0, start - 2), start))) return null
  const [, bold = '', after = ''] =
    /^([^\n*_]{2,100}?)\s?(?:\*\*|__)([^\n]{0,3})/.exec(document.text.slice(start, start + 112)) ?? []
  const name = bold.replace(/[.:–—!?]$/, '').trim()
  const ends = name !== bold.trim() || /^(?:[:\\]|$|\s?[–—-]\s)/u.test(after)
  return ends && name !== '' && countWords(name) <= longestName && value.trim() !== bold.trim() ? name : null
}

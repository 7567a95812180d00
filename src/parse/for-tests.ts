/** For tests only: a document laid out flat, its outline as lines, all its places and texts. */
import type {Block, Document, Row, Section} from '../model/document.ts'
import type {Place} from '../model/place.ts'
import {placeIn, type Text} from '../model/text.ts'

/** `depth number heading` of each section with a heading. */
export function outline(document: Document): readonly string[] {
  return document.sections
    .filter((section) => section.heading)
    .map(({depth, number, heading, form}) =>
      [depth, form === 'heading' ? '#' : form, number, heading?.value].filter((part) => part !== null).join(' ')
    )
}

function said(block: Block): string {
  if (block.type === 'paragraph') return (block.quoted ? '> ' : '') + block.text.value
  if (block.type === 'list') return block.items.map((item) => '- ' + item.text.value).join('\n')
  return [block.header, ...block.rows].map((row) => row.cells.map((cell) => cell.text.value).join(' | ')).join('\n')
}

export function under(section: Section | undefined): readonly string[] {
  return section?.blocks.map(said) ?? []
}

export interface Everything {
  readonly places: readonly Place[]
  readonly texts: readonly Text[]
}

/** All places and texts of a document, in an order that depends on its structure alone. */
export function everything(document: Document): Everything {
  const places: Place[] = [document.head]
  const found: Text[] = []
  const addText = (text: Text): void => {
    places.push(text.place, ...text.segments.map(({at, length}) => placeIn(document.starts, text, at, at + length)))
    found.push(text)
  }
  const addRow = (row: Row): void => {
    places.push(row.place)
    for (const cell of row.cells) {
      places.push(cell.place)
      addText(cell.text)
    }
  }
  const addBlock = (block: Block): void => {
    if (block.type === 'paragraph') {
      addText(block.text)
      return
    }
    places.push(block.place)
    if (block.type === 'table') for (const row of [block.header, ...block.rows]) addRow(row)
    for (const item of block.type === 'list' ? block.items : []) {
      places.push(item.place)
      addText(item.text)
      item.blocks.forEach(addBlock)
    }
  }
  for (const section of document.sections) {
    if (section.heading || section.blocks.length > 0) places.push(section.place)
    if (section.heading) addText(section.heading)
    section.blocks.forEach(addBlock)
  }
  for (const directive of document.directives)
    places.push(directive.place, ...directive.rules.map((rule) => rule.place))
  for (const {key, value} of document.frontMatter?.places.values() ?? []) places.push(...(key ? [key] : []), value)
  places.push(...document.problems.map((problem) => problem.place))
  if (document.frontMatter) places.push(document.frontMatter.place)
  return {places, texts: found}
}

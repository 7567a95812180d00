/** mdast to paragraphs, lists and tables: what stands under a heading. */
import type {ListItem as MdItem, List as MdList, Node, PhrasingContent, RootContent} from 'mdast'
import type {Block, List, ListItem, Paragraph} from '../model/document.ts'
import {placeBetween} from '../model/place.ts'
import {type Context, depthLimit, placeOf, range} from './context.ts'
import {readDirectives} from './directive.ts'
import {textOf, textOfHtml} from './plain.ts'
import {readTable} from './table.ts'

/** Reads nodes in order. Code, rules and link definitions say nothing and are left out; headings inside other blocks are paragraphs. */
export function readBlocks(context: Context, nodes: readonly Node[], quoted = false, depth = 0): readonly Block[] {
  if (depth > depthLimit) return []
  return (nodes as readonly RootContent[]).flatMap((node) => readBlock(context, node, quoted, depth))
}

/** A paragraph's or heading's node as a paragraph. */
export function readParagraph(
  context: Context,
  node: Node & {children: readonly PhrasingContent[]},
  quoted = false
): Paragraph {
  return {type: 'paragraph', text: textOf(context, node.children, ...range(node)), quoted}
}

function readBlock(context: Context, node: RootContent, quoted: boolean, depth: number): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return spoken(readParagraph(context, node, quoted))
    case 'html':
      readDirectives(context, ...range(node))
      return spoken({type: 'paragraph', text: textOfHtml(context, ...range(node)), quoted})
    case 'list':
      return quoted ? quotedItems(context, node, depth) : [readList(context, node, depth)]
    case 'table':
      return [readTable(context, node)]
    case 'blockquote':
      return readBlocks(context, node.children, true, depth + 1)
    case 'footnoteDefinition':
      return readBlocks(context, node.children, quoted, depth + 1)
    default:
      return []
  }
}

function spoken(paragraph: Paragraph): readonly Paragraph[] {
  return paragraph.text.value === '' ? [] : [paragraph]
}

function readList(context: Context, node: MdList, depth: number): List {
  const items = node.children.map((item) => readItem(context, item, depth))
  return {type: 'list', ordered: node.ordered === true, items, place: placeOf(context, node)}
}

function readItem(context: Context, node: MdItem, depth: number): ListItem {
  const place = placeOf(context, node)
  const [first, ...rest] = node.children
  if (first && (first.type === 'paragraph' || first.type === 'heading')) {
    const text = textOf(context, first.children, ...range(first))
    return {text, blocks: readBlocks(context, rest, false, depth + 1), place}
  }
  const empty = {value: '', place: placeBetween(context.starts, place.start.offset, place.start.offset), segments: []}
  return {text: empty, blocks: readBlocks(context, node.children, false, depth + 1), place}
}

/** A quoted list loses its form, so that each of its paragraphs can say that it is quoted. */
function quotedItems(context: Context, node: MdList, depth: number): readonly Block[] {
  return node.children.flatMap((item) => readBlocks(context, item.children, true, depth + 1))
}

/** Inline Markdown to plain text that still knows where each letter stood. */
import type {Node, PhrasingContent} from 'mdast'
import {placeBetween} from '../model/place.ts'
import type {Text} from '../model/text.ts'
import {align} from './align.ts'
import {type Context, depthLimit, range} from './context.ts'
import {readDirectives} from './directive.ts'
import {addBreak, addText, finish, type Letters, noLetters} from './letters.ts'

const lineBreakTag = /^<br\s*\/?>$/i
/** In a block of HTML: comments, scripts, tags and entities; everything else is text. */
const htmlPart =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!/?a-z][^<>]*(?:>|$)|&(?:nbsp|#160|shy|#173|amp|#38|lt|gt|quot);/gi
const blockTag = /^<(?:br|\/?(?:p|div|li|ul|ol|tr|td|th|table|h[1-6]|section|summary|details))\b/i
const htmlEntities: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00A0',
  '&#160;': '\u00A0',
  '&shy;': '\u00AD',
  '&#173;': '\u00AD',
  '&amp;': '&',
  '&#38;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"'
}

/** The plain text of inline nodes that stand between two source offsets. Directives among them are kept in the context. */
export function textOf(context: Context, nodes: readonly Node[], start: number, end: number): Text {
  const letters = noLetters()
  addNodes(context, letters, nodes, 0)
  return finish(letters, placeBetween(context.starts, start, end))
}

/** The plain text of a block of HTML: what a reader sees of it. */
export function textOfHtml(context: Context, start: number, end: number): Text {
  const letters = noLetters()
  const html = context.source.slice(start, end)
  let from = 0
  for (const match of html.matchAll(htmlPart)) {
    addText(letters, html.slice(from, match.index), start + from, null)
    const decoded = htmlEntities[match[0].toLowerCase()]
    if (decoded !== undefined) addText(letters, decoded, start + match.index, null)
    else if (blockTag.test(match[0])) addBreak(letters, start + match.index)
    from = match.index + match[0].length
  }
  addText(letters, html.slice(from), start + from, null)
  return finish(letters, placeBetween(context.starts, start, end))
}

function addNodes(context: Context, letters: Letters, nodes: readonly Node[], depth: number): void {
  if (depth > depthLimit) return
  for (const node of nodes as readonly PhrasingContent[]) addNode(context, letters, node, depth)
}

function addNode(context: Context, letters: Letters, node: PhrasingContent, depth: number): void {
  const [start, end] = range(node)
  const {source} = context
  switch (node.type) {
    case 'text':
      addText(letters, node.value, start, align(source, start, end, node.value))
      break
    case 'inlineCode':
      addFound(letters, source, node.value, start, end)
      break
    case 'image':
    case 'imageReference':
      addFound(letters, source, node.alt ?? '', start, end)
      break
    case 'break':
      addBreak(letters, start)
      break
    case 'html':
      if (lineBreakTag.test(node.value)) addBreak(letters, start)
      else readDirectives(context, start, end)
      break
    default:
      if ('children' in node) addNodes(context, letters, node.children, depth + 1)
  }
}

/** Text that stands somewhere inside the node, behind its opening marks. */
function addFound(letters: Letters, source: string, value: string, start: number, end: number): void {
  const at = source.slice(start, end).indexOf(value)
  if (at >= 0) addText(letters, value, start + at, null)
  else addText(letters, value, start, align(source, start, end, value))
}

/** Footnotes and pictures: footnotes become those of Markdown, pictures are named where they stood. */
import type {Element, ElementContent} from 'hast'
import {element, find, isBlank, isElement, wordsOf} from './hast.ts'
import type {Note} from './note.ts'

const definition = /^(?:footnote|endnote)-\d+$/

/** Turns mammoth's list of footnotes and the links to it into elements of their own, which the writer knows. */
export function mendFootnotes(blocks: readonly Element[]): {
  readonly blocks: readonly Element[]
  readonly notes: readonly Note[]
} {
  const labels = new Map<string, string>()
  for (const link of blocks.flatMap((block) => find(block, 'a'))) {
    const id = String(link.properties.href ?? '').slice(1)
    if (definition.test(id) && !labels.has(id)) labels.set(id, String(labels.size + 1))
  }
  let count = 0
  const mended = blocks.flatMap((block) => {
    const items = isElement(block, 'ol') ? block.children.filter((child) => isElement(child, 'li')) : []
    if (items.length === 0 || !items.every((item) => definition.test(String(item.properties.id ?? '')))) return [block]
    count += items.length
    return items.map((item) =>
      element('footnote', item.children.map(withoutReturn), {label: labelOf(item.properties.id, labels)})
    )
  })
  if (count === 0) return {blocks, notes: []}
  return {
    blocks: mended.map((block) => replace(block, (node) => referenceOf(node, labels))),
    notes: [{key: 'import/footnotes', data: {count}}]
  }
}

/** Names pictures in the place where they stood. */
export function namePictures(
  blocks: readonly Element[],
  say: (alt: string) => string
): {readonly blocks: readonly Element[]; readonly notes: readonly Note[]} {
  const pictures = blocks.flatMap((block) => find(block, 'img', 'svg', 'video', 'audio', 'iframe', 'object'))
  if (pictures.length === 0) return {blocks, notes: []}
  const mended = blocks.map((block) =>
    replace(block, (node) => (pictures.includes(node) ? element('remark', [], {text: say(altOf(node))}) : node))
  )
  const alts = pictures.map(altOf).filter((alt) => alt !== '')
  const names = alts.length === 0 ? '' : ` (${alts.join('; ')})`
  return {blocks: mended, notes: [{key: 'import/pictures', data: {count: pictures.length, names}}]}
}

/** Links within the document lead nowhere afterwards: their words stay. Marks without text go. */
export function unlink(blocks: readonly Element[]): readonly Element[] {
  return blocks.map((block) => ({...block, children: block.children.flatMap(unlinked)}))
}

function unlinked(node: ElementContent): readonly ElementContent[] {
  if (!isElement(node)) return node.type === 'comment' ? [] : [node]
  const children = node.children.flatMap(unlinked)
  const href = String(node.properties.href ?? '')
  if (isElement(node, 'a') && (href === '' || href.startsWith('#') || !/^(?:https?:|mailto:|tel:)/i.test(href)))
    return children
  const idle = isElement(node, 'strong', 'b', 'em', 'i', 's', 'u', 'del', 'span') && children.every(isBlank)
  return idle ? children : [{...node, children}]
}

function altOf({properties}: Element): string {
  return String(properties.alt ?? properties.title ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Numbered as they are met in the text; a note that nothing refers to keeps its name. */
function labelOf(id: unknown, labels: ReadonlyMap<string, string>): string {
  return labels.get(String(id)) ?? String(id)
}

function referenceOf(node: Element, labels: ReadonlyMap<string, string>): Element {
  const link = isElement(node, 'sup') ? find(node, 'a')[0] : undefined
  const id = String(link?.properties.href ?? '').slice(1)
  return definition.test(id) ? element('footnote-mark', [], {label: labelOf(id, labels)}) : node
}

/** Without the arrow that leads back to the text. */
function withoutReturn(node: ElementContent): ElementContent {
  if (!isElement(node)) return node
  const children = node.children.filter((child) => !(isElement(child, 'a') && /^[↑\s]*$/.test(wordsOf(child))))
  return {...node, children: children.map(withoutReturn)}
}

function replace(node: Element, change: (node: Element) => Element): Element {
  const children = node.children.map((child) => (isElement(child) ? replace(child, change) : child))
  const changed = change(node)
  return changed === node ? {...node, children} : changed
}

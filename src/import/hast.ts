/** Small helpers on HTML trees: making elements, reading their text, walking their blocks. */
import type {Element, ElementContent, Root, RootContent} from 'hast'

export type Block = RootContent | ElementContent

export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {}
): Element {
  return {type: 'element', tagName, properties, children: [...children]}
}

export function isElement(node: Block | Root | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** All text below a node; a line break counts as a space. */
export function textOf(node: Block | Root): string {
  if (node.type === 'text') return node.value
  if (isElement(node, 'br')) return ' '
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The text with its white space evened out. */
export function wordsOf(node: Block | Root): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}

export function isBlank(node: Block): boolean {
  if (node.type === 'comment') return true
  if (node.type === 'text') return node.value.trim() === ''
  return isElement(node) && wordsOf(node) === '' && find(node, 'img', 'table', 'hr').length === 0
}

/** All elements of some names below a node, in document order, the node itself included. */
export function find(node: Block | Root, ...names: readonly string[]): readonly Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => find(child, ...names)) : []
  return isElement(node, ...names) ? [node, ...below] : below
}

/** The classes that an element carries. */
export function classesOf(node: Block): readonly string[] {
  const names = isElement(node) ? node.properties.className : undefined
  return Array.isArray(names) ? names.map(String) : []
}

const wrappers = ['html', 'body', 'main', 'article', 'section', 'div', 'center', 'header', 'footer', 'form', 'font']

/** The blocks of a document without the boxes that pages put around them; text that stands loose becomes a paragraph. */
export function blocksOf(root: Root | Element): readonly Element[] {
  const blocks: Element[] = []
  let loose: ElementContent[] = []
  const close = () => {
    if (loose.some((node) => !isBlank(node))) blocks.push(element('p', loose))
    loose = []
  }
  for (const child of root.children) {
    if (isElement(child, ...wrappers)) {
      close()
      blocks.push(...blocksOf(child))
    } else if (isElement(child, 'head', 'script', 'style', 'template', 'noscript', 'nav')) close()
    else if (isElement(child, ...inline) || child.type === 'text') loose.push(child)
    else if (isElement(child)) {
      close()
      blocks.push(child)
    }
  }
  close()
  return blocks
}

const inline = [
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'span',
  'sup',
  'sub',
  'br',
  'img',
  'code',
  'small',
  'mark',
  'abbr',
  'q'
]

/** Bold lines over text are headings in all but name: they become headings one below the one they stand under. */
import type {Element, ElementContent} from 'hast'
import {element, isBlank, isElement, wordsOf} from './hast.ts'
import type {Note} from './note.ts'

/** A heading is short. Units: letters, words. */
const lettersAtMost = 120
const wordsAtMost = 12

export function raiseBoldLines(blocks: readonly Element[]): {
  readonly blocks: readonly Element[]
  readonly notes: readonly Note[]
} {
  let level = 0
  let raised = 0
  let titled = blocks.some((block) => isElement(block, 'h1'))
  const mended = blocks.map((block, index) => {
    const own = levelOf(block)
    if (own !== null) {
      level = own
      return bare(block)
    }
    const next = blocks.slice(index + 1).find((one) => !isBlank(one))
    if (!isBoldLine(block) || next === undefined || isBoldLine(next) || levelOf(next) !== null) return block
    raised++
    const depth = titled ? depthOf(wordsOf(block), level) : 1
    titled = true
    return element(`h${depth}`, bare(block).children)
  })
  return {blocks: mended, notes: raised === 0 ? [] : [{key: 'import/bold-lines', data: {count: raised}}]}
}

function levelOf(block: Element): number | null {
  const level = /^h([1-6])$/.exec(block.tagName)?.[1]
  return level === undefined || wordsOf(block) === '' ? null : Number(level)
}

/** "2.1" says how deep it stands; else one below the styled heading above. */
function depthOf(text: string, above: number): number {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s/.exec(text)?.[1]
  if (number !== undefined && above <= 1) return Math.min(6, 1 + number.split('.').length)
  return Math.min(6, Math.max(2, above + 1))
}

function isBoldLine(block: Element): boolean {
  if (!isElement(block, 'p')) return false
  const text = wordsOf(block)
  return (
    text.length > 1 &&
    text.length <= lettersAtMost &&
    text.split(' ').length <= wordsAtMost &&
    /\p{L}/u.test(text) &&
    !/[.:;,]$|^[^\d:]{1,40}:\s/.test(text) &&
    block.children.every(isBold)
  )
}

function isBold(node: ElementContent): boolean {
  if (isBlank(node)) return true
  if (!isElement(node)) return false
  if (['strong', 'b'].includes(node.tagName)) return true
  return ['em', 'i', 'u', 'span', 'a'].includes(node.tagName) && node.children.every(isBold)
}

/** Without the bold marks: a heading needs none. */
function bare(block: Element): Element {
  const children = block.children.flatMap((node) => (isElement(node, 'strong', 'b') ? node.children : [node]))
  return {...block, children}
}

/** Lines of a cover that all bear the style of a title are one title. */
import type {Element} from 'hast'
import {classesOf, element, isBlank, isElement, wordsOf} from './hast.ts'
import type {Note} from './note.ts'

/** Joins those that stand together; years follow without a comma. */
export function joinTitles(blocks: readonly Element[]): {
  readonly blocks: readonly Element[]
  readonly notes: readonly Note[]
} {
  const joined: Element[] = []
  let count = 0
  for (const block of blocks) {
    const above = joined.at(-1)
    if (above !== undefined && isTitle(above) && isTitle(block)) {
      count++
      const gap = /^[\d\s–-]+$/.test(wordsOf(block)) ? ' ' : ', '
      joined[joined.length - 1] = element(
        'h1',
        [...above.children, {type: 'text', value: gap}, ...block.children],
        above.properties
      )
    } else if (!(isTitle(above) && isBlank(block) && !holdsMore(block))) joined.push(block)
  }
  return {blocks: joined, notes: count === 0 ? [] : [{key: 'import/titles', data: {count: count + 1}}]}
}

function isTitle(block: Element | undefined): boolean {
  return isElement(block, 'h1') && classesOf(block).includes('title') && wordsOf(block) !== ''
}

/** A remark has no words and is no blank. */
function holdsMore(block: Element): boolean {
  return block.children.length > 0
}

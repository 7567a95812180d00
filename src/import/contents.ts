/** Finds the list of contents and leaves it out: it repeats the headings and says nothing of its own. */
import type {Element} from 'hast'
import type {Lexicon} from '../model/lexicon.ts'
import {classesOf, find, isElement, textOf, wordsOf} from './hast.ts'
import type {Note} from './note.ts'

/** So many lines in a row that end in a page number are a list of contents. */
const linesAtLeast = 3

export function dropContents(
  blocks: readonly Element[],
  lexicon: Lexicon
): {readonly blocks: readonly Element[]; readonly notes: readonly Note[]} {
  const isLine = blocks.map((block) => lineOf(block))
  const dropped = new Set<number>()
  for (let from = 0; from < blocks.length; from++) {
    let to = from
    while (to < blocks.length && isLine[to] !== null) to++
    const run = isLine.slice(from, to)
    if (run.length >= linesAtLeast || run.includes('sure'))
      for (let index = from; index < to; index++) dropped.add(index)
    if (to > from) from = to - 1
  }
  const lines = dropped.size
  if (lines === 0) return {blocks, notes: []}
  const kept = blocks.filter(
    (block, index) => !dropped.has(index) && !(dropped.has(index + 1) && namesContents(block, lexicon))
  )
  return {blocks: kept, notes: [{key: 'import/contents', data: {count: lines}}]}
}

/** A line of a list of contents: `sure` by its style or its links, `likely` by the page number at its end. */
function lineOf(block: Element): 'sure' | 'likely' | null {
  if (classesOf(block).includes('contents')) return 'sure'
  if (!isElement(block, 'p')) return null
  const links = find(block, 'a').filter(({properties}) => /^#_+(?:Toc|RefHeading)/.test(String(properties.href ?? '')))
  const text = textOf(block)
  const linked = links.map(textOf).join('').replace(/\s/g, '')
  if (linked !== '' && linked === text.replace(/\s/g, '')) return 'sure'
  return /(?:\t|\.{3}|…|(?: \.){3})[^\S\t]*\d{1,3}\s*$/.test(text) ? 'likely' : null
}

function namesContents(block: Element, lexicon: Lexicon): boolean {
  const text = wordsOf(block)
  return text.length < 60 && (['sv', 'fi'] as const).some((language) => lexicon.has('roles/contents', language, text))
}

/** The words of the lexicon as a trie of their stems, in flat lists, and what may follow each. */
import type {Inflection, WordTable} from '../model/knowledge.ts'
import {conjugator, endingsOf, stemmer} from './inflection.ts'

/** What may follow a stem. */
const nothing = 0
export const anEnding = 1
export const anyLetters = 2
export const aPerson = 3

/** The first node of the words that begin a word, and of those that may begin inside one. */
export const outer = 0
export const inner = 1
export const roots = 2

/** One word of an entry: `*` any letters, `~` the word in all its forms, `^` a verb in all persons. Its number is its place in the list. */
type Word = string

export interface Trie extends Pick<WordTable, 'first' | 'letters' | 'endsFrom' | 'ends'> {
  readonly endings: ReadonlySet<string>
  /** Endings in which `V` repeats the stem's last vowel. */
  readonly repeating: ReadonlySet<string>
  /** Endings of the persons of a verb. */
  readonly persons: ReadonlySet<string>
  /** Where a walk that begins with a letter (by code) is after it, for words and for what may stand inside one; 0 for nowhere. */
  readonly starts: readonly [Uint16Array, Uint16Array]
}

/** The trie as it is stored. Each node but the roots has one edge that leads to it: edge `e` leads to node `e + 2`. */
export function tableOf(
  words: readonly Word[],
  inflection: Inflection
): Pick<WordTable, 'first' | 'letters' | 'endsFrom' | 'ends' | 'endings' | 'repeating' | 'persons'> {
  const stemsOf = stemmer(inflection)
  const verbStemsOf = conjugator(inflection)
  const nodes: Node[] = [node(), node()]
  for (const [number, word] of words.entries()) {
    const inside = word.startsWith('*')
    const core = word.replace(/^\*/, '').replace(/(?<![~*^])[~*^]+$/, '')
    const tail = word.endsWith('*') ? anyLetters : word.includes('~') ? anEnding : nothing
    const root = nodes[inside ? inner : outer]
    if (root === undefined) continue
    for (const stem of word.includes('~') ? stemsOf(core) : [core]) add(root, stem, number * 4 + tail)
    if (word.endsWith('^')) for (const stem of verbStemsOf(core)) add(root, stem, number * 4 + aPerson)
  }
  const first: number[] = []
  const letters: number[] = []
  const endsFrom: number[] = []
  const ends: number[] = []
  for (let at = 0; at < nodes.length; at++) {
    first.push(letters.length)
    endsFrom.push(ends.length)
    for (const end of nodes[at]?.ends ?? []) ends.push(end)
    for (const [code, next] of nodes[at]?.next ?? []) {
      letters.push(code)
      nodes.push(next)
    }
  }
  return {
    first: Int32Array.from([...first, letters.length]),
    letters: Int32Array.from(letters),
    endsFrom: Int32Array.from([...endsFrom, ends.length]),
    ends: Int32Array.from(ends),
    ...endingsOf(inflection),
    persons: inflection.verbs?.endings ?? []
  }
}

interface Node {
  readonly next: Map<number, Node>
  /** Words that end here: four times their number, and what may follow. */
  readonly ends: number[]
}

function node(): Node {
  return {next: new Map(), ends: []}
}

function add(root: Node, stem: string, end: number): void {
  let at = root
  for (let index = 0; index < stem.length; index++) {
    const code = stem.charCodeAt(index)
    let next = at.next.get(code)
    if (!next) {
      next = node()
      at.next.set(code, next)
    }
    at = next
  }
  if (!at.ends.includes(end)) at.ends.push(end)
}

export function openTrie({first, letters, endsFrom, ends, endings, repeating, persons}: WordTable): Trie {
  const startsOf = (root: number) => {
    const starts = new Uint16Array(65_536)
    for (let edge = first[root] ?? 0; edge < (first[root + 1] ?? 0); edge++) starts[letters[edge] ?? 0] = edge + roots
    return starts
  }
  const starts = [startsOf(outer), startsOf(inner)] as const
  return {
    first,
    letters,
    endsFrom,
    ends,
    starts,
    endings: new Set(endings),
    repeating: new Set(repeating),
    persons: new Set(persons)
  }
}

/** Finds all words of the lexicon in a text in one walk: a trie of stems in flat lists, and what may follow each. */

import type {Inflection, WordTable} from '../model/knowledge.ts'
import {isWordLetter} from '../model/letters.ts'
import {endingsOf, isVowel, stemmer} from './inflection.ts'

/** What may follow a stem. */
const nothing = 0
const anEnding = 1
const anyLetters = 2

/** The first node of the words that begin a word, and of those that may begin inside one. */
const outer = 0
const inner = 1
const roots = 2

/** One word of an entry: `*` any letters, `~` the word in all its forms. Its number is its place in the list. */
type Word = string

export interface Trie extends Pick<WordTable, 'first' | 'letters' | 'endsFrom' | 'ends'> {
  readonly endings: ReadonlySet<string>
  /** Endings in which `V` repeats the stem's last vowel. */
  readonly repeating: ReadonlySet<string>
  /** Where a walk that begins with a letter (by code) is after it, for words and for what may stand inside one; 0 for nowhere. */
  readonly starts: readonly [Uint16Array, Uint16Array]
}

/** The trie as it is stored. Each node but the roots has one edge that leads to it: edge `e` leads to node `e + 2`. */
export function tableOf(words: readonly Word[], inflection: Inflection): Omit<WordTable, 'entriesFrom' | 'entries'> {
  const stemsOf = stemmer(inflection)
  const nodes: Node[] = [node(), node()]
  for (const [number, word] of words.entries()) {
    const inside = word.startsWith('*')
    const core = word.replace(/^\*/, '').replace(/(?<![~*])[~*]+$/, '')
    const tail = word.endsWith('*') ? anyLetters : word.includes('~') ? anEnding : nothing
    const root = nodes[inside ? inner : outer]
    if (root === undefined) continue
    for (const stem of word.includes('~') ? stemsOf(core) : [core]) add(root, stem, number * 4 + tail)
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
    ...endingsOf(inflection)
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

export function openTrie({first, letters, endsFrom, ends, endings, repeating}: WordTable): Trie {
  const startsOf = (root: number) => {
    const starts = new Uint16Array(65_536)
    for (let edge = first[root] ?? 0; edge < (first[root + 1] ?? 0); edge++) starts[letters[edge] ?? 0] = edge + roots
    return starts
  }
  const starts = [startsOf(outer), startsOf(inner)] as const
  return {first, letters, endsFrom, ends, starts, endings: new Set(endings), repeating: new Set(repeating)}
}

type Hit = (word: number, start: number, end: number) => void

/** Calls `hit` for every match in a lower-case text, by rising start. */
export function scan(trie: Trie, text: string, hit: Hit): void {
  const [words, insides] = trie.starts
  const ends = endsIn(text)
  let afterLetter = false
  let begin = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!afterLetter) {
      tell(trie, outer, text, at, at, ends, hit)
      const word = words[code]
      if (word) walk(trie, word, text, at, at, ends, hit)
    }
    if (at === begin) tell(trie, inner, text, begin, at, ends, hit)
    const inside = insides[code]
    if (inside) walk(trie, inside, text, at, begin, ends, hit)
    afterLetter = isWordLetter(text, at)
    if (!afterLetter && code !== hyphen) begin = at + 1
  }
}

/** Follows the trie from a node, reached by the letter at `start`; matches are said to begin at `begin`. */
function walk(trie: Trie, node: number, text: string, start: number, begin: number, ends: Ends, hit: Hit): void {
  const {first, letters} = trie
  let at = node
  for (let index = start + 1; ; index++) {
    tell(trie, at, text, begin, index, ends, hit)
    if (index >= text.length) return
    const code = text.charCodeAt(index)
    const last = first[at + 1] ?? 0
    let edge = first[at] ?? 0
    while (edge < last && letters[edge] !== code) edge++
    if (edge === last) return
    at = edge + roots
  }
}

/** Tells the words that end at a node, reached before `index`. */
function tell(trie: Trie, node: number, text: string, begin: number, index: number, ends: Ends, hit: Hit): void {
  const from = trie.endsFrom[node] ?? 0
  const to = trie.endsFrom[node + 1] ?? 0
  if (from === to) return
  const end = ends.word(index)
  for (let at = from; at < to; at++) {
    const packed = trie.ends[at] ?? 0
    const tail = packed & 3
    if (tail === anyLetters) hit(packed >> 2, begin, ends.open(index))
    else if (end === index || (tail === anEnding && bends(trie, text, index, end))) hit(packed >> 2, begin, end)
  }
}

/** Where the word goes on to from a place, without and with hyphens. A long word is walked once, not once for each match in it. */
interface Ends {
  word(from: number): number
  open(from: number): number
}

function endsIn(text: string): Ends {
  const remembering = (goesOn: (index: number) => boolean) => {
    let start = 0
    let end = -1
    return (from: number): number => {
      if (from >= start && from <= end) return end
      start = from
      end = from
      while (end < text.length && goesOn(end)) end++
      return end
    }
  }
  return {
    word: remembering((index) => isWordLetter(text, index)),
    open: remembering((index) => isWordLetter(text, index) || text.charCodeAt(index) === hyphen)
  }
}

/** Unit: letters. No ending with its tails is longer. */
const longestEnding = 14

function bends({endings, repeating}: Trie, text: string, from: number, to: number): boolean {
  if (to - from > longestEnding) return false
  const rest = text.slice(from, to)
  if (endings.has(rest)) return true
  if (repeating.size === 0) return false
  const last = text.charAt(from - 1)
  return isVowel(last) && repeating.has(rest.replace(last, 'V'))
}

const hyphen = 45

/** All concepts that a text names: those of its tokens, then entries of several words, then concepts that others name together. */
import type {CompiledLexicon} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {addEntries, nothingFound, sortByWord} from './entries.ts'
import {isNamed, placesOf} from './named.ts'
import {addPlace, type Places, places} from './place-list.ts'
import {tokenReader} from './tokens.ts'

/** A concept that others name together. */
interface Pair {
  readonly concept: number
  readonly all: readonly number[]
}

/** What is known of the text that was read last. */
export interface Analyst {
  /** One for each concept. */
  readonly bits: Int32Array
  /** Of entries of several words, and of concepts that others name together. */
  readonly places: Places
  /** Two numbers for each token that names something: where `data` tells what, and where the token stands. */
  readonly tokens: readonly number[]
  readonly data: () => Int32Array
  /** So much is remembered of tokens that one had better begin anew. */
  readonly isFull: () => boolean
  readonly read: (text: string) => void
}

/** Makes the analysis of a language. `numbers`: those of the concepts, by name. */
export function analyst(
  {tables, pairs}: CompiledLexicon,
  language: Language,
  numbers: ReadonlyMap<string, number>
): Analyst {
  const table = tables[language]
  const reader = tokenReader(table)
  const found = nothingFound(table.members)
  /** The words of longer entries that were found, in the order in which they were. */
  const words: number[] = []
  const held = places()
  const named = places()
  const bits = new Int32Array((numbers.size + 31) >> 5)
  const tokens: number[] = []
  const pairsOf = pairsByFirst(pairs, numbers)
  /** Concepts that open a pair and are named. */
  const openers: number[] = []
  const note = (concept: number) => {
    const word = bits[concept >> 5] ?? 0
    const bit = 1 << (concept & 31)
    if ((word & bit) !== 0) return
    bits[concept >> 5] = word | bit
    if (pairsOf[concept] !== undefined) openers.push(concept)
  }
  const name = (concept: number, start: number, end: number) => {
    note(concept)
    addPlace(named, concept, start, end)
  }
  const readToken = (token: string, at: number) => {
    const start = reader.startOf(token)
    const data = reader.data()
    const middle = start + 2 + (data[start] ?? 0)
    const end = middle + (data[start + 1] ?? 0)
    if (middle > start + 2) tokens.push(start, at)
    for (let index = start + 2; index < middle; index += 3) note(data[index] ?? 0)
    for (let index = middle; index < end; index += 3) {
      const word = data[index] ?? 0
      if (found.count[word] === 0) words.push(word)
      found.count[word] = (found.count[word] ?? 0) + 1
      addPlace(held, word, at + (data[index + 1] ?? 0), at + (data[index + 2] ?? 0))
    }
  }
  /** Names a concept at the first places of those that name it together. */
  const addTogether = ({concept, all}: Pair) => {
    if (!all.every((one) => isNamed({list: bits, bits: 0}, one))) return
    const list = Int32Array.from([...named.list.subarray(0, named.length), ...tokens])
    const own = {list, bits: 0, from: 0, to: named.length, tokensTo: list.length, tokens: reader.data()}
    for (const [first] of all.map((one) => placesOf(own, one))) if (first) name(concept, first.start, first.end)
  }
  const read = (text: string) => {
    bits.fill(0)
    named.length = 0
    tokens.length = 0
    openers.length = 0
    const lowered = lower(text)
    let at = 0
    for (const token of withSpaces(lowered).split(' ')) {
      if (token !== '') readToken(token, at)
      at += token.length + 1
    }
    sortByWord(held, words, found)
    for (const word of words) addEntries(table, word, found, lowered, name)
    // What one text left must not be work for the next.
    for (const word of words) found.count[word] = 0
    words.length = 0
    held.length = 0
    for (const opener of openers) for (const pair of pairsOf[opener] ?? []) addTogether(pair)
  }
  return {bits, places: named, tokens, data: reader.data, isFull: reader.isFull, read}
}

/** The pairs by the concept that stands first in them. */
function pairsByFirst(pairs: CompiledLexicon['pairs'], numbers: ReadonlyMap<string, number>): readonly Pair[][] {
  const lists: Pair[][] = []
  for (const {concept, all} of pairs) {
    const [first = -1, ...rest] = all.map((one) => numbers.get(one) ?? -1)
    lists[first] = [...(lists[first] ?? []), {concept: numbers.get(concept) ?? -1, all: [first, ...rest]}]
  }
  return lists
}

/** Lower case that keeps every letter at its index. */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  if (lowered.length === text.length) return lowered
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('')
}

/** Line ends and blanks of all kinds as spaces, each letter at its index. */
function withSpaces(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text
}

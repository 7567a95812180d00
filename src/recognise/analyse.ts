/** All concepts that a text names: those of its tokens, then entries of several words, then concepts that others name together. */
import type {CompiledLexicon, WordTable} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import type {Match} from '../model/lexicon.ts'
import {addPlace, type Places, places} from './place-list.ts'
import {tokenReader} from './tokens.ts'

/** Places of words: those of word `w` are pairs of start and end, by rising start, `count[w]` of them from `from[w]`. */
interface Found {
  readonly count: Int32Array
  readonly from: Int32Array
  places: Int32Array
}

/** A concept that others name together. */
interface Pair {
  readonly concept: number
  readonly all: readonly number[]
}

/** "Later in the same sentence": at most this many letters between two words of an entry. */
const reach = 80

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
  const found: Found = {
    count: new Int32Array(table.members),
    from: new Int32Array(table.members),
    places: new Int32Array(256)
  }
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
  /** The place of a token that names the concept, else of an entry of several words. */
  const firstPlace = (concept: number): Match => {
    const data = reader.data()
    for (let token = 0; token < tokens.length; token += 2) {
      const begin = tokens[token] ?? 0
      const offset = tokens[token + 1] ?? 0
      const end = begin + 2 + (data[begin] ?? 0)
      for (let at = begin + 2; at < end; at += 3)
        if (data[at] === concept) return {start: offset + (data[at + 1] ?? 0), end: offset + (data[at + 2] ?? 0)}
    }
    const {list} = named
    let at = 0
    while (at < named.length && list[at] !== concept) at += 3
    return {start: list[at + 1] ?? 0, end: list[at + 2] ?? 0}
  }
  const addTogether = ({concept, all}: Pair) => {
    if (!all.every((one) => ((bits[one >> 5] ?? 0) & (1 << (one & 31))) !== 0)) return
    for (const {start, end} of all.map(firstPlace)) name(concept, start, end)
  }
  const read = (text: string) => {
    bits.fill(0)
    named.length = 0
    tokens.length = 0
    openers.length = 0
    const lowered = lower(text)
    let at = 0
    for (const token of lowered.split(' ')) {
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

type Name = (concept: number, start: number, end: number) => void

/** Lays the places of each word side by side. */
function sortByWord({list, length}: Places, words: readonly number[], found: Found): void {
  if (found.places.length < length) found.places = new Int32Array(list.length)
  const {count, from, places} = found
  let used = 0
  for (const word of words) {
    from[word] = used
    used += 2 * (count[word] ?? 0)
    count[word] = 0
  }
  for (let at = 0; at < length; at += 3) {
    const word = list[at] ?? 0
    const known = count[word] ?? 0
    const place = (from[word] ?? 0) + 2 * known
    places[place] = list[at + 1] ?? 0
    places[place + 1] = list[at + 2] ?? 0
    count[word] = known + 1
  }
}

/** Lower case that keeps every letter at its index. */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  if (lowered.length === text.length) return lowered
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('')
}

/** Adds what the entries that are kept under a word name. */
function addEntries({entriesFrom, entries}: WordTable, word: number, found: Found, text: string, name: Name): void {
  const {places, from, count} = found
  const to = entriesFrom[word + 1] ?? 0
  for (let at = entriesFrom[word] ?? 0; at < to; ) {
    const concept = entries[at] ?? 0
    const begin = at + 2
    at = begin + (entries[at + 1] ?? 0)
    if (!isWhole(entries, begin, at, count)) continue
    const opener = (entries[begin] ?? 0) >> 1
    const first = from[opener] ?? 0
    const last = first + 2 * (count[opener] ?? 0)
    for (let place = first; place < last; place += 2) {
      const end = follow(entries, begin + 1, at, places[place + 1] ?? 0, found, text)
      if (end >= 0) name(concept, places[place] ?? 0, end)
    }
  }
}

/** All words of an entry stand somewhere in the text: of most entries they do not. */
function isWhole(entries: Int32Array, from: number, to: number, count: Int32Array): boolean {
  for (let at = from; at < to; at++) if (count[(entries[at] ?? 0) >> 1] === 0) return false
  return true
}

/** Where an entry ends when its remaining words, from `at` to `to` in the list of entries, follow; -1 when they do not. */
function follow(entries: Int32Array, at: number, to: number, from: number, found: Found, text: string): number {
  if (at === to) return from
  const packed = entries[at] ?? 0
  const next = (packed & 1) === 1
  const word = packed >> 1
  const end = (found.from[word] ?? 0) + 2 * (found.count[word] ?? 0)
  for (let place = firstAfter(found, word, from); place < end; place += 2) {
    const start = found.places[place] ?? 0
    if (start - from > reach) break
    if (next ? !isBlank(text, from, start) : endsBetween(text, from, start)) {
      if (next) continue
      break
    }
    const last = follow(entries, at + 1, to, found.places[place + 1] ?? 0, found, text)
    if (last >= 0) return last
  }
  return -1
}

/** Nothing but spaces, at least one. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && !(code === 10 || code === 160 || /\s/.test(text.charAt(at)))) return false
  }
  return to > from
}

/** A sentence or a line ends between two places. */
function endsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 46 || code === 33 || code === 63 || code === 10) return true
  }
  return false
}

/** Index of the first place of a word that begins at or after a position. */
function firstAfter({places, from, count}: Found, word: number, position: number): number {
  const first = from[word] ?? 0
  let low = 0
  let high = count[word] ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[first + middle * 2] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return first + low * 2
}

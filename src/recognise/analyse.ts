/** All concepts that a text names: those of its tokens, then entries of several words, then concepts that others name together. */
import type {CompiledLexicon, WordTable} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
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

/** Makes the analysis of a language. `numbers`: those of the concepts, by name. What it returns changes with the next call. */
export function analyst(
  {tables, pairs}: CompiledLexicon,
  language: Language,
  numbers: ReadonlyMap<string, number>
): (text: string) => Places {
  const table = tables[language]
  const tokens = tokenReader(table)
  const found: Found = {
    count: new Int32Array(table.members),
    from: new Int32Array(table.members),
    places: new Int32Array(256)
  }
  /** The words of longer entries that were found, in the order in which they were. */
  const words: number[] = []
  const held = places()
  const named = places()
  /** Where each concept is named first, plus one. */
  const firsts = new Int32Array(numbers.size)
  const pairsOf = pairsByFirst(pairs, numbers)
  const name = (concept: number, start: number, end: number) => {
    if (firsts[concept] === 0) firsts[concept] = named.length + 1
    addPlace(named, concept, start, end)
  }
  const readToken = (token: string, at: number) => {
    const start = tokens.startOf(token)
    const data = tokens.data()
    const middle = start + 2 + (data[start] ?? 0)
    const end = middle + (data[start + 1] ?? 0)
    for (let index = start + 2; index < middle; index += 3)
      name(data[index] ?? 0, at + (data[index + 1] ?? 0), at + (data[index + 2] ?? 0))
    for (let index = middle; index < end; index += 3) {
      const word = data[index] ?? 0
      if (found.count[word] === 0) words.push(word)
      found.count[word] = (found.count[word] ?? 0) + 1
      addPlace(held, word, at + (data[index + 1] ?? 0), at + (data[index + 2] ?? 0))
    }
  }
  return (text) => {
    const lowered = lower(text)
    named.length = 0
    let at = 0
    for (const token of lowered.split(' ')) {
      if (token !== '') readToken(token, at)
      at += token.length + 1
    }
    sortByWord(held, words, found)
    for (const word of words) addEntries(table, word, found, lowered, name)
    for (let index = 0; index < named.length; index += 3) {
      const concept = named.list[index] ?? 0
      if (firsts[concept] === index + 1)
        for (const pair of pairsOf[concept] ?? []) addTogether(pair, firsts, named, name)
    }
    // What one text left must not be work for the next.
    for (const word of words) found.count[word] = 0
    for (let index = 0; index < named.length; index += 3) firsts[named.list[index] ?? 0] = 0
    words.length = 0
    held.length = 0
    return named
  }
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

/** Adds the first places of several concepts to the concept that they name together. */
function addTogether({concept, all}: Pair, firsts: Int32Array, {list}: Places, name: Name): void {
  for (const one of all) if ((firsts[one] ?? 0) === 0) return
  const starts = all.map((one) => (firsts[one] ?? 0) - 1)
  for (const at of starts) name(concept, list[at + 1] ?? 0, list[at + 2] ?? 0)
}

/** All concepts that a text names: its words in one walk, then entries of several words, then concepts that others name together. */
import type {CompiledLexicon, WordTable} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {scanner} from './scan.ts'
import {openTrie} from './trie.ts'

/** Where a text names concepts, three numbers each: concept, start, end; in the order in which they are found. */
export interface Named {
  list: Int32Array
  /** How many numbers of the list count. */
  length: number
}

/** Places of words: those of word `w` are pairs of start and end, by rising start, `count[w]` of them from `from[w]`. */
interface Found {
  readonly count: Int32Array
  readonly from: Int32Array
  places: Int32Array
}

/** "Later in the same sentence": at most this many letters between two words of an entry. */
const reach = 80

/** Makes the analysis of a language. `numbers`: those of the concepts, by name. What it returns changes with the next call. */
export function analyst(
  {tables, pairs}: CompiledLexicon,
  language: Language,
  numbers: ReadonlyMap<string, number>
): (text: string) => Named {
  const table = tables[language]
  const scan = scanner(openTrie(table))
  const numberOf = (concept: string) => numbers.get(concept) ?? -1
  const together = pairs.map(({concept, all}) => ({concept: numberOf(concept), all: all.map(numberOf)}))
  const size = table.entriesFrom.length
  const found: Found = {count: new Int32Array(size), from: new Int32Array(size), places: new Int32Array(256)}
  /** The words that were found, in the order in which they were. */
  const words: number[] = []
  const hits: Named = {list: new Int32Array(256), length: 0}
  const named: Named = {list: new Int32Array(256), length: 0}
  /** Where each concept is named first, plus one. */
  const firsts = new Int32Array(numbers.size)
  const name = (concept: number, start: number, end: number) => {
    if (firsts[concept] === 0) firsts[concept] = named.length + 1
    push(named, concept, start, end)
  }
  return (text) => {
    const lowered = lower(text)
    named.length = 0
    scan(lowered, (word, start, end) => {
      if (found.count[word] === 0) words.push(word)
      found.count[word] = (found.count[word] ?? 0) + 1
      push(hits, word, start, end)
    })
    sortByWord(hits, words, found)
    for (const word of words) addEntries(table, word, found, lowered, name)
    if (named.length > 0) for (const {concept, all} of together) addTogether(concept, all, firsts, named, name)
    // What one text left must not be work for the next.
    for (const word of words) found.count[word] = 0
    for (let at = 0; at < named.length; at += 3) firsts[named.list[at] ?? 0] = 0
    words.length = 0
    hits.length = 0
    return named
  }
}

type Name = (concept: number, start: number, end: number) => void

function push(numbers: Named, a: number, b: number, c: number): void {
  if (numbers.length + 3 > numbers.list.length) {
    const larger = new Int32Array(numbers.list.length * 2)
    larger.set(numbers.list)
    numbers.list = larger
  }
  const {list, length} = numbers
  list[length] = a
  list[length + 1] = b
  list[length + 2] = c
  numbers.length = length + 3
}

/** Lays the places of each word side by side. */
function sortByWord({list, length}: Named, words: readonly number[], found: Found): void {
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

/** Adds what the entries that begin with a word name. */
function addEntries({entriesFrom, entries}: WordTable, word: number, found: Found, text: string, name: Name): void {
  const {places, from, count} = found
  const first = from[word] ?? 0
  const last = first + 2 * (count[word] ?? 0)
  const to = entriesFrom[word + 1] ?? 0
  for (let at = entriesFrom[word] ?? 0; at < to; ) {
    const concept = entries[at] ?? 0
    const more = at + 2
    at = more + (entries[at + 1] ?? 0)
    // Most entries that go on do not go on here.
    if (more < at && found.count[(entries[more] ?? 0) >> 1] === 0) continue
    for (let place = first; place < last; place += 2) {
      const end = follow(entries, more, at, places[place + 1] ?? 0, found, text)
      if (end >= 0) name(concept, places[place] ?? 0, end)
    }
  }
}

/** Where an entry ends when its remaining words, from `at` to `to` in the list of entries, follow; -1 when they do not. */
function follow(entries: Int32Array, at: number, to: number, from: number, found: Found, text: string): number {
  if (at === to) return from
  const packed = entries[at] ?? 0
  const next = (packed & 1) === 1
  const word = packed >> 1
  const end = (found.from[word] ?? 0) + 2 * (found.count[word] ?? 0)
  if (found.count[word] === 0) return -1
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
function addTogether(concept: number, all: readonly number[], firsts: Int32Array, {list}: Named, name: Name): void {
  for (const one of all) if ((firsts[one] ?? 0) === 0) return
  const places = all.map((one) => (firsts[one] ?? 0) - 1)
  for (const at of places) name(concept, list[at + 1] ?? 0, list[at + 2] ?? 0)
}

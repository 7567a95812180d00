/** Entries of several words: those whose words stand in a text in their order, near each other. */
import type {WordTable} from '../model/knowledge.ts'
import type {Places} from './place-list.ts'

/** Places of words: those of word `w` are pairs of start and end, by rising start, `count[w]` of them from `from[w]`. */
export interface Found {
  readonly count: Int32Array
  readonly from: Int32Array
  places: Int32Array
}

/** "Later in the same sentence": at most this many letters between two words of an entry. */
const reach = 80

export function nothingFound(words: number): Found {
  return {count: new Int32Array(words), from: new Int32Array(words), places: new Int32Array(256)}
}

type Name = (concept: number, start: number, end: number) => void

/** Lays the places of each word side by side. */
export function sortByWord({list, length}: Places, words: readonly number[], found: Found): void {
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

/** Adds what the entries that are kept under a word name. */
export function addEntries(
  {entriesFrom, entries}: WordTable,
  word: number,
  found: Found,
  text: string,
  name: Name
): void {
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

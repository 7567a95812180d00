/** All concepts that a text names: its words in one walk, then entries of several words, then concepts that others name together. */
import type {CompiledLexicon, WordTable} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {openTrie, scan} from './trie.ts'

/** Where concepts are named, three numbers each: concept, start, end; in the order in which they are found. */
export type Named = number[]

/** Places of each word, by its number: start and end, start and end … by rising start. */
interface Found {
  readonly places: (number[] | undefined)[]
  /** The words that were found, in the order in which they were. */
  readonly words: number[]
}

/** "Later in the same sentence": at most this many letters between two words of an entry. */
const reach = 80

/** Makes the analysis of a language. `numbers`: those of the concepts, by name. What it returns is emptied by the next call. */
export function analyst(
  {tables, pairs}: CompiledLexicon,
  language: Language,
  numbers: ReadonlyMap<string, number>
): (text: string) => Named {
  const table = tables[language]
  const trie = openTrie(table)
  const numberOf = (concept: string) => numbers.get(concept) ?? -1
  const together = pairs.map(({concept, all}) => ({concept: numberOf(concept), all: all.map(numberOf)}))
  const found: Found = {places: [], words: []}
  const named: Named = []
  return (text) => {
    const lowered = lower(text)
    for (const word of found.words) found.places[word] = undefined
    found.words.length = 0
    named.length = 0
    scan(trie, lowered, (word, start, end) => {
      const places = found.places[word]
      if (places) places.push(start, end)
      else {
        found.places[word] = [start, end]
        found.words.push(word)
      }
    })
    if (found.words.length === 0) return named
    for (const word of found.words) addEntries(table, word, found.places, lowered, named)
    for (const {concept, all} of together) addTogether(concept, all, named)
    return named
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
function addEntries(
  {entriesFrom, entries}: WordTable,
  word: number,
  found: Found['places'],
  text: string,
  named: Named
): void {
  const places = found[word] ?? []
  const to = entriesFrom[word + 1] ?? 0
  for (let at = entriesFrom[word] ?? 0; at < to; ) {
    const concept = entries[at] ?? 0
    const more = at + 2
    at = more + (entries[at + 1] ?? 0)
    for (let place = 0; place < places.length; place += 2) {
      const end = follow(entries, more, at, places[place + 1] ?? 0, found, text)
      if (end >= 0) named.push(concept, places[place] ?? 0, end)
    }
  }
}

/** Where an entry ends when its remaining words, from `at` to `to` in the list of entries, follow; -1 when they do not. */
function follow(
  entries: Int32Array,
  at: number,
  to: number,
  from: number,
  found: Found['places'],
  text: string
): number {
  if (at === to) return from
  const word = entries[at] ?? 0
  const next = (word & 1) === 1
  const places = found[word >> 1]
  if (!places) return -1
  for (let place = firstAfter(places, from); place < places.length; place += 2) {
    const start = places[place] ?? 0
    if (start - from > reach) break
    const between = text.slice(from, start)
    if (next ? !/^\s+$/.test(between) : /[.!?\n]/.test(between)) {
      if (next) continue
      break
    }
    const last = follow(entries, at + 1, to, places[place + 1] ?? 0, found, text)
    if (last >= 0) return last
  }
  return -1
}

/** Index of the first place that begins at or after a position. */
function firstAfter(places: readonly number[], from: number): number {
  let low = 0
  let high = places.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle * 2] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low * 2
}

/** Adds the first places of several concepts to the concept that they name together. */
function addTogether(concept: number, all: readonly number[], named: Named): void {
  const firsts = all.map((one) => firstOf(one, named))
  if (firsts.includes(-1)) return
  for (const at of firsts) named.push(concept, named[at + 1] ?? 0, named[at + 2] ?? 0)
}

function firstOf(concept: number, named: Named): number {
  for (let at = 0; at < named.length; at += 3) if (named[at] === concept) return at
  return -1
}

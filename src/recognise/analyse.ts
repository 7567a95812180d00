/** All concepts that a text names: its words in one walk, then entries of several words, then concepts that others name together. */
import type {CompiledLexicon, WordTable} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import type {Match} from '../model/lexicon.ts'
import {openTrie, scan} from './trie.ts'

/** Places by the number of the concept, in order and without overlaps. */
export type Named = ReadonlyMap<number, readonly Match[]>

/** Places of each word, by its number: start and end, start and end … by rising start. */
type Found = Map<number, number[]>

/** "Later in the same sentence": at most this many letters between two words of an entry. */
const reach = 80

/** Makes the analysis of a language. `numbers`: those of the concepts, by name. */
export function analyst(
  {tables, pairs}: CompiledLexicon,
  language: Language,
  numbers: ReadonlyMap<string, number>
): (text: string) => Named {
  const table = tables[language]
  const trie = openTrie(table)
  const numberOf = (concept: string) => numbers.get(concept) ?? -1
  const together = pairs.map(({concept, all}) => ({concept: numberOf(concept), all: all.map(numberOf)}))
  return (text) => {
    const lowered = lower(text)
    const found: Found = new Map()
    scan(trie, lowered, (word, start, end) => {
      const places = found.get(word)
      if (places) places.push(start, end)
      else found.set(word, [start, end])
    })
    const named = new Map<number, Match[]>()
    for (const [word, places] of found) addEntries(table, word, places, found, lowered, named)
    for (const {concept, all} of together) {
      if (!all.every((one) => named.has(one))) continue
      const firsts = all.flatMap((one) => named.get(one)?.slice(0, 1) ?? [])
      named.set(concept, [...(named.get(concept) ?? []), ...firsts])
    }
    for (const [concept, matches] of named) if (matches.length > 1) named.set(concept, apart(matches))
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
  places: readonly number[],
  found: Found,
  text: string,
  named: Map<number, Match[]>
): void {
  const to = entriesFrom[word + 1] ?? 0
  for (let at = entriesFrom[word] ?? 0; at < to; ) {
    const concept = entries[at] ?? 0
    const more = at + 2
    at = more + (entries[at + 1] ?? 0)
    for (let place = 0; place < places.length; place += 2) {
      const start = places[place] ?? 0
      const end = follow(entries, more, at, places[place + 1] ?? 0, found, text)
      if (end < 0) continue
      const list = named.get(concept)
      if (list) list.push({start, end})
      else named.set(concept, [{start, end}])
    }
  }
}

/** Where an entry ends when its remaining words, from `at` to `to` in the list of entries, follow; -1 when they do not. */
function follow(entries: Int32Array, at: number, to: number, from: number, found: Found, text: string): number {
  if (at === to) return from
  const word = entries[at] ?? 0
  const next = (word & 1) === 1
  const places = found.get(word >> 1)
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

/** By rising start; of two that overlap, the longer one that begins first. */
function apart(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Match[] = []
  for (const match of sorted) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}

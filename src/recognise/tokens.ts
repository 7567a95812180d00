/** What each token of a text holds, remembered: the same words come again and again, and a trie is walked once for each. */
import type {WordTable} from '../model/knowledge.ts'
import {addPlace, type Places, places, withRoom} from './place-list.ts'
import {scanner} from './scan.ts'
import {openTrie} from './trie.ts'

export interface Tokens {
  /**
   * What all tokens hold. Of each: how many numbers tell of the concepts that it names by itself, and how many of the words of
   * longer entries in it; then both as places (concept or word, start, end), counted from the head of the token.
   */
  readonly data: () => Int32Array
  /** Where in `data` a token begins. */
  readonly startOf: (token: string) => number
  /** What is remembered has grown so much that one had better begin anew. */
  readonly isFull: () => boolean
}

/** So much is remembered before all is forgotten. Unit: numbers. */
const most = 2_000_000

/** A token is what stands between two blanks, in lower case: no word of the lexicon holds one. */
export function tokenReader(table: WordTable): Tokens {
  const {aloneFrom, alone, members} = table
  const scan = scanner(openTrie(table))
  const known = new Map<string, number>()
  const named = places()
  const held = places()
  let data: Int32Array = new Int32Array(16_384)
  let used = 0
  const read = (token: string): number => {
    named.length = 0
    held.length = 0
    scan(token, (word, start, end) => {
      if (word < members) addOnce(held, word, start, end)
      const to = aloneFrom[word + 1] ?? 0
      for (let at = aloneFrom[word] ?? 0; at < to; at++) addOnce(named, alone[at] ?? 0, start, end)
    })
    const start = used
    used = start + 2 + named.length + held.length
    data = withRoom(data, used)
    data[start] = named.length
    data[start + 1] = held.length
    data.set(named.list.subarray(0, named.length), start + 2)
    data.set(held.list.subarray(0, held.length), start + 2 + named.length)
    known.set(ownLetters(token), start)
    return start
  }
  return {data: () => data, startOf: (token) => known.get(token) ?? read(token), isFull: () => used > most}
}

/** The same letters without the text that they were cut from, which V8 would keep as long as them. */
function ownLetters(token: string): string {
  return `${token} `.slice(0, -1)
}

/** Unit: numbers. Entries of one concept that hold the same word are told soon after each other. */
const near = 96

/** Two entries of a concept may hold the same word. */
function addOnce(all: Places, number: number, start: number, end: number): void {
  const {list, length} = all
  for (let at = Math.max(0, length - near); at < length; at += 3)
    if (list[at] === number && list[at + 1] === start && list[at + 2] === end) return
  addPlace(all, number, start, end)
}

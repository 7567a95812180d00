/** What a text names, as numbers in flat lists: a bit for each concept, and the places where it is named. */
import type {Match} from '../model/lexicon.ts'

/** Where in the lists what one text names stands. */
export interface Named {
  readonly list: Int32Array
  /** Where one bit for each concept begins: set when the text names it. */
  readonly bits: number
  /** Where the places of entries of several words begin and end, three numbers each: concept, start, end. */
  readonly from: number
  readonly to: number
  /** Where the tokens end that begin at `to`, two numbers each: where `tokens` tells what it names, and where it stands in the text. */
  readonly tokensTo: number
  readonly tokens: Int32Array
}

/** Whether the text names a concept. */
export function isNamed({list, bits}: Pick<Named, 'list' | 'bits'>, concept: number): boolean {
  return ((list[bits + (concept >> 5)] ?? 0) & (1 << (concept & 31))) !== 0
}

/** Whether the text names one of so many concepts that follow each other. */
export function isAnyNamed({list, bits}: Named, first: number, count: number): boolean {
  const last = first + count - 1
  for (let word = first >> 5; word <= last >> 5; word++) {
    const from = word === first >> 5 ? -1 << (first & 31) : -1
    const to = word === last >> 5 ? -1 >>> (31 - (last & 31)) : -1
    if (((list[bits + word] ?? 0) & from & to) !== 0) return true
  }
  return false
}

/** Bits of some concepts: for each word of bits that has any, its index and they. */
export type Mask = Int32Array

export function maskOf(concepts: readonly number[]): Mask {
  const words = new Map<number, number>()
  for (const concept of concepts) words.set(concept >> 5, (words.get(concept >> 5) ?? 0) | (1 << (concept & 31)))
  return Int32Array.from([...words].flat())
}

/** Whether the text names one of the concepts of a mask. */
export function isOneNamed({list, bits}: Named, mask: Mask): boolean {
  for (let at = 0; at < mask.length; at += 2)
    if (((list[bits + (mask[at] ?? 0)] ?? 0) & (mask[at + 1] ?? 0)) !== 0) return true
  return false
}

/** Goes through the places of so many concepts that follow each other; `visit` is told which of them. In no order of theirs. */
export function eachPlace(
  {list, from, to, tokens, tokensTo}: Named,
  first: number,
  count: number,
  visit: (index: number, start: number, end: number) => void
): void {
  for (let token = to; token < tokensTo; token += 2) {
    const begin = list[token] ?? 0
    const offset = list[token + 1] ?? 0
    const end = begin + 2 + (tokens[begin] ?? 0)
    for (let at = begin + 2; at < end; at += 3) {
      const index = (tokens[at] ?? 0) - first
      if (index >= 0 && index < count) visit(index, offset + (tokens[at + 1] ?? 0), offset + (tokens[at + 2] ?? 0))
    }
  }
  for (let at = from; at < to; at += 3) {
    const index = (list[at] ?? 0) - first
    if (index >= 0 && index < count) visit(index, list[at + 1] ?? 0, list[at + 2] ?? 0)
  }
}

/** All places of a concept, in no order of theirs. */
export function placesOf(named: Named, concept: number): Match[] {
  const matches: Match[] = []
  eachPlace(named, concept, 1, (_, start, end) => matches.push({start, end}))
  return matches
}

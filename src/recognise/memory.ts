/** What texts name, remembered: recognition and rules ask about the same texts again and again. */
import type {CompiledLexicon} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {analyst} from './analyse.ts'
import type {Places} from './place-list.ts'

/** Where a text names concepts: three numbers each (concept, start, end), from one index of the list to another. */
export interface Named {
  readonly list: Int32Array
  /** Where one bit for each concept begins: set when the text names it. */
  readonly bits: number
  readonly from: number
  readonly to: number
}

/** Whether the text names a concept. */
export function isNamed({list, bits}: Named, concept: number): boolean {
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

/** So much is remembered before all is forgotten; what a document of five megabytes needs. Unit: numbers. */
const most = 16_000_000
/** Texts of the document at hand are found in small lists, which stay close to the processor: the newest, and as many before them. */
const mostNear = 8192

/** The memory of a language: a text is analysed when it is first looked up. What it returns changes with the next text. */
export function memory(
  compiled: CompiledLexicon,
  language: Language,
  numbers: ReadonlyMap<string, number>
): (text: string) => Named {
  /** Where each text begins in the store: where its places end, a bit for each concept, its places. */
  const known = new Map<string, number>()
  let near = new Map<string, number>()
  let before = new Map<string, number>()
  const words = (numbers.size + 31) >> 5
  let analyse: ((text: string) => Places) | null = null
  let store = new Int32Array(4096)
  let used = 0
  let last = ''
  const named = {list: store, bits: 0, from: 0, to: 0}
  const keep = ({list, length}: Places): number => {
    const start = used
    const from = start + 1 + words
    const end = from + length
    if (end > store.length) {
      const larger = new Int32Array(Math.max(end, store.length * 2))
      larger.set(store.subarray(0, used))
      store = larger
    }
    store[start] = end
    store.fill(0, start + 1, from)
    store.set(list.subarray(0, length), from)
    for (let at = 0; at < length; at += 3) {
      const concept = list[at] ?? 0
      const word = start + 1 + (concept >> 5)
      store[word] = (store[word] ?? 0) | (1 << (concept & 31))
    }
    used = end
    return start
  }
  const startOf = (text: string): number => {
    const met = known.get(text)
    if (met !== undefined) return met
    analyse ??= analyst(compiled, language, numbers)
    if (used > most) {
      known.clear()
      near.clear()
      before.clear()
      used = 0
    }
    const start = keep(analyse(text))
    known.set(text, start)
    return start
  }
  return (text) => {
    if (text === last) return named
    let start = near.get(text)
    if (start === undefined) {
      start = before.get(text) ?? startOf(text)
      if (near.size >= mostNear) {
        before = near
        near = new Map()
      }
      near.set(text, start)
    }
    last = text
    named.list = store
    named.bits = start + 1
    named.from = named.bits + words
    named.to = store[start] ?? named.from
    return named
  }
}

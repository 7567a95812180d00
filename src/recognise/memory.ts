/** What texts name, remembered: recognition and rules ask about the same texts again and again. */
import type {CompiledLexicon} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {analyst} from './analyse.ts'

/** Where a text names concepts: three numbers each (concept, start, end), from one index of the list to another. */
export interface Named {
  readonly list: Int32Array
  readonly from: number
  readonly to: number
}

/** So much is remembered before all is forgotten; what a document of five megabytes needs. Unit: numbers. */
const most = 16_000_000

/** The memory of a language: a text is analysed when it is first looked up. What it returns changes with the next text. */
export function memory(
  compiled: CompiledLexicon,
  language: Language,
  numbers: ReadonlyMap<string, number>
): (text: string) => Named {
  /** Where the places of each text begin; before them stands where they end. */
  const known = new Map<string, number>()
  let analyse: ((text: string) => readonly number[]) | null = null
  let store = new Int32Array(4096)
  let used = 0
  let last = ''
  const named = {list: store, from: 0, to: 0}
  const keep = (places: readonly number[]): number => {
    const end = used + 1 + places.length
    if (end > store.length) {
      const larger = new Int32Array(Math.max(end, store.length * 2))
      larger.set(store.subarray(0, used))
      store = larger
    }
    store[used] = end
    store.set(places, used + 1)
    const start = used + 1
    used = end
    return start
  }
  return (text) => {
    if (text === last) return named
    let start = known.get(text)
    if (start === undefined) {
      analyse ??= analyst(compiled, language, numbers)
      if (used > most) {
        known.clear()
        used = 0
      }
      start = keep(analyse(text))
      known.set(text, start)
    }
    last = text
    named.list = store
    named.from = start
    named.to = store[start - 1] ?? start
    return named
  }
}

/** What texts name, remembered: recognition and rules ask about the same texts again and again. */
import type {CompiledLexicon} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {type Analyst, analyst} from './analyse.ts'
import type {Named} from './named.ts'
import {withRoom} from './place-list.ts'

/** So much is remembered before all is forgotten; what a document of five megabytes needs. Unit: numbers. */
const most = 8_000_000
/** Texts of the document at hand are found in small lists, which stay close to the processor: the newest, and as many before them. */
const mostNear = 8192

/** The memory of a language: a text is analysed when it is first looked up. What it returns changes with the next text. */
export function memory(
  compiled: CompiledLexicon,
  language: Language,
  numbers: ReadonlyMap<string, number>
): (text: string) => Named {
  /** Where each text begins in the store: where its places and where its tokens end, a bit for each concept, its places, its tokens. */
  const known = new Map<string, number>()
  let near = new Map<string, number>()
  let before = new Map<string, number>()
  const words = (numbers.size + 31) >> 5
  let analysed: Analyst | null = null
  let store: Int32Array = new Int32Array(4096)
  let used = 0
  let last = ''
  const named = {list: store, bits: 0, from: 0, to: 0, tokensTo: 0, tokens: store}
  const keep = ({bits, places, tokens}: Analyst): number => {
    const start = used
    const from = start + 2 + words
    const to = from + places.length
    used = to + tokens.length
    store = withRoom(store, used)
    store[start] = to
    store[start + 1] = used
    store.set(bits, start + 2)
    if (places.length > 0) store.set(places.list.subarray(0, places.length), from)
    store.set(tokens, to)
    return start
  }
  const startOf = (text: string): number => {
    const met = known.get(text)
    if (met !== undefined) return met
    if (analysed === null || used > most || analysed.isFull()) {
      analysed = analyst(compiled, language, numbers)
      known.clear()
      near.clear()
      before.clear()
      used = 0
    }
    analysed.read(text)
    const start = keep(analysed)
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
    named.bits = start + 2
    named.from = named.bits + words
    named.to = store[start] ?? 0
    named.tokensTo = store[start + 1] ?? 0
    named.tokens = analysed?.data() ?? store
    return named
  }
}

/** Answers which concepts a text names: every text is walked once, and all its concepts are known from then on. */
import type {CompiledLexicon, Knowledge, LexiconData} from '../model/knowledge.ts'
import type {Lexicon, Match, NamedMatch} from '../model/lexicon.ts'
import {compileWords} from './compile.ts'
import {isAnyNamed, isNamed, memory} from './memory.ts'

/** Compiles the concepts of a language when a text in it is first asked about. */
export function compileLexicon(data: LexiconData): Lexicon {
  return openLexicon(compileWords(data))
}

/** The lexicon of some knowledge: its compiled words where it has them. */
export function lexiconOf(knowledge: Pick<Knowledge, 'compiled' | 'lexicon'>): Lexicon {
  // Each is read when it is asked for: ask for one of them only.
  const {compiled} = knowledge
  return compiled === undefined ? compileLexicon(knowledge.lexicon) : openLexicon(compiled)
}

/** The lexicon of words that were compiled before. */
function openLexicon(compiled: CompiledLexicon): Lexicon {
  const {groups} = compiled
  const numbers = new Map<string, number>()
  const ranges = new Map<string, {readonly first: number; readonly ids: readonly string[]}>()
  for (const [group, ids] of Object.entries(groups)) {
    ranges.set(group, {first: numbers.size, ids})
    for (const id of ids) numbers.set(`${group}/${id}`, numbers.size)
  }
  const memories = {sv: memory(compiled, 'sv', numbers), fi: memory(compiled, 'fi', numbers)}
  const askers = {sv: new Map<string, Asker>(), fi: new Map<string, Asker>()}
  const numberOf = (concept: string): number => {
    const number = numbers.get(concept)
    if (number === undefined) throw new Error(`the lexicon has no concept “${concept}”`)
    return number
  }
  const all: Lexicon['all'] = (concept, language, text) => {
    const number = numberOf(concept)
    const named = memories[language](text)
    if (!isNamed(named, number)) return nothing
    const {list, from, to} = named
    const matches: Match[] = []
    for (let at = from; at < to; at += 3) if (list[at] === number) matches.push(matchAt(list, at))
    return matches.length > 1 ? apart(matches) : matches
  }
  /** The bits of the concepts of a list: for each word of bits that has any, its index and they. */
  const masks = new WeakMap<readonly string[], Int32Array>()
  const maskOf = (concepts: readonly string[]): Int32Array => {
    const known = masks.get(concepts)
    if (known !== undefined) return known
    const words = new Map<number, number>()
    for (const number of concepts.map(numberOf)) {
      const word = number >> 5
      words.set(word, (words.get(word) ?? 0) | (1 << (number & 31)))
    }
    const made = Int32Array.from([...words].flat())
    masks.set(concepts, made)
    return made
  }
  return {
    all,
    group: (name) => groups[name] ?? [],
    find: (concept, language, text) => {
      const number = numberOf(concept)
      const named = memories[language](text)
      if (!isNamed(named, number)) return null
      const {list, from, to} = named
      let first = -1
      for (let at = from; at < to; at += 3)
        if (list[at] === number && (first < 0 || isBefore(list, at, first))) first = at
      return matchAt(list, first)
    },
    asker: (group, language) => {
      const known = askers[language].get(group)
      if (known !== undefined) return known
      const own = new Map((groups[group] ?? []).map((id) => [id, numberOf(`${group}/${id}`)]))
      const look = memories[language]
      const made = (id: string, text: string) => isNamed(look(text), own.get(id) ?? numberOf(`${group}/${id}`))
      askers[language].set(group, made)
      return made
    },
    hasAny: (concepts, language, text) => {
      const mask = maskOf(concepts)
      const {list, bits} = memories[language](text)
      for (let at = 0; at < mask.length; at += 2)
        if (((list[bits + (mask[at] ?? 0)] ?? 0) & (mask[at + 1] ?? 0)) !== 0) return true
      return false
    },
    has: (concept, language, text) => isNamed(memories[language](text), numberOf(concept)),
    named: (name, language, text) => {
      const {first, ids} = ranges.get(name) ?? nobody
      const named = memories[language](text)
      if (!isAnyNamed(named, first, ids.length)) return nobody.ids
      return ids.filter((_, index) => isNamed(named, first + index))
    },
    mentioned: (name, language, text) => {
      const {first, ids} = ranges.get(name) ?? nobody
      const named = memories[language](text)
      if (!isAnyNamed(named, first, ids.length)) return nowhere
      const {list, from, to} = named
      const byId = new Map<number, Match[]>()
      for (let at = from; at < to; at += 3) {
        const number = (list[at] ?? 0) - first
        if (number < 0 || number >= ids.length) continue
        const matches = byId.get(number)
        if (matches) matches.push(matchAt(list, at))
        else byId.set(number, [matchAt(list, at)])
      }
      const places = [...byId].flatMap(([number, matches]) =>
        apart(matches).map(({start, end}): NamedMatch => ({start, end, id: ids[number] ?? ''}))
      )
      return places.sort(byPlace)
    }
  }
}

type Asker = ReturnType<Lexicon['asker']>

const nobody: {readonly first: number; readonly ids: readonly string[]} = {first: 0, ids: []}
const nothing: readonly Match[] = []
const nowhere: readonly NamedMatch[] = []

function matchAt(list: Int32Array, at: number): Match {
  return {start: list[at + 1] ?? 0, end: list[at + 2] ?? 0}
}

/** By rising start; of two that overlap, the longer one that begins first. */
function apart(matches: Match[]): readonly Match[] {
  if (matches.length < 2) return matches
  const kept: Match[] = []
  for (const match of matches.sort(byPlace)) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}

function isBefore(list: Int32Array, one: number, other: number): boolean {
  return byPlace(matchAt(list, one), matchAt(list, other)) < 0
}

function byPlace(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end
}

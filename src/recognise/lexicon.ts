/** Compiles the words of the lexicon: every text is walked once, and all concepts it names are known from then on. */
import type {Concept, LexiconData} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon, Match, NamedMatch} from '../model/lexicon.ts'
import {buildTrie, type Found, scan, type Trie} from './trie.ts'

export {stemsOf} from './trie.ts'

/** "Later in the same sentence": at most this many letters between two words of an entry. */
const reach = 80
/** How many texts are remembered with the concepts they name. */
const remembered = 4000

/** An entry of several words: the pattern of each, and whether it must be the very next word. */
interface Entry {
  readonly concept: string
  readonly first: number
  readonly rest: readonly {readonly pattern: number; readonly next: boolean}[]
}

interface Compiled {
  readonly trie: Trie
  /** Entries by the pattern of their first word. */
  readonly entries: ReadonlyMap<number, readonly Entry[]>
  /** Concepts named by several others together. */
  readonly pairs: readonly {readonly concept: string; readonly all: readonly string[]}[]
}

type Named = ReadonlyMap<string, readonly Match[]>

/** Compiles the concepts of a language when a text in it is first asked about. */
export function compileLexicon(data: LexiconData): Lexicon {
  const names = new Set(Object.entries(data.groups).flatMap(([group, list]) => list.map(({id}) => `${group}/${id}`)))
  const compiled = new Map<Language, Compiled>()
  const texts: Record<Language, Map<string, Named>> = {sv: new Map(), fi: new Map()}

  const analysed = (language: Language, text: string): Named => {
    const memory = texts[language]
    const known = memory.get(text)
    if (known) return known
    let words = compiled.get(language)
    if (!words) {
      words = compile(data, language)
      compiled.set(language, words)
    }
    if (memory.size >= remembered) memory.clear()
    const named = analyse(words, lower(text))
    memory.set(text, named)
    return named
  }
  const all = (concept: string, language: Language, text: string): readonly Match[] => {
    if (!names.has(concept)) throw new Error(`the lexicon has no concept “${concept}”`)
    return analysed(language, text).get(concept) ?? none
  }
  const group = (name: string) => (data.groups[name] ?? []).map((concept) => concept.id)
  return {
    all,
    group,
    find: (concept, language, text) => all(concept, language, text)[0] ?? null,
    has: (concept, language, text) => all(concept, language, text).length > 0,
    named: (name, language, text) => {
      const found = analysed(language, text)
      return group(name).filter((id) => found.has(`${name}/${id}`))
    },
    mentioned: (name, language, text) => {
      const prefix = `${name}/`
      const places: NamedMatch[] = []
      for (const [concept, matches] of analysed(language, text)) {
        if (!concept.startsWith(prefix)) continue
        for (const match of matches) places.push({...match, id: concept.slice(prefix.length)})
      }
      return places.length < 2 ? places : places.sort((a, b) => a.start - b.start || b.end - a.end)
    }
  }
}

const none: readonly Match[] = []

/** Lower case that keeps every letter at its index. */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  if (lowered.length === text.length) return lowered
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('')
}

/** Notation of an entry: a space is "later in the same sentence", `_` "the next word". */
function compile(data: LexiconData, language: Language): Compiled {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const entries = new Map<number, Entry[]>()
  const add = (concept: string, written: string) => {
    const words = written
      .toLowerCase()
      .trim()
      .split(/ +/)
      .flatMap((part) => part.split('_').map((word, index) => ({pattern: numberOf(word), next: index > 0})))
    const [first, ...rest] = words
    if (!first) return
    const list = entries.get(first.pattern)
    const entry = {concept, first: first.pattern, rest}
    if (list) list.push(entry)
    else entries.set(first.pattern, [entry])
  }
  for (const [group, list] of Object.entries(data.groups))
    for (const concept of list) for (const word of wordsOf(concept, language)) add(`${group}/${concept.id}`, word)
  const patterns = [...numbers].map(([word, number]) => ({word, number}))
  const pairs = Object.entries(data.groups).flatMap(([group, list]) =>
    list.flatMap(({id, both}) => (both ?? []).map((all) => ({concept: `${group}/${id}`, all})))
  )
  return {trie: buildTrie(patterns, data.inflection[language]), entries, pairs}
}

function wordsOf(concept: Concept, language: Language): readonly string[] {
  return concept.words[language] ?? []
}

/** All concepts that a text names, with their places in order and without overlaps. */
function analyse({trie, entries, pairs}: Compiled, text: string): Named {
  const found = new Map<number, Found[]>()
  scan(trie, text, (pattern, start, end) => {
    const list = found.get(pattern)
    if (list) list.push({start, end})
    else found.set(pattern, [{start, end}])
  })
  const named = new Map<string, Match[]>()
  for (const [pattern, places] of found)
    for (const {concept, rest} of entries.get(pattern) ?? [])
      for (const {start, end} of places) {
        const last = follow(rest, 0, end, found, text)
        if (last < 0) continue
        const list = named.get(concept)
        if (list) list.push({start, end: last})
        else named.set(concept, [{start, end: last}])
      }
  for (const {concept, all} of pairs) {
    const places = all.map((name) => named.get(name))
    if (places.some((list) => list === undefined)) continue
    named.set(concept, [...(named.get(concept) ?? []), ...places.flatMap((list) => list?.slice(0, 1) ?? [])])
  }
  for (const [concept, matches] of named) if (matches.length > 1) named.set(concept, apart(matches))
  return named
}

/** Where an entry ends when its remaining words follow; -1 when they do not. */
function follow(
  rest: Entry['rest'],
  index: number,
  from: number,
  found: ReadonlyMap<number, readonly Found[]>,
  text: string
): number {
  const step = rest[index]
  if (!step) return from
  for (const {start, end} of found.get(step.pattern) ?? []) {
    if (start < from) continue
    if (start - from > reach) break
    const between = text.slice(from, start)
    if (step.next ? !/^\s+$/.test(between) : /[.!?\n]/.test(between)) {
      if (step.next) continue
      break
    }
    const last = follow(rest, index + 1, end, found, text)
    if (last >= 0) return last
  }
  return -1
}

/** By rising start; of two that overlap, the longer one that begins first. */
function apart(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Match[] = []
  for (const match of sorted) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}

/** Compiles the words of the lexicon: what the build does for the bundle, and a linter for words of its own. */
import type {CompiledLexicon, Inflection, LexiconData, WordTable} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {tableOf} from './trie.ts'

/** A language is compiled when its table is first asked for. */
export function compileWords({groups, inflection}: LexiconData): CompiledLexicon {
  const tables: Partial<Record<Language, WordTable>> = {}
  const tableIn = (language: Language): WordTable => {
    tables[language] ??= compileTable(groups, language, inflection[language])
    return tables[language]
  }
  return {
    groups: Object.fromEntries(Object.entries(groups).map(([group, list]) => [group, list.map(({id}) => id)])),
    pairs: Object.entries(groups).flatMap(([group, list]) =>
      list.flatMap(({id, both}) => (both ?? []).map((all) => ({concept: `${group}/${id}`, all})))
    ),
    tables: {
      get sv() {
        return tableIn('sv')
      },
      get fi() {
        return tableIn('fi')
      }
    }
  }
}

/** Notation of an entry: a space is "later in the same sentence", `_` "the next word". */
function compileTable(groups: LexiconData['groups'], language: Language, inflection: Inflection): WordTable {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  const byWord = new Map<number, number[]>()
  const add = (concept: number, written: string) => {
    const words = written
      .toLowerCase()
      .trim()
      .split(/ +/)
      .flatMap((part) => part.split('_').map((word, index) => numberOf(word) * 2 + (index > 0 ? 1 : 0)))
    const first = (words[0] ?? 0) >> 1
    const entries = byWord.get(first) ?? []
    entries.push(concept, words.length - 1, ...words.slice(1))
    byWord.set(first, entries)
  }
  const concepts = Object.values(groups).flat()
  for (const [number, concept] of concepts.entries())
    for (const written of concept.words[language] ?? []) add(number, written)
  const entriesFrom = [0]
  const entries: number[] = []
  for (let word = 0; word < numbers.size; word++) {
    entries.push(...(byWord.get(word) ?? []))
    entriesFrom.push(entries.length)
  }
  return {
    ...tableOf([...numbers.keys()], inflection),
    entriesFrom: Int32Array.from(entriesFrom),
    entries: Int32Array.from(entries)
  }
}

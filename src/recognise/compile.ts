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

interface Entry {
  readonly concept: number
  /** `next`: it must follow at once. */
  readonly words: readonly {readonly word: string; readonly next: boolean}[]
}

/** Notation of an entry: a space is "later in the same sentence", `_` "the next word". */
function compileTable(groups: LexiconData['groups'], language: Language, inflection: Inflection): WordTable {
  const entries = [...Object.values(groups).flat().entries()].flatMap(([concept, {words}]) =>
    (words[language] ?? []).map((written): Entry => ({concept, words: wordsOf(written)}))
  )
  const several = entries.filter(({words}) => words.length > 1)
  const often = new Map<string, number>()
  for (const {word} of several.flatMap(({words}) => words)) often.set(word, (often.get(word) ?? 0) + 1)
  const numbers = new Map([...often.keys()].map((word, index) => [word, index]))
  for (const {word} of entries.flatMap(({words}) => words)) if (!numbers.has(word)) numbers.set(word, numbers.size)
  const numberOf = (word: string) => numbers.get(word) ?? -1
  /** What few entries hold is rare in texts as well; so is what is long. */
  const rarest = ({words}: Entry) =>
    words.reduce((rare, {word}) => {
      const more = (often.get(word) ?? 0) - (often.get(rare) ?? 0)
      return more < 0 || (more === 0 && word.length > rare.length) ? word : rare
    }, words[0]?.word ?? '')
  const [aloneFrom, alone] = byWord(
    numbers.size,
    entries
      .filter(({words}) => words.length === 1)
      .map((entry) => [numberOf(entry.words[0]?.word ?? ''), [entry.concept]])
  )
  const [entriesFrom, listed] = byWord(
    numbers.size,
    several.map((entry) => {
      const packed = entry.words.map(({word, next}) => numberOf(word) * 2 + (next ? 1 : 0))
      return [numberOf(rarest(entry)), [entry.concept, packed.length, ...packed]]
    })
  )
  return {
    ...tableOf([...numbers.keys()], inflection),
    members: often.size,
    aloneFrom,
    alone,
    entriesFrom,
    entries: listed
  }
}

function wordsOf(written: string): Entry['words'] {
  const parts = written.toLowerCase().trim().split(/ +/)
  return parts.flatMap((part) => part.split('_').map((word, index) => ({word, next: index > 0})))
}

/** Numbers under words as flat lists: where those of each word begin, and all of them. */
function byWord(size: number, parts: readonly (readonly [word: number, numbers: readonly number[]])[]) {
  const lists = Array.from({length: size}, (): number[] => [])
  for (const [word, numbers] of parts) lists[word]?.push(...numbers)
  const from = [0]
  for (const list of lists) from.push((from.at(-1) ?? 0) + list.length)
  return [Int32Array.from(from), Int32Array.from(lists.flat())] as const
}

/** Finds all words of the lexicon in a text in one walk: a trie of stems, and what may follow each. */
import type {Inflection} from '../model/knowledge.ts'

/** What may follow a stem: nothing, an ending of the language, or any letters. */
type Tail = 'nothing' | 'ending' | 'letters'

interface Node {
  readonly next: Map<number, Node>
  /** Patterns that end here: their number, what may follow, and whether they may begin inside a word. */
  readonly ends: {readonly pattern: number; readonly tail: Tail; readonly inside: boolean}[]
}

export interface Trie {
  readonly root: Node
  /** Root of the patterns that may begin inside a word, so that most letters are left at once. */
  readonly inner: Node
  readonly endings: ReadonlySet<string>
  /** Endings in which `V` repeats the stem's last vowel. */
  readonly repeating: ReadonlySet<string>
}

/** One word of an entry: `*` any letters, `~` the word in all its forms. */
export interface WordPattern {
  readonly word: string
  readonly number: number
}

/** A stretch of text that a pattern matches. */
export interface Found {
  readonly start: number
  readonly end: number
}

/** Builds the trie of all word patterns of a language. */
export function buildTrie(patterns: readonly WordPattern[], inflection: Inflection): Trie {
  const root = node()
  const inner = node()
  for (const {word, number} of patterns) {
    const inside = word.startsWith('*')
    const core = word.replace(/^\*/, '').replace(/[~*]+$/, '')
    const tail: Tail = word.endsWith('*') ? 'letters' : word.includes('~') ? 'ending' : 'nothing'
    for (const stem of word.includes('~') ? stemsOf(core, inflection) : [core])
      add(inside ? inner : root, stem, {pattern: number, tail, inside})
  }
  const tailed = (endings: readonly string[]) => [
    ...endings,
    ...(inflection.tails ?? []).flatMap((tail) => endings.map((ending) => ending + tail))
  ]
  const repeats = inflection.endings.filter((ending) => ending.includes('V'))
  const plain = ['', ...inflection.endings.filter((ending) => !ending.includes('V'))]
  return {root, inner, endings: new Set(tailed(plain)), repeating: new Set(tailed(repeats))}
}

/** Also with marks: the letter below the marks decides. */
function isVowel(letter: string): boolean {
  return /^[aeiouy]/.test(letter.normalize('NFD'))
}

/** Calls `hit` for every match in a lower-case text, by rising start. */
export function scan(trie: Trie, text: string, hit: (pattern: number, start: number, end: number) => void): void {
  let afterLetter = false
  for (let start = 0; start < text.length; start++) {
    if (!afterLetter) walk(trie, trie.root, text, start, hit)
    walk(trie, trie.inner, text, start, hit)
    afterLetter = isWordLetter(text, start)
  }
}

function walk(
  trie: Trie,
  from: Node,
  text: string,
  start: number,
  hit: (pattern: number, start: number, end: number) => void
): void {
  let at: Node | undefined = from
  let index = start
  while (at !== undefined) {
    if (at.ends.length > 0) {
      const end = wordEnd(text, index)
      for (const {pattern, tail, inside} of at.ends) {
        const begin = inside ? wordStart(text, start) : start
        if (tail === 'letters') hit(pattern, begin, openEnd(text, index))
        else if (end === index || (tail === 'ending' && bends(trie, text, index, end))) hit(pattern, begin, end)
      }
    }
    if (index >= text.length) return
    at = at.next.get(text.charCodeAt(index++))
  }
}

/** Unit: letters. No ending with its tails is longer. */
const longestEnding = 14

function bends({endings, repeating}: Trie, text: string, from: number, to: number): boolean {
  if (to - from > longestEnding) return false
  const rest = text.slice(from, to)
  if (endings.has(rest)) return true
  const last = text.charAt(from - 1)
  return isVowel(last) && repeating.has(rest.replace(last, 'V'))
}

function node(): Node {
  return {next: new Map(), ends: []}
}

function add(root: Node, stem: string, end: Node['ends'][number]): void {
  let at = root
  for (let index = 0; index < stem.length; index++) {
    const code = stem.charCodeAt(index)
    let next = at.next.get(code)
    if (!next) {
      next = node()
      at.next.set(code, next)
    }
    at = next
  }
  if (!at.ends.some((other) => other.pattern === end.pattern && other.tail === end.tail)) at.ends.push(end)
}

const letter = /[\p{L}\p{N}]/u

function isWordLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  if (code === 228 || code === 246 || code === 229) return true
  return code >= 0xd800
    ? letter.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
    : letter.test(text.charAt(index))
}

function wordEnd(text: string, from: number): number {
  let index = from
  while (index < text.length && isWordLetter(text, index)) index++
  return index
}

function openEnd(text: string, from: number): number {
  let index = from
  while (index < text.length && (isWordLetter(text, index) || text.charCodeAt(index) === 45)) index++
  return index
}

function wordStart(text: string, from: number): number {
  let index = from
  while (index > 0 && (isWordLetter(text, index - 1) || text.charCodeAt(index - 1) === 45)) index--
  return index
}

/** The stems on which a dictionary form bends. */
export function stemsOf(form: string, inflection: Inflection): readonly string[] {
  const fitting = inflection.stems.filter(({end}) => fits(form, end)).sort((a, b) => b.end.length - a.end.length)[0]
  if (!fitting) return [form]
  const vowel = form.at(-1) ?? ''
  const root = form.slice(0, form.length - fitting.end.length)
  return [...new Set([form, ...fitting.becomes.map((end) => root + end.replace('V', vowel))])]
}

function fits(form: string, end: string): boolean {
  if (form.length < end.length) return false
  if (!end.endsWith('V')) return form.endsWith(end)
  return form.slice(0, -1).endsWith(end.slice(0, -1)) && isVowel(form.at(-1) ?? '')
}

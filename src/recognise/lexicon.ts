/** Compiles the words of the lexicon into matchers: one regular expression per concept and language. */
import type {Concept, Inflection, LexiconData} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon, Match} from '../model/lexicon.ts'

const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'
const letters = '[\\p{L}\\p{N}-]*'
/** Letters with their marks taken off; in a decomposed letter the mark follows. */
const vowel = /^[aeiouy]/
/** "Later in the same sentence": at most this many letters between two words of an entry. */
const reach = 80

/** Compiles all concepts; each is turned into a regular expression when it is first asked for. */
export function compileLexicon(data: LexiconData): Lexicon {
  const concepts = new Map<string, Concept>()
  for (const [group, list] of Object.entries(data.groups))
    for (const concept of list) concepts.set(`${group}/${concept.id}`, concept)

  const compiled = new Map<string, RegExp | null>()
  const matcher = (name: string, language: Language): RegExp | null => {
    const key = `${language} ${name}`
    const known = compiled.get(key)
    if (known !== undefined) return known
    const concept = concepts.get(name)
    if (!concept) throw new Error(`the lexicon has no concept “${name}”`)
    const made = pattern(concept.words[language] ?? [], data.inflection[language])
    compiled.set(key, made)
    return made
  }

  const all = (name: string, language: Language, text: string): readonly Match[] => {
    const regex = matcher(name, language)
    if (regex === null) return []
    return [...lower(text).matchAll(regex)].map((match) => ({start: match.index, end: match.index + match[0].length}))
  }
  const find = (name: string, language: Language, text: string): Match | null => {
    const regex = matcher(name, language)
    if (regex === null) return null
    regex.lastIndex = 0
    const match = regex.exec(lower(text))
    return match ? {start: match.index, end: match.index + match[0].length} : null
  }
  const has = (name: string, language: Language, text: string) => find(name, language, text) !== null
  const group = (name: string) => (data.groups[name] ?? []).map((concept) => concept.id)
  const named = (name: string, language: Language, text: string) =>
    group(name).filter((id) => has(`${name}/${id}`, language, text))
  return {has, find, all, group, named}
}

/** Lower case that keeps every letter at its index. */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  return lowered.length === text.length
    ? lowered
    : [...text]
        .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
        .join('')
}

/**
 * The regular expression of a list of entries. Notation: `*` any letters, `~` the word in all its forms,
 * a space “later in the same sentence”, `_` “the next word”.
 */
function pattern(entries: readonly string[], inflection: Inflection): RegExp | null {
  if (entries.length === 0) return null
  const bend = bender(inflection)
  const alternatives = entries.map((entry) =>
    entry
      .toLowerCase()
      .split(' ')
      .map((part) =>
        part
          .split('_')
          .map((word) => wordPattern(word, bend))
          .join('\\s+')
      )
      .join(`[^.!?\\n]{0,${reach}}?`)
  )
  return new RegExp(`${before}(?:${alternatives.join('|')})`, 'gu')
}

function wordPattern(word: string, bend: (form: string) => string): string {
  const open = word.endsWith('*')
  const core = word.replace(/[~*]+$/, '').replace(/^\*/, '')
  const head = word.startsWith('*') ? letters : before
  const body = word.includes('~') ? bend(core) : escaped(core)
  return `${head}${body}${open ? letters : after}`
}

/** Turns a dictionary form into the pattern of all its forms. */
function bender(inflection: Inflection): (form: string) => string {
  const longestFirst = [...inflection.endings].sort((a, b) => b.length - a.length)
  const endings = longestFirst.filter((ending) => !ending.includes('V')).join('|')
  const repeating = longestFirst.filter((ending) => ending.includes('V'))
  return (form) => {
    const stems = stemsOf(form, inflection)
    const repeated = stems.flatMap((stem) => {
      const last = lastVowel(stem)
      return last === null ? [] : repeating.map((ending) => stem + ending.replace('V', last))
    })
    const plain = `(?:${stems.map(escaped).join('|')})(?:${endings})?`
    return `(?:${[...repeated.map(escaped), plain].join('|')})`
  }
}

/** The stems on which a dictionary form bends. */
export function stemsOf(form: string, inflection: Inflection): readonly string[] {
  const fitting = inflection.stems.filter(({end}) => fits(form, end)).sort((a, b) => b.end.length - a.end.length)[0]
  if (!fitting) return [form]
  const vowel = form.at(-1) ?? ''
  const root = form.slice(0, form.length - fitting.end.length)
  return [...new Set([form, ...fitting.becomes.map((end) => root + end.replace('V', vowel))])].sort(
    (a, b) => b.length - a.length
  )
}

function fits(form: string, end: string): boolean {
  if (form.length < end.length) return false
  if (!end.endsWith('V')) return form.endsWith(end)
  return form.slice(0, -1).endsWith(end.slice(0, -1)) && lastVowel(form) !== null
}

/** The vowel a form ends in, or null. */
function lastVowel(form: string): string | null {
  const last = form.at(-1) ?? ''
  return vowel.test(last.normalize('NFD')) ? last : null
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Answers which concepts a text names: every text is walked once, and all its concepts are known from then on. */
import type {CompiledLexicon, Knowledge, LexiconData} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon, Match, NamedMatch} from '../model/lexicon.ts'
import {analyst, type Named} from './analyse.ts'
import {compileWords} from './compile.ts'

/** How many texts are remembered with the concepts they name. */
const remembered = 4000

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
  const ranges = new Map<string, {readonly from: number; readonly ids: readonly string[]}>()
  for (const [group, ids] of Object.entries(groups)) {
    ranges.set(group, {from: numbers.size, ids})
    for (const id of ids) numbers.set(`${group}/${id}`, numbers.size)
  }
  const memories = {sv: memory(compiled, 'sv', numbers), fi: memory(compiled, 'fi', numbers)}

  const all = (concept: string, language: Language, text: string): readonly Match[] => {
    const number = numbers.get(concept)
    if (number === undefined) throw new Error(`the lexicon has no concept “${concept}”`)
    return memories[language](text).get(number) ?? none
  }
  return {
    all,
    group: (name) => groups[name] ?? [],
    find: (concept, language, text) => all(concept, language, text)[0] ?? null,
    has: (concept, language, text) => all(concept, language, text).length > 0,
    named: (name, language, text) => {
      const {from, ids} = ranges.get(name) ?? nobody
      const found: number[] = []
      for (const number of memories[language](text).keys())
        if (number >= from && number < from + ids.length) found.push(number)
      return found.sort((a, b) => a - b).map((number) => ids[number - from] ?? '')
    },
    mentioned: (name, language, text) => {
      const {from, ids} = ranges.get(name) ?? nobody
      const places: NamedMatch[] = []
      for (const [number, matches] of memories[language](text)) {
        const id = ids[number - from]
        if (id !== undefined) for (const match of matches) places.push({...match, id})
      }
      return places.length < 2 ? places : places.sort((a, b) => a.start - b.start || b.end - a.end)
    }
  }
}

const none: readonly Match[] = []
const nobody: {readonly from: number; readonly ids: readonly string[]} = {from: 0, ids: []}

/** What texts of a language name. The same text is often asked about many times in a row. */
function memory(compiled: CompiledLexicon, language: Language, numbers: ReadonlyMap<string, number>) {
  const texts = new Map<string, Named>()
  let analyse: ((text: string) => Named) | null = null
  let last = ''
  let lastNamed: Named = new Map()
  return (text: string): Named => {
    if (text === last) return lastNamed
    let named = texts.get(text)
    if (named === undefined) {
      analyse ??= analyst(compiled, language, numbers)
      if (texts.size >= remembered) texts.clear()
      named = analyse(text)
      texts.set(text, named)
    }
    last = text
    lastNamed = named
    return named
  }
}

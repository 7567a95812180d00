/** Answers which concepts a text names: every text is walked once, and all its concepts are known from then on. */
import type {CompiledLexicon, Knowledge, LexiconData} from '../model/knowledge.ts'
import type {Lexicon, Match, NamedMatch} from '../model/lexicon.ts'
import {compileWords} from './compile.ts'
import {memory} from './memory.ts'
import {eachPlace, isAnyNamed, isNamed, isOneNamed, type Mask, maskOf, placesOf} from './named.ts'

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
    return apart(placesOf(named, number))
  }
  const masks = new WeakMap<readonly string[], Mask>()
  const maskFor = (concepts: readonly string[]): Mask => {
    const mask = masks.get(concepts) ?? maskOf(concepts.map(numberOf))
    masks.set(concepts, mask)
    return mask
  }
  return {
    all,
    group: (name) => groups[name] ?? [],
    find: (concept, language, text) => {
      const number = numberOf(concept)
      const named = memories[language](text)
      if (!isNamed(named, number)) return null
      let first: Match | null = null
      eachPlace(named, number, 1, (_, start, end) => {
        if (first === null || start < first.start || (start === first.start && end > first.end)) first = {start, end}
      })
      return first
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
    hasAny: (concepts, language, text) => isOneNamed(memories[language](text), maskFor(concepts)),
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
      const byId = new Map<number, Match[]>()
      eachPlace(named, first, ids.length, (index, start, end) => {
        const matches = byId.get(index)
        if (matches) matches.push({start, end})
        else byId.set(index, [{start, end}])
      })
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

/** By rising start; of two that overlap, the longer one that begins first. */
function apart(matches: Match[]): readonly Match[] {
  if (matches.length < 2) return matches
  const kept: Match[] = []
  for (const match of matches.sort(byPlace)) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}

function byPlace(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end
}

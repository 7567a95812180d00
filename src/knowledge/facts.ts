/** Reads lists of facts: plain entries with an id each, from rules/law/facts and rules/lexicon/names. */
import type {Concept, Knowledge} from '../model/knowledge.ts'
import {filesIn, list, mapping, nameOf, readYaml, text} from './files.ts'
import {readWords} from './lexicon.ts'

/** @throws {Error} naming the file where an entry lacks an id or an id stands twice, or where two lists have one name. */
export function readFacts(root: string): Knowledge['facts'] {
  const sources = [...filesIn(root, 'rules/law/facts', '.yaml'), ...filesIn(root, 'rules/lexicon/names', '.yaml')]
  const result: Record<string, Knowledge['facts'][string]> = {}
  for (const source of sources) {
    const name = nameOf(source)
    if (Object.hasOwn(result, name)) throw new Error(`${source.path}: there are two lists called ${name}`)
    const seen = new Set<string>()
    result[name] = list(readYaml(source) ?? [], source.path).map((value) => {
      const entry = mapping(value, source.path)
      const id = text(entry.id, `${source.path}, id`)
      if (seen.has(id)) throw new Error(`${source.path}: ${id} stands twice`)
      seen.add(id)
      return entry
    })
  }
  return result
}

/** Keys of a fact that hold words, and what a list's name gets added as a group of the lexicon. */
const wordKeys = {words: '', unless: '-unless', only: '-only', near: '-near'}

/**
 * The words of facts as groups of the lexicon, so that rules find facts in a text as they find anything else: `stale-terms` for `words`,
 * `stale-terms-unless` for `unless`, `stale-facts-only` for `only`, `stale-facts-near` for `near`; each concept has the id of its fact.
 * `element` beside `near`: all that the lexicon calls the element counts as well.
 * @throws {Error} naming the fact whose words are wrong.
 */
export function groupsOf(facts: Knowledge['facts']): Readonly<Record<string, readonly Concept[]>> {
  const groups: Record<string, readonly Concept[]> = {}
  for (const [name, entries] of Object.entries(facts)) {
    for (const [key, suffix] of Object.entries(wordKeys)) {
      const concepts = entries
        .filter((entry) => entry[key] !== undefined)
        .map((entry) => ({
          id: String(entry.id),
          words: readWords(entry[key], `${name}, ${String(entry.id)}, ${key}`),
          ...(key === 'near' && entry.element !== undefined && {both: [[`elements/${String(entry.element)}`]]})
        }))
      if (concepts.length > 0) groups[name + suffix] = concepts
    }
  }
  return {...groups, ...namesOf('municipalities', facts.municipalities ?? [])}
}

/** Entries that are names themselves: found in all their forms, by the name in the text's language where there is one. `words` adds odd forms. */
function namesOf(group: string, entries: Knowledge['facts'][string]): Readonly<Record<string, readonly Concept[]>> {
  const concepts = entries.map((entry): Concept => {
    const odd = readWords(entry.words, `${group}, ${String(entry.id)}, words`)
    const forms = (name: unknown) => (typeof name === 'string' ? [`${name.replaceAll(' ', '_')}~`] : [])
    return {
      id: String(entry.id),
      words: {sv: [...forms(entry.sv ?? entry.fi), ...(odd.sv ?? [])], fi: [...forms(entry.fi), ...(odd.fi ?? [])]}
    }
  })
  return concepts.length > 0 ? {[group]: concepts} : {}
}

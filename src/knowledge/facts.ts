/** Reads lists of facts: plain entries with an id each, from rules/law/facts and rules/lexicon/names. */
import type {Knowledge} from '../model/knowledge.ts'
import {filesIn, list, mapping, nameOf, readYaml, text} from './files.ts'

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

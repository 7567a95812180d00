/** Loads everything that rules/ and schemas/ hold into one plain value: the only door from those files to the engine. */
import type {Knowledge} from '../model/knowledge.ts'
import {readFacts} from './facts.ts'
import {filesBelow, nameOf, readJson, readText} from './files.ts'
import {readLabels, readLexicon} from './lexicon.ts'
import {readPhrases, readRuleTexts} from './messages.ts'
import {readPacks} from './packs.ts'

/**
 * Reads the knowledge below a root (the folder that holds `rules` and `schemas`). The result is plain data: it survives JSON.
 * @throws {Error} naming the file when YAML or JSON is broken or a reference leads nowhere.
 */
export function loadKnowledge(root: string): Knowledge {
  return {
    packs: readPacks(root),
    lexicon: readLexicon(root),
    labels: readLabels(root),
    ruleTexts: readRuleTexts(root),
    phrases: readPhrases(root),
    schemas: readSchemas(root),
    facts: readFacts(root),
    pages: readPages(root)
  }
}

/** By path below schemas/, without the ending: `front-matter`, `programme/fi-681@2026/promotion-plan`. */
function readSchemas(root: string): Knowledge['schemas'] {
  const sources = filesBelow(root, 'schemas', '.schema.json')
  return Object.fromEntries(
    sources.map((source) => [source.path.replace(/^schemas\//, '').replace(/\.schema\.json$/, ''), readJson(source)])
  )
}

/** Pages that stand beside a rule; a README stands beside none. */
function readPages(root: string): Readonly<Record<string, string>> {
  const sources = filesBelow(root, 'rules', '.md').filter((source) => nameOf(source) !== 'README')
  return Object.fromEntries(sources.map((source) => [nameOf(source), readText(source)]))
}

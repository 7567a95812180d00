/** Loads everything that rules/ and schemas/ hold into one plain value: the only door from those files to the engine. */
import type {Knowledge, LexiconData} from '../model/knowledge.ts'
import {readChecklists} from './checklists.ts'
import {groupsOf, readFacts} from './facts.ts'
import {filesBelow, nameOf, readJson, readText} from './files.ts'
import {readLabels, readLexicon} from './lexicon.ts'
import {readPhrases, readRuleTexts} from './messages.ts'
import {readPacks} from './packs.ts'

/**
 * Reads the knowledge below a root (the folder that holds `rules` and `schemas`). The result is plain data: it survives JSON.
 * @throws {Error} naming the file when YAML or JSON is broken or a reference leads nowhere.
 */
export function loadKnowledge(root: string): Knowledge {
  const facts = readFacts(root)
  return {
    packs: readPacks(root),
    lexicon: withGroups(readLexicon(root), groupsOf(facts)),
    labels: readLabels(root),
    ruleTexts: readRuleTexts(root),
    phrases: readPhrases(root),
    schemas: readSchemas(root),
    facts: readFacts(root),
    pages: readPages(root),
    checklists: readChecklists(root)
  }
}

/** @throws {Error} when a list of facts and a file of the lexicon have one name. */
function withGroups(lexicon: LexiconData, groups: LexiconData['groups']): LexiconData {
  const twice = Object.keys(groups).find((name) => Object.hasOwn(lexicon.groups, name))
  if (twice !== undefined) throw new Error(`rules/lexicon/${twice}.yaml: a list of facts has the same name`)
  return {...lexicon, groups: {...lexicon.groups, ...groups}}
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

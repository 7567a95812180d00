/** Reads rules/lexicon: the groups of concepts, the endings by which words bend, and the names of things. */
import type {Concept, Inflection, LexiconData} from '../model/knowledge.ts'
import type {Language, Localised} from '../model/law.ts'
import {filesIn, list, mapping, nameOf, readYaml, type Source, text} from './files.ts'
import {localised} from './localised.ts'

/** Files of rules/lexicon that are no group of concepts. */
const special = ['labels', 'inflection']
const languages: readonly Language[] = ['sv', 'fi']

/** @throws {Error} naming the file for broken YAML, a concept without an id or one that stands twice in its group. */
export function readLexicon(root: string): LexiconData {
  const sources = filesIn(root, 'rules/lexicon', '.yaml').filter((source) => !special.includes(nameOf(source)))
  return {
    inflection: readInflection({root, path: 'rules/lexicon/inflection.yaml'}),
    groups: Object.fromEntries(sources.map((source) => [nameOf(source), readGroup(source)]))
  }
}

/** Names by key, `element/follow-up`. @throws {Error} naming the key where a language is missing. */
export function readLabels(root: string): Readonly<Record<string, Localised>> {
  const source = filesIn(root, 'rules/lexicon', 'labels.yaml')[0]
  if (source === undefined) return {}
  const raw = mapping(readYaml(source), source.path)
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [key, localised(value, `${source.path}, ${key}`)])
  )
}

function readGroup(source: Source): readonly Concept[] {
  const concepts = list(readYaml(source) ?? [], source.path).map((value) => readConcept(value, source.path))
  const ids = concepts.map((concept) => concept.id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new Error(`${source.path}: ${twice} stands twice`)
  return concepts
}

function readConcept(value: unknown, where: string): Concept {
  const raw = mapping(value, where)
  const id = text(raw.id, `${where}, id`)
  const at = `${where}, ${id}`
  return {
    id,
    words: readWords(raw.words, `${at}, words`),
    ...(raw.both === undefined
      ? {}
      : {both: list(raw.both, `${at}, both`).map((all) => list(all, `${at}, both`).map((name) => text(name, at)))}),
    ...(raw.hits === undefined ? {} : {hits: readWords(raw.hits, `${at}, hits`)}),
    ...(raw.misses === undefined ? {} : {misses: readWords(raw.misses, `${at}, misses`)})
  }
}

/** Words by language. @throws {Error} naming the place of an unknown language or of something that is no text. */
export function readWords(value: unknown, where: string): Concept['words'] {
  const raw = mapping(value ?? {}, where)
  const unknown = Object.keys(raw).find((key) => !languages.some((language) => language === key))
  if (unknown !== undefined) throw new Error(`${where}: unknown language ${unknown}`)
  const given = languages.filter((language) => raw[language] !== undefined && raw[language] !== null)
  return Object.fromEntries(
    given.map((language) => [language, list(raw[language], `${where}, ${language}`).map((word) => text(word, where))])
  )
}

function readInflection(source: Source): LexiconData['inflection'] {
  const none: Inflection = {endings: [], stems: []}
  if (filesIn(source.root, 'rules/lexicon', 'inflection.yaml').length === 0) return {sv: none, fi: none}
  const raw = mapping(readYaml(source), source.path)
  return {sv: readEndings(raw.sv, `${source.path}, sv`), fi: readEndings(raw.fi, `${source.path}, fi`)}
}

function readEndings(value: unknown, where: string): Inflection {
  const raw = mapping(value, where)
  return {
    endings: list(raw.endings ?? [], `${where}, endings`).map((ending) => text(ending, where)),
    tails: list(raw.tails ?? [], `${where}, tails`).map((tail) => text(tail, where)),
    stems: list(raw.stems ?? [], `${where}, stems`).map((entry) => {
      const stem = mapping(entry, `${where}, stems`)
      const becomes = list(stem.becomes, `${where}, becomes`)
      // An ending may become nothing, and an empty end stands for every word: both are allowed to be empty texts.
      return {end: String(stem.end ?? ''), becomes: becomes.map((form) => String(form ?? ''))}
    }),
    ...(raw.verbs === undefined ? {} : {verbs: readEndings(raw.verbs, `${where}, verbs`)})
  }
}

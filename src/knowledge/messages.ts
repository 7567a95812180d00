/** Reads rules/messages: what rules say in Swedish and Finnish, and the sentences of reports and of the command line. */
import type {Knowledge, RuleTexts} from '../model/knowledge.ts'
import type {Language, MessageLanguage} from '../model/law.ts'
import {filesIn, mapping, nameOf, readYaml, type Source, text} from './files.ts'

type Texts = Readonly<Record<string, string>>

/** Sentences by rule. @throws {Error} naming the file where a rule stands twice or lacks a part. */
export function readRuleTexts(root: string): Knowledge['ruleTexts'] {
  return {sv: ruleTexts(root, 'sv'), fi: ruleTexts(root, 'fi')}
}

/** Sentences by key. @throws {Error} naming the file where a key stands twice. */
export function readPhrases(root: string): Knowledge['phrases'] {
  return {sv: phrases(root, 'sv'), fi: phrases(root, 'fi'), en: phrases(root, 'en')}
}

function ruleTexts(root: string, language: Language): Readonly<Record<string, RuleTexts>> {
  const sources = filesIn(root, `rules/messages/${language}`, '.yaml').filter((source) => !holdsPhrases(source))
  return joined(sources, (value, where) => {
    const raw = mapping(value, where)
    return {
      summary: text(raw.summary, `${where}, summary`),
      why: text(raw.why, `${where}, why`),
      remedy: text(raw.remedy, `${where}, remedy`),
      messages: texts(raw.messages, `${where}, messages`)
    }
  })
}

function phrases(root: string, language: MessageLanguage): Texts {
  return joined(filesIn(root, `rules/messages/${language}`, '.yaml').filter(holdsPhrases), text)
}

function holdsPhrases(source: Source): boolean {
  return nameOf(source).startsWith('phrases')
}

/** The entries of several files as one mapping. */
function joined<T>(
  sources: readonly Source[],
  read: (value: unknown, where: string) => T
): Readonly<Record<string, T>> {
  const result: Record<string, T> = {}
  for (const source of sources) {
    for (const [key, value] of Object.entries(mapping(readYaml(source) ?? {}, source.path))) {
      if (Object.hasOwn(result, key)) throw new Error(`${source.path}: ${key} stands twice`)
      result[key] = read(value, `${source.path}, ${key}`)
    }
  }
  return result
}

function texts(value: unknown, where: string): Texts {
  const entries = Object.entries(mapping(value, where))
  return Object.fromEntries(entries.map(([key, sentence]) => [key, text(sentence, `${where}, ${key}`)]))
}

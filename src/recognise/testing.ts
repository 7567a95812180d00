/** Documents that say little, as recognition reads them: for tests. */
import {join} from 'node:path'
import {loadKnowledge} from '../knowledge/load.ts'
import type {KindId, Language} from '../model/law.ts'
import type {Action, Programme} from '../model/programme.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const knowledge = loadKnowledge(join(import.meta.dirname, '../..'))
export const lexicon = compileLexicon(knowledge.lexicon)

/** A draft of Malax with a body, read on 2026-11-21. */
export function programmeOf(kind: KindId, language: Language, body: string): Programme {
  const head = `---\nkind: ${kind}\ntitle: T\nlanguage: ${language}\nmunicipalities: [Malax]\nstatus: draft\n---\n\n`
  return recognise(parse(head + body, 'test.md'), lexicon, knowledge.packs, '2026-11-21')
}

/** The same with one chapter. */
export function chapterOf(kind: KindId, language: Language, heading: string, text: string): Programme {
  return programmeOf(kind, language, `# T\n\n## ${heading}\n\n${text}\n`)
}

/** Each service with the class of its owner. */
export function servicesOf(language: Language, body: string): readonly (readonly [string, string])[] {
  return programmeOf('integration-programme', language, body).services.map(({service, ownerClass}) => [
    service,
    ownerClass
  ])
}

/** The actions of a plan. */
export function actionsIn(body: string, language: Language = 'sv'): readonly Action[] {
  return programmeOf('promotion-plan', language, body).actions
}

/** A word, forms of it, and words that only look like forms of it. */
interface BentWord {
  readonly word: string
  readonly found: readonly string[]
  readonly others: readonly string[]
}

/** Read from lines: `word: forms | others`. */
export function bentWords(table: string): readonly BentWord[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', rest = ''] = line.split(':')
      const [found = '', others = ''] = rest.split('|')
      return {word: word.trim(), found: words(found), others: words(others)}
    })
}

function words(text: string): readonly string[] {
  return text.split(' ').filter(Boolean)
}

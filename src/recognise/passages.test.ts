/** What single passages are worth: `fixtures/passages.yaml`, each in a document that says little else. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Language} from '../model/law.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {lexiconOf} from './lexicon.ts'

const root = join(import.meta.dirname, '../..')
const knowledge = loadKnowledge(root)
const lexicon = lexiconOf(knowledge)
type Passages = Record<string, [status: string, element: string, language: Language, body: string][]>
const passagesIn = (file: string): Passages => parseYaml(readFileSync(join(root, 'fixtures', file), 'utf8'))

/** Whose document it is, and that it speaks for itself. */
const own = {
  sv: ['Malax', 'Vi i Malax kommun har skrivit texten.'],
  fi: ['Alavus', 'Me Alavuden kaupungissa kirjoitimme tekstin.']
} as const

function statusOf(kind: string, element: string, language: Language, body: string): string | undefined {
  const [name, said] = own[language]
  const head = `---\nkind: ${kind}\nlanguage: ${language}\nmunicipalities: [${name}]\n---\n\n# ${name}\n\n${said}\n\n`
  const {elements} = recognise(parse(`${head}${body}\n`, 'x.md'), lexicon, knowledge.packs, '2026-11-21')
  return elements.find(({id}) => id === element)?.status
}

describe.each(Object.entries(passagesIn('passages.yaml')))('in a document of the kind %s', (kind, cases) => {
  it.each(cases)('%s: %s (%s) %s', (status, element, language, body) => {
    expect(status.split('|')).toContain(statusOf(kind, element, language, body))
  })
})

describe.each(Object.entries(passagesIn('passages-open.yaml')))(
  'still misjudged in a document of the kind %s',
  (kind, cases) => {
    it.each(cases)('%s: %s (%s) %s', (status, element, language, body) => {
      expect(status.split('|'), 'right by now: it belongs in passages.yaml').not.toContain(
        statusOf(kind, element, language, body)
      )
    })
  }
)

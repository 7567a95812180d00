/** The knowledge as the command line carries it: one file for each part, so that a run reads only what it needs. */
import {join} from 'node:path'
import type {Plugin} from 'esbuild'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Language} from '../model/law.ts'
import {compileWords} from '../recognise/compile.ts'
import {packed} from './read-knowledge.ts'

/** Parts that are cut once more: by language, or by schema. */
const cutTwice: readonly string[] = ['ruleTexts', 'phrases', 'schemas']

export interface KnowledgeFiles {
  /** Texts by file name. */
  readonly files: ReadonlyMap<string, string>
  /** The object that holds the knowledge, as code; it needs a `PartReader` called `parts`. */
  readonly code: string
}

export function knowledgeFiles(knowledge: Knowledge): KnowledgeFiles {
  const files = new Map<string, string>()
  const part = (path: string, value: unknown): string => {
    const file = `${path.replace(/[^\w-]/g, '_')}.json`
    if (files.has(file)) throw new Error(`two parts of the knowledge would be called ${file}`)
    files.set(file, JSON.stringify(value))
    return JSON.stringify(file)
  }
  const getter = (name: string, code: string) => `get ${JSON.stringify(name)}() {return ${code}}`
  const parts = Object.entries(knowledge).map(([name, value]) => {
    if (!cutTwice.includes(name)) return getter(name, `parts.read(${part(name, value)})`)
    const inner = Object.entries(value).map(([key, one]) => getter(key, `parts.read(${part(`${name}-${key}`, one)})`))
    return `${name}: {${inner.join(',\n')}}`
  })
  const {tables, ...names} = compileWords(knowledge.lexicon)
  const table = (language: Language) =>
    getter(language, `parts.readTable(${part(`words-${language}`, packed(tables[language]))})`)
  const words = `...parts.read(${part('words', names)}), tables: {${table('sv')}, ${table('fi')}}`
  parts.push(getter('compiled', `({${words}})`))
  return {files, code: `{${parts.join(',\n')}}`}
}

/** Resolves `iplint:knowledge` to the knowledge below a root, in files that lie beside the code that reads them. */
export function knowledgeFilesPlugin(root: string, {code}: KnowledgeFiles): Plugin {
  const reader = JSON.stringify(join(root, 'src/build/read-knowledge.ts'))
  const contents = `import {readParts} from ${reader}\nconst parts = readParts(__dirname)\nexport default ${code}`
  return {
    name: 'iplint-knowledge-files',
    setup(build) {
      build.onResolve({filter: /^iplint:knowledge$/}, ({path}) => ({path, namespace: 'iplint'}))
      build.onLoad({filter: /^iplint:knowledge$/, namespace: 'iplint'}, () => ({
        contents,
        loader: 'js',
        resolveDir: root
      }))
    }
  }
}

/** The knowledge of a root, cut into files. */
export function readKnowledgeFiles(root: string): KnowledgeFiles {
  return knowledgeFiles(loadKnowledge(root))
}

/** The mutants of rules and recognition, and the engine that holds them. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {createLinter, Linter} from '../index.ts'
import {filesBelow} from '../knowledge/files.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import type {CompiledLexicon, Knowledge} from '../model/knowledge.ts'
import type {compileWords} from '../recognise/compile.ts'
import type {Load} from './hunt.ts'
import {type Instrumented, instrument, type Mutant} from './instrument.ts'
import {runner} from './runner.ts'
import {type Subject, subjectOf} from './subject.ts'
import {type Engine, unitTests} from './suite.ts'
import {type Switches, watching} from './switches.ts'

/** The code whose tests are tested: rules and recognition, tests and lists of rules left out. */
export function targets(root: string): readonly string[] {
  const paths = ['rules', 'src/recognise'].flatMap((folder) => filesBelow(root, folder, '.ts')).map(({path}) => path)
  return paths.filter((path) => !/\.test\.ts$|\/testing\.ts$/.test(path) && path !== 'rules/index.ts')
}

export interface Project {
  readonly mutants: readonly Mutant[]
  readonly instrumented: ReadonlyMap<string, string>
}

/** Instruments files, all targets by default; the mutants are numbered through. */
export function projectOf(root: string, paths: readonly string[] = targets(root)): Project {
  const mutants: Mutant[] = []
  const instrumented = new Map<string, string>()
  for (const path of paths) {
    const own: Instrumented = instrument(path, readFileSync(join(root, path), 'utf8'), mutants.length)
    mutants.push(...own.mutants)
    instrumented.set(path, own.text)
  }
  return {mutants, instrumented}
}

/** Bundles the project; what is returned opens an engine with the given switches. */
export async function engineOf(root: string, {instrumented, mutants}: Project): Promise<Load<Engine>> {
  const knowledge = loadKnowledge(root)
  const tests = unitTests(root)
  const loads = tests.map((path) => `${JSON.stringify(path)}: () => require('./${path}')`)
  const entry = [
    `export {createLinter} from './src/index.ts'`,
    `export {groups, rules} from './rules/index.ts'`,
    `export {compileWords} from './src/recognise/compile.ts'`,
    `export const tests = {${loads.join(', ')}}`
  ].join('\n')
  const shared = ['src/index.ts', 'rules/index.ts', ...tests]
  const isOpenedAnew = (path: string) => instrumented.has(path) || shared.includes(path)
  const subject = await subjectOf({root, entry, instrumented, isOpenedAnew})
  const {wordsFor} = compiledOf(subject, knowledge, mutants.length)
  return (switches) => {
    let vitest = runner()
    const opened = subject.open(switches, {
      get vitest() {
        return vitest
      },
      'src/knowledge/load.ts': {loadKnowledge: () => knowledge},
      'src/knowledge/lexicon.ts': {readLexicon: () => knowledge.lexicon}
    }) as unknown as Opened
    const known = {...knowledge, compiled: wordsFor(opened, switches)}
    return () => {
      let linter: Linter | null = null
      return {
        groups: opened.groups,
        linter: () => {
          linter ??= opened.createLinter({knowledge: known, rules: opened.rules})
          return linter
        },
        testsOf: (path) => {
          vitest = runner()
          opened.tests[path]?.()
          return vitest
        }
      }
    }
  }
}

/** The words of the lexicon, compiled once for all mutants that have no part in it. */
function compiledOf({open}: Subject, {lexicon}: Knowledge, count: number) {
  const watch = watching(count)
  const compile = ({compileWords}: Opened): CompiledLexicon => {
    const {groups, pairs, tables} = compileWords(lexicon)
    return {groups, pairs, tables: {sv: tables.sv, fi: tables.fi}}
  }
  const opened = open(watch) as unknown as Opened
  // What is reached by loading has no part in it.
  watch.taken()
  const compiled = compile(opened)
  const {reached} = watch.taken()
  const wordsFor = (opened: Opened, {active}: Switches): CompiledLexicon =>
    active !== null && ![...active].some((id) => reached[id] === 1) ? compiled : compile(opened)
  return {wordsFor}
}

interface Opened {
  readonly compileWords: typeof compileWords
  readonly createLinter: typeof createLinter
  readonly groups: Engine['groups']
  readonly rules: Engine['groups'][string]
  readonly tests: Readonly<Record<string, () => void>>
}

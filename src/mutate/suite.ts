/** What the suite asserts of rules and recognition, as checks that run in one process: pages, labelled documents, their edits, unit tests. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {complaintsOn, editSets} from '../eval/edits.ts'
import {labelledDocuments, reportPath} from '../eval/labels.ts'
import {mistakes} from '../eval/measure.ts'
import {reportOf} from '../eval/report.ts'
import {compare} from '../eval/score.ts'
import type {Linter} from '../index.ts'
import {filesBelow} from '../knowledge/files.ts'
import {basesOn} from '../pages/bases.ts'
import {renderPage} from '../pages/page.ts'
import {lintPages} from '../pages/testing.ts'
import type {Rule} from '../rule.ts'
import type {Check} from './hunt.ts'
import type {Runner} from './runner.ts'

/** The engine with one mutant, fresh. */
export interface Engine {
  readonly groups: Readonly<Record<string, readonly Rule[]>>
  /** One linter for all checks. */
  linter(): Linter
  /** Registers the tests of a file and returns the runner that has them. */
  testsOf(path: string): Runner
}

/** The files of unit tests that run here: those that stand beside what is broken. */
export function unitTests(root: string): readonly string[] {
  const paths = ['src/recognise', 'rules'].flatMap((folder) => filesBelow(root, folder, '.test.ts'))
  return paths.map(({path}) => path)
}

/** Everything that is asked of an engine. */
export function checksOf(root: string, groups: Engine['groups']): readonly Check<Engine>[] {
  return [...pages(root, groups), ...documents(root), ...edits(root), ...units(root)]
}

/** Each page reads as the engine renders it, and its findings lean on the bases that are known. */
function pages(root: string, groups: Engine['groups']): readonly Check<Engine>[] {
  const bases = readFileSync(join(root, 'rules/law/bases.txt'), 'utf8').split('\n')
  const ids = Object.entries(groups).flatMap(([group, rules]) => rules.map(({id}) => ({group, id})))
  return ids.map(({group, id}) => {
    const home = `rules/${group}/${id}.ts`
    const page = readFileSync(join(root, home.replace(/\.ts$/, '.md')), 'utf8')
    const run = (engine: Engine) => {
      const rule = engine.groups[group]?.find((own) => own.id === id)
      if (rule === undefined) throw new Error(`there is no rule ${group}/${id}`)
      const lint = lintPages(root, engine.linter(), id)
      same(renderPage(page, rule, lint), page)
      const known = bases.filter((line) => line.startsWith(`${id}/`))
      same(basesOn(page, id, lint).join('\n'), known.join('\n'))
    }
    return {name: `page ${id}`, home, run}
  })
}

/** Each labelled document is read as its labels say, but for the known mistakes, and is told of word for word as before. */
function documents(root: string): readonly Check<Engine>[] {
  const known = readFileSync(join(root, 'fixtures/mistakes.txt'), 'utf8').split('\n')
  return labelledDocuments(join(root, 'fixtures')).map((document) => {
    const name = document.path.split(/[\\/]/).slice(-2).join('/').replace(/\.md$/, '')
    const own = known.filter((line) => line.startsWith(`${name}: `)).join('\n')
    const settings = {path: document.path, asOf: document.labels.asOf, strictRules: true}
    const report = readFileSync(reportPath(document.path), 'utf8')
    const run = (engine: Engine) => {
      const result = engine.linter().lint(document.text, settings)
      same(mistakes(compare(document, result)).join('\n'), own)
      same(reportOf(result), report)
    }
    return {name: `document ${name}`, run}
  })
}

/** Each edit of a good document brings what it should. */
function edits(root: string): readonly Check<Engine>[] {
  return editSets(root, 'fixtures/edits').map((set) => {
    const run = (engine: Engine) => {
      const linter = engine.linter()
      const before = linter.lint(set.text, {path: set.document, asOf: set.asOf, strictRules: true}).messages
      for (const edit of set.edits) same(complaintsOn(edit, set, before, linter).join('\n'), '')
    }
    return {name: `edits ${set.name}`, run}
  })
}

function units(root: string): readonly Check<Engine>[] {
  return unitTests(root).map((path) => ({
    name: `tests ${path}`,
    home: path.replace(/\.test\.ts$/, '.ts'),
    run: (engine: Engine) => {
      if (engine.testsOf(path).run() === 0) throw new Error(`${path} has no tests`)
    }
  }))
}

function same(actual: string, expected: string): void {
  if (actual !== expected) throw new Error(`expected\n${expected}\nbut it is\n${actual}`)
}

/** What is built judges as the sources do: every fixture, finding for finding. */
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {groups} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {filesBelow} from '../knowledge/files.ts'
import {loadKnowledge} from '../knowledge/load.ts'

const root = join(import.meta.dirname, '../..')
const asOf = '2026-11-21'
const fixtures = ['accepted', 'rejected']
  .flatMap((kind) => filesBelow(root, `fixtures/${kind}`, '.md'))
  .map(({path}) => path)

interface Report {
  readonly files: readonly {
    readonly path: string
    readonly elements: readonly {readonly id: string; readonly status: string}[]
    readonly actions: readonly {readonly ownerClass: string; readonly measurable: boolean}[]
    readonly messages: readonly {readonly ruleId: string; readonly line: number; readonly column: number}[]
  }[]
}

it('judges each fixture as the engine does', () => {
  const args = [join(root, 'bin/iplint.cjs'), 'check', ...fixtures, '--format', 'json', '--as-of', asOf]
  const {stdout} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024})
  const {files} = JSON.parse(stdout) as Report
  expect(files.map(({path}) => path)).toEqual(fixtures)
  const linter = createLinter({knowledge: loadKnowledge(root), rules: Object.values(groups).flat()})
  for (const {path, elements, actions, messages} of files) {
    const own = linter.lint(readFileSync(join(root, path), 'utf8'), {path, asOf})
    const found = messages.map(({ruleId, line, column}) => `${line}:${column} ${ruleId}`)
    expect(found, path).toEqual(
      own.messages.map(({ruleId, place: {start}}) => `${start.line}:${start.column} ${ruleId}`)
    )
    const parts = elements.map(({id, status}) => `${id} ${status}`)
    expect(parts, path).toEqual(own.elements.map(({id, status}) => `${id} ${status}`))
    const rows = actions.map(({ownerClass, measurable}) => `${ownerClass} ${measurable}`)
    expect(rows, path).toEqual(own.actions.map(({ownerClass, measure}) => `${ownerClass} ${measure.measurable}`))
  }
}, 120_000)

/** The door reads one byte as one letter. */
it('is wholly ASCII', () => {
  const scripts = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.cjs'))
  expect(scripts.length).toBeGreaterThan(10)
  const other = scripts.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(root, 'dist/cli', name), 'utf8')))
  expect(other).toEqual([])
})

it('makes no pattern anew each time a line is passed', () => {
  const chunks = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.cjs'))
  const made = chunks.flatMap((name) =>
    [...readFileSync(join(root, 'dist/cli', name), 'utf8').matchAll(/new RegExp\("[^"]*\\p\{/g)].map(
      ([text]) => `${name}: ${text}`
    )
  )
  expect(made).toEqual([])
})

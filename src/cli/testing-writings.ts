/** For tests: every command that writes, in a folder where it can be cut short at any moment. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach} from 'vitest'
import {folderForAll, type Run, runIn, writeIn} from './testing.ts'

const head = 'title: Plan för Närpes 2026–2029\nlanguage: sv\nmunicipalities: [Närpes]\nstatus: draft'
export const wrong = `---\nKind: promotion-plan\n${head}\n---\n\n# Plan\n\nStaden ordnar kurser.\n`
export const mended = wrong.replace('Kind', 'kind')

export interface Writing {
  readonly name: string
  readonly args: readonly string[]
  readonly file: string
  /** What stood there before; null for nothing. */
  readonly old: string | null
  /** A file that the command reads, and its content. */
  readonly source?: readonly [string, string]
}

/** Arguments for one report, always the same. */
export const reportArgs = (format: string) => [
  'plan.md',
  '--as-of',
  '2026-11-21',
  '--fail-on',
  'never',
  '--format',
  format
]
export const writings: readonly Writing[] = [
  {name: '--fix', args: ['plan.md', '--fix', '--fail-on', 'never'], file: 'plan.md', old: wrong},
  {name: '--format json=file', args: reportArgs('json=ut.json'), file: 'ut.json', old: '{"old": true}\n'},
  {name: 'audit -o', args: ['audit', 'plan.md', '-o', 'a.html', '--as-of', '2026-11-21'], file: 'a.html', old: 'old\n'},
  {name: 'export -o', args: ['export', 'plan.md', '-o', 'a.csv'], file: 'a.csv', old: 'old\n'},
  {
    name: 'baseline create',
    args: ['baseline', 'create', '--force', 'plan.md', '--as-of', '2026-11-21'],
    file: 'iplint-baseline.json',
    old: '{"version": 1, "files": {}}\n'
  },
  {name: 'init', args: ['init', '--yes', '--municipality', 'Närpes', '-o', 'ny.md'], file: 'ny.md', old: null},
  {
    name: 'import',
    args: ['import', 'sida.html', '-o', 'ny.md'],
    file: 'ny.md',
    old: null,
    source: ['sida.html', '<!doctype html><h1>Plan</h1><p>Kommunen ordnar kurser.</p>']
  }
]

/** Ends the process with SIGKILL before the nth change of a file, or in the middle of it, as the power might. */
const killer = `const fs = require('node:fs')
let left = Number(process.env.KILL_AT)
const die = () => process.kill(process.pid, 'SIGKILL')
const where = (target) => typeof target === 'number' || String(target).startsWith(process.env.KILL_IN)
for (const name of ['openSync', 'writeFileSync', 'writeSync', 'fsyncSync', 'chmodSync', 'renameSync', 'linkSync', 'rmSync', 'unlinkSync', 'mkdirSync', 'appendFileSync']) {
  const real = fs[name]
  fs[name] = (target, ...rest) => {
    if (!where(target)) return real(target, ...rest)
    if (left-- === 0) die()
    if (/^write|^append/.test(name) && left-- === 0) {
      const half = rest[0].slice(0, Math.floor(rest[0].length / 2))
      real(target, half, ...rest.slice(1))
      die()
    }
    return real(target, ...rest)
  }
}
`

export interface Workshop {
  /** Holds the folder of the tests, and whatever stands outside of it. */
  readonly top: string
  /** Made anew for each test, with a sound `plan.md`. */
  readonly cwd: string
  /** `kill`: before the how manieth step the process is ended. */
  readonly iplint: (args: readonly string[], more?: Run & {readonly kill?: number}) => ReturnType<typeof runIn>
  /** Null where there is no such file. */
  readonly read: (path: string) => string | null
  readonly write: (path: string, content: string) => string
  /** The folder as it is before a command writes. */
  readonly putBack: (writing: Writing) => void
}

export function workshop(): Workshop {
  const top = folderForAll('writing')
  const cwd = join(top, 'here')
  const script = writeIn(top, 'killer.cjs', killer)
  beforeEach(() => {
    mkdirSync(cwd)
    writeFileSync(join(cwd, 'plan.md'), mended)
  })
  afterEach(() => rmSync(cwd, {recursive: true, force: true}))
  const write = (path: string, content: string) => writeIn(cwd, path, content)
  return {
    top,
    cwd,
    iplint: (args, {kill, ...more} = {}) =>
      kill === undefined
        ? runIn(cwd, args, more)
        : runIn(cwd, args, {...more, node: ['--require', script], env: {KILL_AT: String(kill), KILL_IN: cwd}}),
    read: (path) => (existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), 'utf8') : null),
    write,
    putBack: ({old, file, source}) => {
      if (source !== undefined) write(...source)
      if (old === null) rmSync(join(cwd, file), {force: true})
      else write(file, old)
    }
  }
}

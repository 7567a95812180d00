/** The command line as tests run it: in a folder of its own, as a real process or as one call. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, afterEach, beforeEach} from 'vitest'
import {run} from './run.ts'
import type {Product, World} from './world.ts'

export const root = join(import.meta.dirname, '../..')
export const door = join(root, 'bin/iplint.cjs')

/** A plan without errors. */
export const plan = `---
kind: promotion-plan
title: Plan för Närpes 2026–2029
language: sv
municipalities: [Närpes]
status: draft
period: {start: 2026-01-01, end: 2029-12-31}
---

# Plan för Närpes 2026–2029

Kommunen ordnar språkkurser för invandrarna på kvällstid i skolan och på biblioteket hela året.
`

/** A folder for the tests of one file; it is removed after them. */
export function folderForAll(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `iplint ${name} `)))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

export interface Run {
  readonly lang?: string
  readonly env?: object
  readonly input?: string | Buffer
  /** Another folder than that of the tests. */
  readonly cwd?: string
  /** Options of Node. */
  readonly node?: readonly string[]
  /** Who runs it, by number. */
  readonly user?: number
}

/** Runs the built command in a folder. */
export function runIn(folder: string, args: readonly string[], more: Run = {}) {
  const {status, signal, stdout, stderr} = spawnSync(process.execPath, [...(more.node ?? []), door, ...args], {
    cwd: more.cwd ?? folder,
    env: {PATH: process.env.PATH, LANG: more.lang ?? 'C', ...more.env} as NodeJS.ProcessEnv,
    input: more.input ?? '',
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
    ...(more.user === undefined ? {} : {uid: more.user, gid: more.user})
  })
  return {status, signal, stdout, stderr, flat: stdout.replace(/\s+/g, ' '), lines: stderr.trimEnd().split('\n')}
}

/** Writes a file below a folder, with the folders on the way; gives its path. */
export function writeIn(folder: string, path: string, content: string | Buffer): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
  return file
}

export interface Project {
  /** The folder of the present test: a repository with `plan.md`. */
  readonly cwd: string
  readonly write: (path: string, content: string) => string
  readonly iplint: (args: readonly string[], more?: Run) => ReturnType<typeof runIn>
  readonly report: (args?: readonly string[], more?: Run) => ReturnType<typeof reportIn>
}

/** A new project for each test of a file. */
export function projectForEach(): Project {
  let cwd = ''
  beforeEach(() => {
    cwd = realpathSync(mkdtempSync(join(tmpdir(), 'iplint projekt åäö ')))
    mkdirSync(join(cwd, '.git'))
    writeIn(cwd, 'plan.md', plan)
  })
  afterEach(() => rmSync(cwd, {recursive: true, force: true}))
  return {
    get cwd() {
      return cwd
    },
    write: (path, content) => writeIn(cwd, path, content),
    iplint: (args, more) => runIn(cwd, args, more),
    report: (args, more) => reportIn(cwd, args, more)
  }
}

interface JsonMessage {
  readonly ruleId: string
  readonly item: string | null
  readonly severity: string
  readonly message: string
  readonly reason?: string
}

/** The report as JSON, on a fixed day, and its messages by rule. */
function reportIn(folder: string, args: readonly string[] = [], more: Run = {}) {
  const {stdout, stderr, status} = runIn(folder, ['--format', 'json', '--as-of', '2026-11-21', ...args], more)
  if (stdout === '') throw new Error(stderr)
  const {files} = JSON.parse(stdout) as {files: {path: string; messages: JsonMessage[]; suppressed: JsonMessage[]}[]}
  const messages = files.flatMap((file) => file.messages)
  const of = (id: string, item?: string) =>
    messages.filter((one) => one.ruleId === id && (item === undefined || one.item === item))
  return {files, messages, of, status, stderr, suppressed: files.flatMap((file) => file.suppressed)}
}

/** One call within the test: what it wrote, and its exit code. */
export async function callWith(
  product: Product,
  argv: readonly string[],
  {cwd, env = {}, input = new Uint8Array()}: {cwd: string; env?: World['env']; input?: Uint8Array}
) {
  const written = {out: '', err: ''}
  const output = (key: keyof typeof written) => ({
    write: (text: string) => {
      written[key] += text
    },
    isTTY: false,
    columns: undefined
  })
  const world = {cwd, env, today: '2026-11-21', stdout: output('out'), stderr: output('err')}
  const exitCode = await run(argv, product, {...world, readStdin: async () => input})
  return {exitCode, ...written}
}

/** `iplint baseline create|show|prune`: findings of today are set aside, looked at, and taken out once they are mended. */
import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {type BaselineEntry, entriesOf, setAside} from '../lint/baseline.ts'
import {clean, withoutCommands} from '../report/clean.ts'
import {baselinePlace, nameIn, readBaseline, writeBaseline} from './baseline-file.ts'
import {UsageError} from './errors.ts'
import {shown} from './faults.ts'
import {type Judged, lintFiles, settingsHere} from './lint-files.ts'
import {type RawCheckOptions, readCheckOptions} from './options.ts'
import {progressOn} from './progress.ts'
import {openProjects} from './projects.ts'
import type {Say} from './say.ts'
import type {ExitCode} from './verdict.ts'
import type {Product, World} from './world.ts'

export interface BaselineOptions extends RawCheckOptions {
  readonly force?: boolean
}

type Files = Readonly<Record<string, readonly BaselineEntry[]>>

/** @throws {UsageError} when there is nothing to check, or a baseline is there already. @throws {ConfigError} */
export async function createBaseline(
  names: readonly string[],
  raw: BaselineOptions,
  product: Product,
  world: World,
  say: Say
): Promise<ExitCode> {
  const file = baselinePlace(placeNamed(raw), world.cwd)
  const shownFile = shown(file, world.cwd)
  if (existsSync(file) && raw.force !== true) throw new UsageError(say('baseline/exists', {file: shownFile}))
  const {judged, unread} = await judge(names, raw, product, world, say)
  if (unread) return 2
  const files: Files = Object.fromEntries(judged.map((one) => [nameIn(file, one.file), entriesOf(one.result)]))
  writeBaseline(file, files)
  world.stdout.write(`${say('baseline/created', {file: shownFile, count: countIn(files)})}\n`)
  return 0
}

/** @throws {UsageError} when there is no baseline. @throws {ConfigError} when it is broken. */
export function showBaseline(raw: BaselineOptions, world: World, say: Say): ExitCode {
  const file = existing(raw, world, say)
  const {files} = readBaseline(file)
  const lines = Object.entries(files).flatMap(([path, entries]) => {
    const rows = entries.map(({rule, item, message}) => `  ${item === null ? rule : `${rule}/${item}`}  ${message}`)
    return [...[path, ...rows].map(clean), '']
  })
  world.stdout.write(withoutCommands(`${[...lines, say('baseline/total', {count: countIn(files)})].join('\n')}\n`))
  return 0
}

/** Judges the documents that the baseline names. @throws {UsageError} when there is no baseline. @throws {ConfigError} */
export async function pruneBaseline(raw: BaselineOptions, product: Product, world: World, say: Say): Promise<ExitCode> {
  const file = existing(raw, world, say)
  const before = readBaseline(file).files
  const there = Object.keys(before).filter((path) => existsSync(resolve(dirname(file), path)))
  const names = there.map((path) => relative(world.cwd, resolve(dirname(file), path)))
  const {judged, unread} = names.length === 0 ? nobody : await judge(names, raw, product, world, say)
  if (unread) return 2
  const after: Files = Object.fromEntries(
    judged.map(({file: document, result}) => {
      const path = nameIn(file, document)
      const entries = before[path] ?? []
      const {stale} = setAside(result, entries, '')
      return [path, entries.filter((entry) => !stale.includes(entry))]
    })
  )
  const left = countIn(after)
  const count = countIn(before) - left
  if (count > 0) writeBaseline(file, after)
  world.stdout.write(`${say('baseline/pruned', {file: shown(file, world.cwd), count, left})}\n`)
  return 0
}

const nobody = {judged: [] as readonly Judged[], unread: false}

async function judge(names: readonly string[], raw: BaselineOptions, product: Product, world: World, say: Say) {
  if (names.includes('-')) throw new UsageError(say('usage/no-baseline-stdin'))
  const options = readCheckOptions(raw, say)
  const projects = openProjects(product, world.cwd, options.project)
  await settingsHere(projects, options, world)
  const helpers = {cache: null, timer: null, progress: progressOn(world.stderr, say)}
  const {judged, failures, empty} = await lintFiles(names, options, projects, world, say, helpers)
  for (const failure of failures) world.stderr.write(`${failure}\n`)
  if (empty !== null) throw new UsageError(empty)
  return {judged, unread: failures.length > 0}
}

function existing(raw: BaselineOptions, world: World, say: Say): string {
  const file = baselinePlace(placeNamed(raw), world.cwd)
  if (existsSync(file)) return file
  throw new UsageError(say('baseline/missing', {file: shown(file, world.cwd)}))
}

function placeNamed({baseline}: BaselineOptions): string | undefined {
  return typeof baseline === 'string' ? baseline : undefined
}

function countIn(files: Files): number {
  return Object.values(files).reduce((sum, entries) => sum + entries.length, 0)
}

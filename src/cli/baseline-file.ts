/** The baseline on disk: found, read, written through a temporary file. */
import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {configError, reasonOf} from '../config/faults.ts'
import {foldersUp} from '../config/find.ts'
import {parseJson, readText} from '../config/source.ts'
import type {Baseline, BaselineEntry} from '../lint/baseline.ts'
import {isRecord} from '../validate/schema.ts'
import {replaceWhole} from './write-whole.ts'

export const baselineName = 'iplint-baseline.json'

export interface BaselineFile {
  /** Absolute. */
  readonly file: string
  readonly baseline: Baseline
}

/** Where the baseline is, or would be: the file named, else the nearest upward, else in the folder itself. */
export function baselinePlace(named: string | undefined, cwd: string): string {
  if (named !== undefined) return resolve(cwd, named)
  const found = foldersUp(cwd).find((folder) => existsSync(join(folder, baselineName)))
  return join(found ?? cwd, baselineName)
}

/** The baseline that holds; null where there is none and none was named. @throws {ConfigError} */
export function openBaseline(named: string | false | undefined, cwd: string): BaselineFile | null {
  if (named === false) return null
  const file = baselinePlace(named, cwd)
  if (!existsSync(file)) {
    if (named === undefined) return null
    throw configError(file, 'config/not-found')
  }
  return {file, baseline: readBaseline(file)}
}

/** @throws {ConfigError} when the file is broken: a baseline that is passed over would let old findings in, one half read would hide new ones. */
export function readBaseline(file: string): Baseline {
  const data = parseJson(file, readText(file))
  const fault = faultOf(data)
  if (fault !== null) throw configError(file, 'baseline/broken', {file: baselineName, detail: fault})
  return data as Baseline
}

/** @throws {ConfigError} when it cannot be written. */
export function writeBaseline(file: string, files: Readonly<Record<string, readonly BaselineEntry[]>>): void {
  const filled = Object.entries(files).filter(([, entries]) => entries.length > 0)
  const baseline: Baseline = {version: 1, files: Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1)))}
  try {
    replaceWhole(file, `${JSON.stringify(baseline, null, 2)}\n`)
  } catch (error) {
    throw configError(file, 'baseline/unwritable', {file: baselineName, detail: reasonOf(error)})
  }
}

/** How a baseline calls a document (absolute). */
export function nameIn(baseline: string, file: string): string {
  return relative(dirname(baseline), file).split(sep).join('/')
}

function faultOf(data: unknown): string | null {
  if (!isRecord(data) || !isRecord(data.files)) return 'no “files”'
  if (data.version !== 1) return `version ${JSON.stringify(data.version)}`
  for (const [path, entries] of Object.entries(data.files)) {
    const fine =
      Array.isArray(entries) && entries.every((entry) => isRecord(entry) && typeof entry.fingerprint === 'string')
    if (!fine) return path
  }
  return null
}

/** Writes files for people: what the system refuses becomes a sentence. */
import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import {UsageError} from './errors.ts'
import type {Say} from './say.ts'
import {codeOf, createWhole, leadsOut, replaceWhole} from './write-whole.ts'

/** `name` is how the user calls the file. */
export interface Place {
  readonly file: string
  readonly name: string
  readonly cwd: string
}

/** @throws {UsageError} where something of that name exists already, when a link leads out of the current folder, or when the disk refuses. */
export function writeNew({file, name, cwd}: Place, text: string, say: Say): void {
  if (leadsOut(file, cwd)) throw new UsageError(say('fix/link', {path: name}))
  try {
    mkdirSync(dirname(file), {recursive: true})
    createWhole(file, text)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError(say('import/exists', {path: name}))
    throw new UsageError(say('import/unwritable', {path: name, reason: codeOf(error)}))
  }
}

/** @throws {UsageError} when the disk refuses. */
export function replaceFile(file: string, text: string, name: string, say: Say): void {
  try {
    replaceWhole(file, text)
  } catch (error) {
    throw new UsageError(say('import/unwritable', {path: name, reason: codeOf(error)}))
  }
}

/**
 * A report into a file; its folder is made. `sources`: the documents it is about, which it never replaces.
 * @throws {UsageError} for one of them, when a link leads out of the current folder, or when the disk refuses.
 */
export function writeReport(
  {file, name, cwd}: Place,
  report: string | Uint8Array,
  say: Say,
  sources: readonly string[]
): void {
  if (isOneOf(file, sources)) throw new UsageError(say('usage/output-over-source', {path: name}))
  if (leadsOut(file, cwd)) throw new UsageError(say('fix/link', {path: name}))
  try {
    mkdirSync(dirname(file), {recursive: true})
    replaceWhole(file, report)
  } catch (error) {
    throw new UsageError(say('usage/output-failed', {path: name, reason: codeOf(error)}))
  }
}

/** The same file, by whatever name. */
function isOneOf(file: string, sources: readonly string[]): boolean {
  const statOf = (path: string) => {
    try {
      return statSync(path)
    } catch {
      return null
    }
  }
  const own = statOf(file)
  const all = own === null ? [] : sources.map(statOf)
  return all.some((one) => one !== null && one.ino === own?.ino && one.dev === own.dev)
}

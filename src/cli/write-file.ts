/** Writes files without ever leaving half of one behind: a new file only where there is none, an old one replaced in one step. */
import {randomUUID} from 'node:crypto'
import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UsageError} from './errors.ts'
import type {Say} from './say.ts'

/** @throws {UsageError} where something of that name exists already, or when the disk refuses. */
export async function writeNew(file: string, text: string, name: string, say: Say): Promise<void> {
  try {
    await mkdir(dirname(file), {recursive: true})
    await writeFile(file, text, {flag: 'wx'})
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError(say('import/exists', {path: name}))
    throw new UsageError(say('import/unwritable', {path: name, reason: codeOf(error)}))
  }
}

/** Through a temporary file beside it; the rights of the old file stay. @throws {UsageError} when the disk refuses. */
export async function replaceFile(file: string, text: string, name: string, say: Say): Promise<void> {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`)
  try {
    const {mode} = await stat(file)
    await writeFile(temporary, text, {flag: 'wx', mode})
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => undefined)
    throw new UsageError(say('import/unwritable', {path: name, reason: codeOf(error)}))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

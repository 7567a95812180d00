/** Results of documents that have not changed: one file for each in a folder. A cache that is broken or cannot be written is no cache. */
import {createHash} from 'node:crypto'
import {existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import type {Effective} from '../config/settings.ts'
import type {ReportedFile} from '../model/reported.ts'
import type {Project} from './projects.ts'
import type {Source} from './sources.ts'
import {restore, store} from './stored.ts'
import {replaceWhole} from './write-whole.ts'

export interface Cache {
  /** What was found in a text whose key this is. */
  get(key: string, text: string): ReportedFile | null
  put(key: string, result: ReportedFile): void
}

/** What nobody has asked for in this time is thrown away. Unit: milliseconds. */
const keep = 14 * 24 * 3600 * 1000

/** `folder` is absolute and made when it is first needed. */
export function openCache(folder: string, now: () => number = Date.now): Cache {
  let ready: boolean | null = null
  const prepare = (): boolean => {
    ready ??= made(folder) && swept(folder, now() - keep)
    return ready
  }
  return {
    get: (key, text) => {
      const file = join(folder, `${key}.json`)
      try {
        const result = restore(readFileSync(file), text)
        if (result !== null) utimesSync(file, now() / 1000, now() / 1000)
        return result
      } catch {
        return null
      }
    },
    put: (key, result) => {
      if (!prepare()) return
      const file = join(folder, `${key}.json`)
      try {
        replaceWhole(file, store(result))
      } catch {
        // The next run judges anew.
      }
    }
  }
}

/** Content, name, settings, plugins and version: whatever changes the result changes the key. */
export function cacheKey({path, text}: Source, settings: Effective, {loaded, product}: Project): string {
  const {asOf, preset, language, ruleSettings} = settings
  const around = JSON.stringify([
    product.version,
    path,
    [asOf.value, preset.value, language.value, ruleSettings],
    (loaded?.layers ?? []).map(({config}) => config.substitutions ?? []),
    (loaded?.plugins ?? []).map(({name, file}) => [name, readFileSync(file, 'utf8')])
  ])
  return createHash('sha256').update(`${around}\n`).update(text).digest('hex')
}

/** The folder keeps itself out of the repository. A link in its place might lead anywhere: nothing is written or thrown away there. */
function made(folder: string): boolean {
  try {
    mkdirSync(folder, {recursive: true})
    if (lstatSync(folder).isSymbolicLink()) return false
    if (!existsSync(join(folder, '.gitignore'))) replaceWhole(join(folder, '.gitignore'), '*\n')
    return true
  } catch {
    return false
  }
}

function swept(folder: string, before: number): boolean {
  try {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name)
      if (/^(?:[0-9a-f]{64}\.json|\.[0-9a-f-]{36}\.tmp)$/.test(name) && statSync(file).mtimeMs < before)
        rmSync(file, {force: true})
    }
  } catch {
    // Another run may be sweeping at the same time.
  }
  return true
}

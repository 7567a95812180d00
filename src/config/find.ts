/** Finds the configuration of a folder: the nearest one upward, never past the root of the repository. */
import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {configError, reasonOf} from './faults.ts'

const configNames = [
  'iplint.config.yaml',
  'iplint.config.yml',
  'iplint.config.json',
  'iplint.config.js',
  'iplint.config.mjs'
] as const

/** The folders from a folder up to the root of its repository (the folder that holds .git), else up to the root of the disk. */
export function foldersUp(folder: string): readonly string[] {
  const all = [resolve(folder)]
  for (let at = resolve(folder); !existsSync(join(at, '.git')); ) {
    const above = dirname(at)
    if (above === at) break
    all.push(above)
    at = above
  }
  return all
}

/** The folder that holds .git; null outside any repository. */
export function repositoryRoot(folder: string): string | null {
  const top = foldersUp(folder).at(-1)
  return top !== undefined && existsSync(join(top, '.git')) ? top : null
}

/** The nearest configuration file; null where there is none. @throws {ConfigError} when one folder holds two. */
export function findConfig(folder: string): string | null {
  for (const at of foldersUp(folder)) {
    const found = configNames.map((name) => join(at, name)).filter((file) => existsSync(file))
    const manifest = join(at, 'package.json')
    if (holdsConfig(manifest)) found.push(manifest)
    const [first, second] = found
    if (first !== undefined && second !== undefined) throw configError(first, 'config/two', {other: basename(second)})
    if (first !== undefined) return first
  }
  return null
}

/** @throws {ConfigError} when package.json is there and is no JSON: it might hold the configuration. */
function holdsConfig(manifest: string): boolean {
  if (!existsSync(manifest)) return false
  try {
    const data: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'iplint')
  } catch (error) {
    throw configError(manifest, 'config/broken', {detail: reasonOf(error)})
  }
}

/** `--watch`: checks, waits for a change in the folders that were named, checks again, until somebody presses Ctrl+C. */
import {existsSync, type FSWatcher, statSync, watch as watchFolder} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {glob} from 'tinyglobby'
import {ConfigError} from '../config/faults.ts'
import {foldersUp, repositoryRoot} from '../config/find.ts'
import {UsageError} from './errors.ts'
import {sayFaults, shown} from './faults.ts'
import type {Say} from './say.ts'
import type {ExitCode} from './verdict.ts'
import type {World} from './world.ts'

/** Editors write in several steps; a change is acted on when it has been quiet for this long. Unit: milliseconds. */
const quiet = 150
const document = /\.(?:md|markdown)$/i
const setting = /^iplint\.config\.|^\.iplintignore$|^\.gitignore$|^iplint-baseline\.json$|^package\.json$/

/** Ends only when `world.stop` says so, or the process does. What is wrong with the call is said again after each change. */
export async function watch(
  names: readonly string[],
  once: () => Promise<ExitCode>,
  world: World,
  say: Say
): Promise<ExitCode> {
  for (;;) {
    const folders = await foldersOf(names.length === 0 ? ['.'] : names, world.cwd)
    // Listening begins before the check, so that what is saved meanwhile is not missed.
    const {next, close} = listen(folders, world.stop)
    try {
      const code = await attempt(once, world, say)
      world.stderr.write(`${say('watch/waiting', {count: folders.own.length})}\n`)
      const changed = await next
      if (changed === null) return code
      world.stderr.write(`${say('watch/changed', {path: shown(changed, world.cwd)})}\n`)
    } finally {
      close()
    }
  }
}

/** A wrong configuration is no reason to stop watching: it is about to be mended. */
async function attempt(once: () => Promise<ExitCode>, {cwd, stderr}: World, say: Say): Promise<ExitCode> {
  try {
    return await once()
  } catch (error) {
    const lines =
      error instanceof ConfigError ? sayFaults(error, cwd, say) : error instanceof UsageError ? [error.message] : null
    if (lines === null) throw error
    for (const line of lines) stderr.write(`iplint: ${line}\n`)
    return 2
  }
}

interface Folders {
  /** Those that were named with those below them, and those of named files. */
  readonly own: readonly string[]
  /** Those above, up to the root of the repository: only the configuration is looked for there. */
  readonly above: readonly string[]
}

async function foldersOf(names: readonly string[], cwd: string): Promise<Folders> {
  const roots = names.map((name) => {
    const path = resolve(cwd, name)
    if (!existsSync(path)) return cwd
    return statSync(path).isDirectory() ? path : dirname(path)
  })
  const ignore = ['**/node_modules/**', '**/.git/**']
  const below = await Promise.all(
    roots.map((root) => glob('**/*', {cwd: root, ignore, absolute: true, onlyDirectories: true}))
  )
  const own = [...new Set([...roots, ...below.flat().map((folder) => resolve(folder))])].sort()
  const above = roots.flatMap((root) => (repositoryRoot(root) === null ? [] : foldersUp(root)))
  return {own, above: [...new Set(above)].filter((folder) => !own.includes(folder))}
}

/** `next`: the first file that changes, once it is quiet again; null when the watch is over. */
function listen({own, above}: Folders, stop: AbortSignal | undefined): {next: Promise<string | null>; close(): void} {
  const watchers: FSWatcher[] = []
  const next = new Promise<string | null>((settle) => {
    let timer: NodeJS.Timeout | undefined
    stop?.addEventListener('abort', () => settle(null), {once: true})
    if (stop?.aborted) settle(null)
    const heed = (folder: string, wanted: (name: string, file: string) => boolean) => {
      const watcher = watchFolder(folder, (_event, name) => {
        const file = join(folder, name ?? '')
        if (name !== null && !wanted(name, file)) return
        clearTimeout(timer)
        timer = setTimeout(() => settle(file), quiet)
      })
      // A folder that goes away takes its watcher with it; the one above tells of it.
      watcher.on('error', () => watcher.close())
      watchers.push(watcher)
    }
    for (const folder of own) heed(folder, (name, file) => document.test(name) || setting.test(name) || isFolder(file))
    for (const folder of above) heed(folder, (name) => setting.test(name))
  })
  return {
    next,
    close: () => {
      for (const watcher of watchers) watcher.close()
    }
  }
}

function isFolder(path: string): boolean {
  return (
    !/[\\/](?:\.git|node_modules|\.iplintcache)$/.test(path) &&
    statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
  )
}

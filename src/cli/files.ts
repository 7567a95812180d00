/** From what was named on the command line to files: a file named is checked, a file found must declare its kind. */
import {type Stats, statSync} from 'node:fs'
import {isAbsolute, relative, resolve, sep} from 'node:path'

export interface Candidate {
  /** Absolute. */
  readonly file: string
  /** As the report calls it: from the current folder, with forward slashes. */
  readonly path: string
  /** Named itself, not found through a folder or a pattern. */
  readonly named: boolean
}

export interface Found {
  readonly candidates: readonly Candidate[]
  /** What was named and does not exist. */
  readonly missing: readonly string[]
  /** Patterns that match no file. */
  readonly unmatched: readonly string[]
}

const markdown = /\.(?:md|markdown)$/i
const ignored = ['**/node_modules/**', '**/.git/**']

/** Looks up what was named, in the order of their paths. Nothing is read. */
export async function findFiles(names: readonly string[], cwd: string): Promise<Found> {
  const byFile = new Map<string, Candidate>()
  const missing: string[] = []
  const unmatched: string[] = []
  const add = (file: string, named: boolean) => {
    const before = byFile.get(file)
    byFile.set(file, {file, path: pathOf(file, cwd), named: named || (before?.named ?? false)})
  }
  for (const name of names) {
    const file = resolve(cwd, name)
    const what = statOf(file)
    if (what?.isDirectory()) {
      for (const found of await look('**/*', file)) add(found, false)
    } else if (what) add(file, true)
    else if (await isPattern(name)) {
      const found = await look(slashes(name), cwd)
      if (found.length === 0) unmatched.push(name)
      for (const one of found) add(one, false)
    } else missing.push(name)
  }
  const candidates = [...byFile.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return {candidates, missing, unmatched}
}

/** Null where nothing stands, or nothing that may be looked at. */
function statOf(file: string): Stats | null {
  try {
    return statSync(file)
  } catch {
    return null
  }
}

async function look(pattern: string, cwd: string): Promise<readonly string[]> {
  // Who names a file needs no search.
  const {glob} = await import('tinyglobby')
  const found = await glob(pattern, {cwd, ignore: ignored, absolute: true, onlyFiles: true, expandDirectories: false})
  return found.filter((file) => markdown.test(file)).map((file) => resolve(file))
}

async function isPattern(name: string): Promise<boolean> {
  if (!/[*?{[]|^!/.test(name)) return false
  const {escapePath} = await import('tinyglobby')
  return escapePath(name) !== name
}

/** On Windows people write backslashes; patterns know only forward slashes. */
function slashes(name: string): string {
  return sep === '\\' ? name.replaceAll('\\', '/') : name
}

function pathOf(file: string, cwd: string): string {
  const path = relative(cwd, file)
  const inside = path !== '' && !path.startsWith('..') && !isAbsolute(path)
  return (inside ? path : file).split(sep).join('/')
}

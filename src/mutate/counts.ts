/** What is known of mutants from earlier runs: a file outside the project, a line for each. */
import {createHash} from 'node:crypto'
import {appendFileSync, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesBelow} from '../knowledge/files.ts'
import type {Fate} from './hunt.ts'
import type {Mutant} from './instrument.ts'

export interface Counts {
  /** The fate of a mutant, if it still holds; null where it has to be tried. */
  known(mutant: Mutant): Fate | null
  keep(mutant: Mutant, fate: Fate): void
}

interface Line {
  readonly key: string
  readonly file: string
  readonly project: string
  readonly fate: Fate
}

/** A killed mutant stays killed while its file is the same; what survived is tried again as soon as anything has changed. */
export function countsIn(path: string | undefined, root: string): Counts {
  if (path === undefined) return {known: () => null, keep: () => {}}
  const project = stampOf(['src', 'rules', 'fixtures'].flatMap((folder) => textsBelow(root, folder)))
  const stamps = new Map<string, string>()
  const stampOfFile = (file: string): string => {
    const stamp = stamps.get(file) ?? stampOf([readFileSync(join(root, file), 'utf8')])
    stamps.set(file, stamp)
    return stamp
  }
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  const kept = new Map(lines.map((line) => JSON.parse(line) as Line).map((line) => [`${line.file} ${line.key}`, line]))
  return {
    known: (mutant) => {
      const line = kept.get(`${stampOfFile(mutant.path)} ${keyOf(mutant)}`)
      return line && (line.fate === 'killed' || line.project === project) ? line.fate : null
    },
    keep: (mutant, fate) => {
      const line: Line = {key: keyOf(mutant), file: stampOfFile(mutant.path), project, fate}
      appendFileSync(path, `${JSON.stringify(line)}\n`)
    }
  }
}

function keyOf({path, line, column, original, mutated}: Mutant): string {
  return `${path}:${line}:${column} ${stampOf([original, mutated])}`
}

function textsBelow(root: string, folder: string): readonly string[] {
  return filesBelow(root, folder, '').map(({path}) => `${path}\n${readFileSync(join(root, path), 'utf8')}`)
}

/** The same texts have the same stamp. */
export function stampOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\u0000')).digest('hex').slice(0, 16)
}

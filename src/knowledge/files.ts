/** Reads the files of rules/ and schemas/: lists them in a steady order and turns YAML and JSON into plain data. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDocument} from 'yaml'

/** A mapping as it came from a file, not yet checked. */
export type Raw = Readonly<Record<string, unknown>>

/** A file below the root, by its path with forward slashes. */
export interface Source {
  readonly root: string
  readonly path: string
}

/** The files directly in a folder that end so, by name. A folder that does not exist holds no files. */
export function filesIn(root: string, folder: string, ending: string): readonly Source[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => ({root, path: `${folder}/${entry.name}`}))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The files in a folder and in the folders below it that end so, by path. */
export function filesBelow(root: string, folder: string, ending: string): readonly Source[] {
  if (!existsSync(join(root, folder))) return []
  const below = readdirSync(join(root, folder), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => filesBelow(root, `${folder}/${entry.name}`, ending))
  return [...filesIn(root, folder, ending), ...below].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `stale-terms` of `rules/law/facts/stale-terms.yaml`. */
export function nameOf(source: Source): string {
  return source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.(yaml|schema\.json|md)$/, '')
}

export function readText(source: Source): string {
  return readFileSync(join(source.root, source.path), 'utf8')
}

/**
 * The data of a YAML file. An empty file is null.
 * @throws {Error} naming file and line when the YAML is broken or repeats a key.
 */
export function readYaml(source: Source): unknown {
  const document = parseDocument(readText(source), {version: '1.2'})
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) throw new Error(`${source.path}: ${fault.message}`)
  return document.toJS()
}

/** @throws {Error} naming the file when it holds no JSON object. */
export function readJson(source: Source): Raw {
  try {
    return mapping(JSON.parse(readText(source)), source.path)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${source.path}: ${error.message}`)
    throw error
  }
}

/** @throws {Error} naming the place when the value is no mapping. */
export function mapping(value: unknown, where: string): Raw {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Raw
  throw new Error(`${where}: expected a mapping`)
}

/** @throws {Error} naming the place when the value is no list. */
export function list(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new Error(`${where}: expected a list`)
}

/** @throws {Error} naming the place when the value is no text or an empty one. */
export function text(value: unknown, where: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new Error(`${where}: expected a text`)
}

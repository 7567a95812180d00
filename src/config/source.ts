/** Reads one configuration file into plain data whose keys and values know their line. */
import {readFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Document, isCollection, isMap, isNode, LineCounter, parseDocument, visit} from 'yaml'
import {ConfigError, configError, reasonOf} from './faults.ts'

export type Path = readonly (string | number)[]
export type Place = {readonly line: number; readonly column: number} | null

export interface ConfigSource {
  /** Absolute. */
  readonly file: string
  /** Not yet checked. */
  readonly data: unknown
  /** Where a key stands (for a list item the item); null in a program. */
  placeOf(path: Path): Place
}

const scripts = ['.js', '.mjs', '.cjs']

/** @throws {ConfigError} when the file cannot be read, is broken, or is a program that throws. */
export async function readConfig(file: string): Promise<ConfigSource> {
  if (scripts.includes(extname(file))) return {file, data: await runScript(file), placeOf: () => null}
  const text = readText(file)
  if (extname(file) !== '.json') return fromYaml(file, text, [])
  const data = parseJson(file, text)
  const base = basename(file) === 'package.json' ? ['iplint'] : []
  const own = base.length > 0 ? (data as {iplint?: unknown}).iplint : data
  return {...fromYaml(file, text, base, true), data: own}
}

/** @throws {ConfigError} when there is no such file or it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw configError(file, missing ? 'config/not-found' : 'config/unreadable', {detail: reasonOf(error)})
  }
}

/** @throws {ConfigError} */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw configError(file, 'config/broken', {detail: reasonOf(error)})
  }
}

async function runScript(file: string): Promise<unknown> {
  try {
    const module: {default?: unknown} = await import(pathToFileURL(file).href)
    const made: unknown = typeof module.default === 'function' ? await module.default() : module.default
    if (made === undefined) throw new Error('no default export')
    return made
  } catch (error) {
    throw configError(file, 'config/script', {detail: reasonOf(error)})
  }
}

/** `lenient`: another reader has judged the text already; only the places are wanted. */
function fromYaml(file: string, text: string, base: Path, lenient = false): ConfigSource {
  const lines = new LineCounter()
  const document = parseDocument(text, {version: '1.2', lineCounter: lines, prettyErrors: false})
  const fault = lenient ? undefined : (document.errors[0] ?? document.warnings[0])
  if (fault !== undefined) {
    const {line, col} = lines.linePos(fault.pos[0])
    throw new ConfigError([{file, at: {line, column: col}, key: 'config/broken', data: {detail: reasonOf(fault)}}])
  }
  const place = (offset: number | undefined): Place => {
    if (offset === undefined) return null
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  return {
    file,
    data: lenient ? null : plain(document, file),
    placeOf: (path) => place(offsetOf(document, [...base, ...path]))
  }
}

/** @throws {ConfigError} for what is YAML and no data: an alias before its anchor or without end, a list or mapping as a key. */
function plain(document: Document, file: string): unknown {
  visit(document, {
    Pair: (_, {key}) => {
      if (isCollection(key)) throw configError(file, 'config/broken', {detail: 'a key is no text'})
    }
  })
  try {
    return document.toJS({maxAliasCount: 100})
  } catch (error) {
    throw configError(file, 'config/broken', {detail: reasonOf(error)})
  }
}

/** Of the key that leads to the end of a path, else of the nearest parent that is there. */
function offsetOf(document: Document, path: Path): number | undefined {
  if (path.length === 0) return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0
  const parent = path.slice(0, -1)
  const name = path.at(-1)
  const holder: unknown = parent.length === 0 ? document.contents : document.getIn(parent, true)
  if (isMap(holder)) {
    const pair = holder.items.find(({key}) => String(isNode(key) ? key.toJSON() : key) === String(name))
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
  }
  const item: unknown = document.getIn(path, true)
  if (isNode(item) && item.range) return item.range[0]
  return offsetOf(document, parent)
}

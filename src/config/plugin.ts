/** Loads plugins: a file beside the configuration or a package, as a program or as YAML. */
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, extname, isAbsolute, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Plugin} from '../rule.ts'
import {isRecord} from '../validate/schema.ts'
import {ConfigError, configError, reasonOf} from './faults.ts'
import {guarded} from './guard.ts'
import {shapeFault} from './plugin-shape.ts'
import {type ConfigSource, type Path, readConfig} from './source.ts'

export interface LoadedPlugin {
  /** As the configuration names it. */
  readonly name: string
  /** Absolute: the file it was loaded from. */
  readonly file: string
  readonly plugin: Plugin
}

/** @throws {ConfigError} naming the plugin when it is not there, throws, or is none. */
export async function loadPlugin(name: string, source: ConfigSource, path: Path): Promise<LoadedPlugin> {
  const fail = (key: string, detail: string) =>
    new ConfigError([{file: source.file, at: source.placeOf(path), key, data: {plugin: name, detail}}])
  const file = fileOf(name, source.file)
  if (file === null) throw fail(isFile(name) ? 'plugin/no-file' : 'plugin/no-package', '')
  const made = await exported(file).catch((error: unknown) => {
    if (error instanceof ConfigError) throw error
    throw fail(lacksUs(error) ? 'plugin/needs-iplint' : 'plugin/failed', reasonOf(error))
  })
  const fault = shapeFault(made)
  if (fault !== null) throw fail('plugin/shape', fault)
  const plugin = made as Plugin
  return {name, file, plugin: {...plugin, rules: (plugin.rules ?? []).map((rule) => guarded(rule, name))}}
}

async function exported(file: string): Promise<unknown> {
  if (['.yaml', '.yml', '.json'].includes(extname(file))) return (await readConfig(file)).data
  const module: {default?: unknown} = await import(pathToFileURL(file).href)
  return module.default
}

function isFile(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name)
}

/** Files are named from the folder of the configuration; packages are looked for upward from there. */
function fileOf(name: string, from: string): string | null {
  if (isFile(name)) {
    const file = resolve(dirname(from), name)
    return existsSync(file) ? file : null
  }
  try {
    return createRequire(from).resolve(name)
  } catch {
    return packageEntry(name, dirname(from))
  }
}

/** The entry of a package that can only be imported, not required. */
function packageEntry(name: string, folder: string): string | null {
  for (const at of upToDisk(folder)) {
    const home = join(at, 'node_modules', name)
    if (!existsSync(join(home, 'package.json'))) continue
    const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    const entry = isRecord(manifest) ? entryOf(manifest.exports) : null
    return entry === null ? null : join(home, entry)
  }
  return null
}

function entryOf(exports: unknown): string | null {
  if (typeof exports === 'string') return exports
  if (!isRecord(exports)) return null
  const found = exports['.'] ?? exports.node ?? exports.import ?? exports.default
  return entryOf(found)
}

function upToDisk(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...upToDisk(above)]
}

/** A plugin that imports `iplint/rule` where iplint is not installed in the project. */
function lacksUs(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ERR_MODULE_NOT_FOUND' && /'iplint'/.test(reasonOf(error))
}

/** @throws {ConfigError} when two plugins, or a plugin and iplint, have a rule of the same id. */
export function clashes(loaded: readonly LoadedPlugin[], known: readonly string[], file: string): void {
  const owners = new Map(known.map((id) => [id, 'iplint']))
  for (const {name, plugin} of loaded) {
    for (const {id} of plugin.rules ?? []) {
      const other = owners.get(id)
      if (other !== undefined) throw configError(file, 'plugin/clash', {plugin: name, rule: id, other})
      owners.set(id, name)
    }
  }
}

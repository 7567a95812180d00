/** Which configuration holds for which file: each is found and read once. */
import {dirname, join, resolve} from 'node:path'
import {ConfigError} from '../config/faults.ts'
import {findConfig} from '../config/find.ts'
import {type Loaded, loadConfig} from '../config/load.ts'
import {matches} from '../config/settings.ts'
import {sayFaults} from './faults.ts'
import {type ProjectOptions, type RawCheckOptions, readProjectOptions} from './options.ts'
import type {Say} from './say.ts'
import type {Product, World} from './world.ts'

export interface Project {
  /** Null where no configuration holds. */
  readonly loaded: Loaded<Product> | null
  readonly product: Product
}

export interface Projects {
  /** The project that a file (absolute, it need not exist) belongs to. @throws {ConfigError} */
  of(file: string): Promise<Project>
  /** Whether the configuration of a file leaves it out. @throws {ConfigError} */
  ignores(file: string): Promise<boolean>
}

export function openProjects(product: Product, cwd: string, {config, plugins}: ProjectOptions): Projects {
  const byConfig = new Map<string | null, Promise<Project>>()
  const byFolder = new Map<string, string | null>()
  const configOf = (folder: string): string | null => {
    if (config !== undefined) return config === false ? null : resolve(cwd, config)
    const known = byFolder.get(folder)
    if (known !== undefined) return known
    const found = findConfig(folder)
    byFolder.set(folder, found)
    return found
  }
  const of = async (file: string): Promise<Project> => {
    const found = configOf(dirname(file))
    const known = byConfig.get(found)
    if (known !== undefined) return known
    const opened = open(found)
    byConfig.set(found, opened)
    return opened
  }
  const open = async (found: string | null): Promise<Project> => {
    if (found === null) return {loaded: null, product}
    const loaded = await loadConfig(found, product, {plugins})
    return {loaded, product: loaded.product}
  }
  return {
    of,
    ignores: async (file) => {
      const {loaded} = await of(file)
      return (loaded?.layers ?? []).some(({source, config: {ignore = []}}) =>
        matches(ignore, dirname(source.file), file)
      )
    }
  }
}

/** The product with what the configuration of the current folder adds; a wrong configuration is told, and no hindrance to reading about rules. */
export async function productHere(raw: RawCheckOptions, product: Product, world: World, say: Say): Promise<Product> {
  try {
    const project = await openProjects(product, world.cwd, readProjectOptions(raw)).of(join(world.cwd, 'iplint.md'))
    return project.product
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    for (const line of sayFaults(error, world.cwd, say)) world.stderr.write(`iplint: ${line}\n`)
    world.stderr.write(`${say('config/rules-without')}\n`)
    return product
  }
}

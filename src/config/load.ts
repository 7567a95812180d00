/** Loads a configuration whole: what it extends, its plugins, its list of terms; all of it checked before it is used. */
import {dirname, isAbsolute, resolve} from 'node:path'
import {ruleFaults, shapeFaults} from './check.ts'
import {ConfigError} from './faults.ts'
import {joined, type Product} from './join.ts'
import {clashes, type LoadedPlugin, loadPlugin} from './plugin.ts'
import type {Config} from './shape.ts'
import {type ConfigSource, type Path, readConfig} from './source.ts'

/** One file of a configuration, checked. */
export interface Layer {
  readonly source: ConfigSource
  readonly config: Config
}

export interface Loaded<T extends Product> {
  /** The file that was found or named. */
  readonly file: string
  /** What it extends first, itself last: later ones win. */
  readonly layers: readonly Layer[]
  readonly plugins: readonly LoadedPlugin[]
  /** The product with everything that the configuration adds. */
  readonly product: T
}

/** @throws {ConfigError} with all that is wrong. `plugins: false` leaves them out, and takes unknown rules for theirs. */
export async function loadConfig<T extends Product>(
  file: string,
  product: T,
  options: {readonly plugins: boolean}
): Promise<Loaded<T>> {
  const layers = await readLayers(file, product, [])
  const wanted = layers.flatMap((layer) =>
    (layer.config.plugins ?? []).map((name, index) => ({name, layer, path: ['plugins', index] as Path}))
  )
  const plugins: LoadedPlugin[] = []
  for (const {name, layer, path} of options.plugins ? wanted : []) {
    const plugin = await loadPlugin(name, layer.source, path)
    if (!plugins.some((one) => one.file === plugin.file)) plugins.push(plugin)
  }
  clashes(
    plugins,
    ['preferred-term', ...Object.values(product.groups).flatMap((rules) => rules.map(({id}) => id))],
    file
  )
  const substitutions = layers.flatMap(({config}) => config.substitutions ?? [])
  const whole = joined(product, plugins, substitutions)
  const rules = Object.values(whole.groups).flat()
  const strange = wanted.length > plugins.length && !options.plugins
  const faults = layers.flatMap(({source}) => ruleFaults(source, rules, whole.knowledge, strange))
  if (faults.length > 0) throw new ConfigError(faults)
  return {file, layers, plugins, product: whole}
}

async function readLayers(file: string, product: Product, above: readonly string[]): Promise<readonly Layer[]> {
  const source = await readConfig(file)
  const schema = product.knowledge.schemas.config
  if (schema === undefined) throw new Error('schemas/config.schema.json is missing')
  const faults = shapeFaults(source, schema)
  if (faults.length > 0) throw new ConfigError(faults)
  const config = (source.data ?? {}) as Config
  const names = [config.extends ?? []].flat()
  const bases: Layer[] = []
  for (const [index, name] of names.entries()) {
    const at = source.placeOf(typeof config.extends === 'string' ? ['extends'] : ['extends', index])
    const target = isAbsolute(name) ? name : resolve(dirname(file), name)
    if (target === file || above.includes(target)) {
      throw new ConfigError([{file, at, key: 'config/loop', data: {target: name}}])
    }
    bases.push(...(await readLayers(target, product, [...above, file])))
  }
  return [...bases, {source, config}]
}

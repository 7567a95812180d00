/** Checks a configuration: its shape by the JSON Schema, then whether the rules, items and options it names exist. */
import type {Knowledge} from '../model/knowledge.ts'
import type {TemplateData} from '../model/template.ts'
import type {Rule} from '../rule.ts'
import {type SchemaError, schemaErrors} from '../validate/compile.ts'
import {prune} from '../validate/prune.ts'
import {aliases, propertyNames, schemaAt} from '../validate/schema.ts'
import {suggest} from '../validate/suggest.ts'
import type {ConfigFault} from './faults.ts'
import {itemNames, optionsSchema} from './names.ts'
import type {Config, Part} from './shape.ts'
import type {ConfigSource, Path} from './source.ts'

/** What in a configuration does not fit its JSON Schema; empty when the data may be taken for a `Config`. */
export function shapeFaults(source: ConfigSource, schema: object): readonly ConfigFault[] {
  return schemaFaults(source, schema, source.data, [])
}

/** Rules, items and options that do not exist. `strange`: rules may be missing because their plugins were not loaded. */
export function ruleFaults(
  source: ConfigSource,
  rules: readonly Rule[],
  knowledge: Knowledge,
  strange: boolean
): readonly ConfigFault[] {
  const config = source.data as Config
  const parts: readonly [Part, Path][] = [
    [config, ['rules']],
    ...(config.overrides ?? []).map((part, index): [Part, Path] => [part, ['overrides', index, 'rules']])
  ]
  return parts.flatMap(([part, path]) =>
    Object.entries(part.rules ?? {}).flatMap(([name, entry]): readonly ConfigFault[] => {
      const at = [...path, name]
      const [id = '', item] = partsOf(name)
      const rule = rules.find((one) => one.id === id)
      if (rule === undefined)
        return strange
          ? []
          : [
              near(
                source,
                at,
                'rule',
                id,
                rules.map((one) => one.id)
              )
            ]
      if (item !== undefined) {
        if (typeof entry !== 'string' && entry.length > 1) return [fault(source, at, 'config/item-options', {rule: id})]
        const items = itemNames(knowledge, id)
        const known = rule.plugin !== undefined || items.some((one) => fold(one) === fold(item))
        return known ? [] : [near(source, at, 'item', item, items, {rule: id})]
      }
      if (typeof entry === 'string' || entry[1] === undefined) return []
      const schema = optionsSchema(rule)
      if (schema === null) return [fault(source, at, 'config/no-options', {rule: id})]
      return schemaFaults(source, schema, entry[1], [...at, 1])
    })
  )
}

/** Rule and item of `rule/item`; an item may hold a slash of its own. */
export function partsOf(name: string): readonly [string, string?] {
  const slash = name.indexOf('/')
  return slash < 0 ? [name] : [name.slice(0, slash), name.slice(slash + 1)]
}

function schemaFaults(source: ConfigSource, schema: object, data: unknown, base: Path): readonly ConfigFault[] {
  return prune(schemaErrors(schema, data)).map((error) => {
    const path = [...base, ...segments(error.instancePath)]
    return schemaFault(source, error, path)
  })
}

function schemaFault(source: ConfigSource, error: SchemaError, path: Path): ConfigFault {
  const {keyword, params, data} = error
  const schema = schemaAt(error.parentSchema)
  const key = path.filter((segment) => typeof segment === 'string').join('.')
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty)
    return near(source, [...path, name], 'key', name, propertyNames(schema), {}, aliases(schema))
  }
  if (keyword === 'required') return fault(source, path, 'config/missing-key', {key: String(params.missingProperty)})
  if (path.length === 0) return fault(source, path, 'config/type-object', {key: 'iplint'})
  if (keyword === 'enum') {
    const names = Array.isArray(error.schema) ? error.schema.map(String) : []
    return near(source, path, 'value', said(data), names, {key}, aliases(schema))
  }
  if (keyword === 'format') return fault(source, path, 'config/day', {key, value: said(data)})
  if (keyword === 'type') {
    const type = String([error.params.type].flat()[0])
    return fault(source, path, `config/type-${type === 'integer' ? 'number' : type}`, {key})
  }
  if (keyword === 'minimum' || keyword === 'maximum') {
    return fault(source, path, `config/${keyword}`, {key, limit: Number(params.limit)})
  }
  if (keyword === 'minItems' || keyword === 'minLength' || keyword === 'pattern') {
    return fault(source, path, 'config/empty', {key})
  }
  return fault(source, path, 'config/other', {key, detail: error.message ?? keyword})
}

/** A name that does not exist, with the nearest that does. */
function near(
  source: ConfigSource,
  path: Path,
  what: 'key' | 'rule' | 'item' | 'value',
  name: string,
  names: readonly string[],
  more: TemplateData = {},
  other: Readonly<Record<string, string>> = {}
): ConfigFault {
  const found = suggest(name, names, other)
  const data = {...more, name, allowed: names.length > 24 ? '' : names.join(', ')}
  if (found !== null) return fault(source, path, `config/unknown-${what}-near`, {...data, near: found.value})
  return fault(source, path, `config/unknown-${what}`, data)
}

function fault(source: ConfigSource, path: Path, key: string, data: TemplateData): ConfigFault {
  return {file: source.file, at: source.placeOf(path), key, data}
}

/** The steps of a JSON pointer; numbers are places in a list. */
function segments(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment))
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

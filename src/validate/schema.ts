/** Tolerant reading of JSON Schemas: properties, hints under `x-iplint`, and where else a key would be at home. */

import type {Months} from './days.ts'
import type {Aliases} from './suggest.ts'

export type Schema = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A piece of a schema; an empty one for anything that is none. */
export function schemaAt(value: unknown): Schema {
  return isRecord(value) ? value : {}
}

export function propertyNames(schema: Schema): readonly string[] {
  return Object.keys(schemaAt(schema.properties))
}

/** Other words people write for the keys or values of this schema. */
export function aliases(schema: Schema): Aliases {
  const table = schemaAt(hints(schema).aliases)
  return Object.fromEntries(Object.entries(table).map(([word, name]) => [word, String(name)]))
}

/** How the value looks when it is right, key included. */
export function example(schema: Schema): string {
  const text = hints(schema).example
  return typeof text === 'string' ? text : ''
}

/** Names of months, as the schema's definition of a day lists them. */
export function months(root: Schema): Months {
  const list = hints(schemaAt(schemaAt(root.$defs).day)).months
  return Array.isArray(list) ? list.map((names: unknown) => (Array.isArray(names) ? names.map(String) : [])) : []
}

/** The keys of the outermost level under which a key would be at home. */
export function homes(root: Schema, key: string): readonly string[] {
  const properties = schemaAt(root.properties)
  return Object.keys(properties).filter((name) => {
    const own = schemaAt(properties[name])
    return propertyNames(own).includes(key) || propertyNames(schemaAt(own.items)).includes(key)
  })
}

function hints(schema: Schema): Schema {
  return schemaAt(schema['x-iplint'])
}

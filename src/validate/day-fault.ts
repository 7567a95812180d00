/** Faults about days: not written as a day, no such day in the calendar, a year where a day is needed. */
import {bareYear} from '../model/day.ts'
import type {SchemaFault} from '../model/finding.ts'
import type {SchemaError} from './compile.ts'
import {readDay} from './days.ts'
import {keyName, type Matter, valuePlace, written} from './places.ts'
import {months, type Schema, schemaAt} from './schema.ts'

/** True when the schema around an error asks for a day, or for a day or a year. */
export function wantsDay({parentSchema}: SchemaError): boolean {
  return isDaySchema(parentSchema) || orYear(parentSchema)
}

/** Explains a day in words; suggests the right form and attaches it as a fix where it is certain. */
export function dayFault(matter: Matter, root: Schema, error: SchemaError): SchemaFault {
  const pointer = error.instancePath
  const at = valuePlace(matter, pointer)
  const value = written(matter, pointer, error.data)
  const data = {key: keyName(pointer), value}
  if (typeof error.data === 'object') return {message: 'single-expected', at, data}
  const allowed = orYear(error.parentSchema)
  if (!allowed && bareYear(value) !== null) return {message: 'date-year-only', at, data}
  const reading = readDay(value, months(root))
  if (reading === 'impossible') return {message: 'date-impossible', at, data}
  if (reading === null) return {message: allowed ? 'day-or-year-format' : 'date-format', at, data}
  const place = matter.places.get(pointer)?.value
  return {
    message: 'date-format-near',
    at,
    data: {...data, suggestion: reading.day},
    ...(place && {fix: {kind: reading.sure ? 'safe' : 'suggestion', edits: [{place, text: reading.day}]}})
  }
}

function isDaySchema(schema: unknown): boolean {
  return schemaAt(schema).format === 'date'
}

function orYear(schema: unknown): boolean {
  const branches = schemaAt(schema).anyOf
  return Array.isArray(branches) && branches.some(isDaySchema)
}

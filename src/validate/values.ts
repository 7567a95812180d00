/** Faults about values: empty, of the wrong type, not among the allowed ones, twice in a list. */
import type {Fix, SchemaFault} from '../model/finding.ts'
import type {SchemaError} from './compile.ts'
import {dayFault, wantsDay} from './day-fault.ts'
import {hiddenByHash} from './hash.ts'
import {keyName, keyPlace, type Matter, valuePlace, written} from './places.ts'
import {aliases, example, isRecord, type Schema, schemaAt} from './schema.ts'
import {suggest} from './suggest.ts'

/** One sentence for what a schema error says about the value at its pointer. */
export function valueFault(matter: Matter, root: Schema, error: SchemaError): SchemaFault {
  const {instancePath: pointer, data: value} = error
  const key = keyName(pointer)
  const at = valuePlace(matter, pointer)
  if (isBlank(value, error)) return emptyFault(matter, pointer, key)
  if (wantsDay(error)) return dayFault(matter, root, error)
  const source = written(matter, pointer, value)
  switch (error.keyword) {
    case 'type':
      return typeFault(matter, error, {key, source})
    case 'enum':
      return choiceFault(matter, error, {key, value: source})
    case 'format':
      return {message: 'email-format', at, data: {key, value: source}}
    case 'uniqueItems': {
      const twice = `${pointer}/${Math.max(Number(error.params.i), Number(error.params.j))}`
      const item: unknown = Array.isArray(value) ? value[Number(error.params.i)] : null
      return {
        message: 'duplicate-item',
        at: valuePlace(matter, twice),
        data: {key, value: written(matter, twice, item)}
      }
    }
    case 'exclusiveMinimum':
    case 'minimum':
      return {message: 'number-too-small', at, data: {key, value: source}}
    default:
      return {message: 'other', at, data: {key, detail: error.message ?? error.keyword}}
  }
}

function isBlank(value: unknown, {keyword}: SchemaError): boolean {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return true
  return keyword === 'minItems' || keyword === 'minProperties'
}

function emptyFault(matter: Matter, pointer: string, key: string): SchemaFault {
  const hidden = hiddenByHash(matter, pointer)
  if (hidden !== null) {
    const fix: Fix = {kind: 'suggestion', edits: [{place: hidden.place, text: `"${hidden.text}"`}]}
    return {message: 'hash-unquoted', at: hidden.place, data: {key, value: hidden.text}, fix}
  }
  const item = /\/\d+$/.test(pointer)
  return {message: item ? 'empty-item' : 'empty', at: keyPlace(matter, pointer), data: {key}}
}

function typeFault(
  matter: Matter,
  error: SchemaError,
  data: {readonly key: string; readonly source: string}
): SchemaFault {
  const {instancePath: pointer, data: value} = error
  const schema = schemaAt(error.parentSchema)
  const at = valuePlace(matter, pointer)
  const types = [error.params.type as unknown].flat().map(String)
  if (types.includes('string')) {
    if (isRecord(value) || Array.isArray(value)) return {message: 'single-expected', at, data: {key: data.key}}
    return {message: 'text-expected', at, data, ...replacing(matter, pointer, JSON.stringify(data.source), 'safe')}
  }
  if (types.includes('number') || types.includes('integer')) {
    const number = typeof value === 'string' ? /^\d+(?:[.,]\d+)?/.exec(value.trim())?.[0].replace(',', '.') : undefined
    const fix = number === undefined ? {} : replacing(matter, pointer, number, number === value ? 'safe' : 'suggestion')
    return {message: 'number-expected', at, data, ...fix}
  }
  const right = {...data, example: example(schema)}
  if (types.includes('object')) return {message: 'mapping-expected', at, data: right}
  if (types.includes('array')) {
    const raw =
      typeof value === 'string' && !/[,[\]{}]/.test(value)
        ? replacing(matter, pointer, `[${rawSource(matter, pointer)}]`, 'safe')
        : {}
    return {message: 'list-expected', at, data: right, ...raw}
  }
  return {message: 'other', at, data: {key: data.key, detail: error.message ?? error.keyword}}
}

function choiceFault(
  matter: Matter,
  error: SchemaError,
  data: {readonly key: string; readonly value: string}
): SchemaFault {
  const names = Array.isArray(error.schema) ? error.schema.map(String) : []
  const at = valuePlace(matter, error.instancePath)
  const all = {...data, allowed: names.join(', ')}
  const found =
    typeof error.data === 'string' ? suggest(error.data, names, aliases(schemaAt(error.parentSchema))) : null
  if (found === null) return {message: 'unknown-value', at, data: all}
  const fix = replacing(matter, error.instancePath, found.value, found.how === 'spelling' ? 'safe' : 'suggestion')
  return {message: 'unknown-value-near', at, data: {...all, suggestion: found.value}, ...fix}
}

/** A fix that replaces a scalar; none where the value has no place of its own. */
function replacing(matter: Matter, pointer: string, text: string, kind: Fix['kind']): Pick<SchemaFault, 'fix'> {
  const node = matter.places.get(pointer)
  return node?.source === undefined ? {} : {fix: {kind, edits: [{place: node.value, text}]}}
}

function rawSource(matter: Matter, pointer: string): string {
  const place = matter.places.get(pointer)?.value
  return place ? matter.document.text.slice(place.start.offset, place.end.offset) : ''
}

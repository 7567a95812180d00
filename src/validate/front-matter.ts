/** Checks front matter against its JSON Schema; each fault stands on the exact key or value and says what was meant. */
import type {Document} from '../model/document.ts'
import type {SchemaFault} from '../model/finding.ts'
import {kindIds} from '../model/law.ts'
import {type SchemaError, schemaErrors} from './compile.ts'
import {missingKeys, unknownKeys, unknownName} from './keys.ts'
import {periodFault} from './period.ts'
import {keyPlace, type Matter, valuePlace, written} from './places.ts'
import {prune} from './prune.ts'
import {type Schema, schemaAt} from './schema.ts'
import {valueFault} from './values.ts'

/**
 * All faults of a document's front matter, in the order of their places; none when there is no front matter or it could not be read
 * (the parser has reported that). The ids `kind-missing`, `kind-empty` and `kind-unknown` belong to the rule `kind-undeclared`
 * and come only when nothing in the document tells its kind, not even a misspelt key or value.
 * @throws {Error} when the schema itself is wrong.
 */
export function frontMatterFaults(document: Document, schema: object): readonly SchemaFault[] {
  const {frontMatter} = document
  if (frontMatter === null || frontMatter.data === null) return []
  const matter: Matter = {document, place: frontMatter.place, places: frontMatter.places, data: frontMatter.data}
  const root = schemaAt(schema)
  const errors = prune(schemaErrors(schema, matter.data))
  const {faults: unknown, meant} = unknownKeys(matter, root, errors)
  const values = errors.filter(({keyword}) => keyword !== 'additionalProperties' && keyword !== 'required')
  const period = errors.some(({instancePath}) => within(instancePath, '/period')) ? [] : periodFault(matter)
  const faults = [
    ...unknown,
    ...missingKeys(matter, root, errors, meant),
    ...values.filter((error) => !within(error.instancePath, '/kind')).map((error) => faultOf(matter, root, error)),
    ...kindFaults(matter, root, values),
    ...period
  ].sort((a, b) => a.at.start.offset - b.at.start.offset)
  const broken = firstBreak(document)
  return broken === null ? faults : faults.filter(({message, at}) => !isMissing(message) && at.start.line < broken)
}

/** The first line that YAML could not read: what comes after it, or seems to be missing, may only follow from that. */
function firstBreak({problems}: Document): number | null {
  const lines = problems.filter(({code}) => code === 'yaml' || code === 'alias-bomb').map(({place}) => place.start.line)
  return lines.length === 0 ? null : Math.min(...lines)
}

function isMissing(message: string): boolean {
  return message === 'missing-key' || message === 'kind-missing'
}

function faultOf(matter: Matter, root: Schema, error: SchemaError): SchemaFault {
  if (error.propertyName !== undefined) return unknownName(matter, error, error.propertyName)
  return valueFault(matter, root, error)
}

/** Faults of `kind`; when no kind can be told from it, one single fault that says so. */
function kindFaults(matter: Matter, root: Schema, errors: readonly SchemaError[]): readonly SchemaFault[] {
  const own = errors.filter((error) => within(error.instancePath, '/kind'))
  const first = own[0]
  if (first === undefined) return []
  const faults = own.map((error) => faultOf(matter, root, error))
  const known = [matter.data.kind].flat().some((kind) => kindIds.some((id) => id === kind))
  if (known || faults.some(({message}) => message === 'unknown-value-near')) return faults
  const {message, at} = faults[0] ?? {message: '', at: keyPlace(matter, '/kind')}
  if (message === 'empty' || message === 'empty-item')
    return [{message: 'kind-empty', at, data: {allowed: kindIds.join(', ')}}]
  const value = written(matter, first.instancePath, first.data)
  return [
    {message: 'kind-unknown', at: valuePlace(matter, first.instancePath), data: {value, allowed: kindIds.join(', ')}}
  ]
}

function within(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`)
}

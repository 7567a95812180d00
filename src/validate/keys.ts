/** Faults about keys: unknown, misspelt, misplaced, missing. */
import type {SchemaFault} from '../model/finding.ts'
import {kindIds} from '../model/law.ts'
import type {SchemaError} from './compile.ts'
import {keySkeleton} from './key-skeleton.ts'
import {childPointer, keyName, keyPlace, type Matter} from './places.ts'
import {aliases, homes, propertyNames, type Schema, schemaAt} from './schema.ts'
import {nearName, type Suggestion, sameName, suggest} from './suggest.ts'

/** Unknown keys; a misspelt one takes the missing one with it (`meant`: pointers of keys that are there under another name). */
export function unknownKeys(
  matter: Matter,
  root: Schema,
  errors: readonly SchemaError[]
): {readonly faults: readonly SchemaFault[]; readonly meant: ReadonlySet<string>} {
  const meant = new Set<string>()
  const faults = errors.flatMap((error) => {
    if (error.keyword !== 'additionalProperties') return []
    const key = String(error.params.additionalProperty)
    return [unknownKey(matter, root, error, key, meant)]
  })
  return {faults, meant}
}

function unknownKey(matter: Matter, root: Schema, error: SchemaError, key: string, meant: Set<string>): SchemaFault {
  const schema = schemaAt(error.parentSchema)
  const names = propertyNames(schema)
  const pointer = childPointer(error.instancePath, key)
  const at = keyPlace(matter, pointer)
  const allowed = names.join(', ')
  const same = sameName(key, names, aliases(schema))
  const parents = same ? [] : homesElsewhere(root, error.instancePath, key)
  if (parents.length > 0) return {message: 'misplaced-key', at, data: {key, parent: parents.join(', ')}}
  if (!same && error.instancePath !== '' && propertyNames(root).includes(key)) {
    meant.add(childPointer('', key))
    return {message: 'misplaced-key-top', at, data: {key, parent: keyName(error.instancePath)}}
  }
  const present = schemaAt(error.data)
  const absent = names.filter(
    (name) => !Object.hasOwn(present, name) && !meant.has(childPointer(error.instancePath, name))
  )
  const found = same ?? nearName(key, absent)
  if (found === null) {
    const before = matter.document.text.slice(matter.place.start.offset, at.start.offset)
    const parted = present[key] === null && /,[ \t]*$/.test(before)
    return {message: parted ? 'comma-unquoted' : 'unknown-key', at, data: parted ? {key} : {key, allowed}}
  }
  const right = childPointer(error.instancePath, found.value)
  const data = {key, suggestion: found.value}
  if (!absent.includes(found.value)) return {message: 'key-twice', at, data}
  meant.add(right)
  return {message: 'unknown-key-near', at, data, ...renaming(matter, pointer, found)}
}

/** A name of an element that does not exist. */
export function unknownName(matter: Matter, error: SchemaError, name: string): SchemaFault {
  const names = Array.isArray(error.schema) ? error.schema.map(String) : []
  const pointer = childPointer(error.instancePath, name)
  const at = keyPlace(matter, pointer)
  const found = suggest(name, names, aliases(schemaAt(error.parentSchema)))
  const parent = keyName(error.instancePath)
  if (found === null) return {message: 'unknown-element', at, data: {key: name, parent}}
  const data = {key: name, parent, suggestion: found.value}
  if (Object.hasOwn(schemaAt(error.data), found.value)) return {message: 'unknown-element', at, data}
  return {message: 'unknown-element-near', at, data, ...renaming(matter, pointer, found)}
}

/** Required keys that are not there under any name. */
export function missingKeys(
  matter: Matter,
  root: Schema,
  errors: readonly SchemaError[],
  meant: ReadonlySet<string>
): readonly SchemaFault[] {
  return errors.flatMap((error) => {
    if (error.keyword !== 'required') return []
    const pointer = childPointer(error.instancePath, String(error.params.missingProperty))
    if (meant.has(pointer)) return []
    const at = keyPlace(matter, error.instancePath)
    const fault: Omit<SchemaFault, 'fix'> =
      pointer === '/kind'
        ? {message: 'kind-missing', at, data: {allowed: kindIds.join(', ')}}
        : {message: 'missing-key', at, data: {key: keyName(pointer)}}
    return [{...fault, ...keySkeleton(matter, root, pointer)}]
  })
}

function homesElsewhere(root: Schema, path: string, key: string): readonly string[] {
  return homes(root, key).filter((parent) => path !== `/${parent}` && !path.startsWith(`/${parent}/`))
}

function renaming(matter: Matter, pointer: string, found: Suggestion): Pick<SchemaFault, 'fix'> {
  const place = matter.places.get(pointer)?.key
  if (place === undefined) return {}
  return {fix: {kind: found.how === 'spelling' ? 'safe' : 'suggestion', edits: [{place, text: found.value}]}}
}

/** Leaves of many schema errors the ones a reader needs: one per gap, nothing that follows from another. */
import type {SchemaError} from './compile.ts'

/** Errors about a key (unknown, missing) are kept each; of the errors about one value the gravest. */
export function prune(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(isChoice).map((error) => error.instancePath)
  // Keys by the hundred thousand are looked up, never searched.
  const kept = new Map<string, SchemaError>()
  for (const error of errors) {
    if (wrapper(error) || (!isChoice(error) && choices.some((path) => within(error.instancePath, path)))) continue
    const key = identity(error)
    const other = kept.get(key)
    if (other === undefined || gravity(error) > gravity(other)) kept.set(key, error)
  }
  return [...kept.values()]
}

/** `if` and `propertyNames` only repeat what another error says better. */
function wrapper({keyword}: SchemaError): boolean {
  return keyword === 'if' || keyword === 'propertyNames'
}

function isChoice({keyword}: SchemaError): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf'
}

function within(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`)
}

function identity({keyword, instancePath, params, propertyName}: SchemaError): string {
  if (keyword === 'required') return `${instancePath} lacks ${String(params.missingProperty)}`
  if (keyword === 'additionalProperties') return `${instancePath} has ${String(params.additionalProperty)}`
  return propertyName === undefined ? instancePath : `${instancePath} names ${propertyName}`
}

function gravity({keyword}: SchemaError): number {
  return keyword === 'type' ? 2 : keyword === 'enum' || keyword === 'format' ? 1 : 0
}

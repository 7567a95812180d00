/** The one place where JSON Schemas become validators: compiled by the build where it could, else once per schema object. */
import type {ErrorObject, ValidateFunction} from 'ajv/dist/2020.js'
import {makeAjv} from './ajv.ts'

export type SchemaError = ErrorObject

const compiled = new WeakMap<object, ValidateFunction>()
const prepared = new Map<string, ValidateFunction>()

/** Takes over validators that the build has compiled, by the `$id` of their schemas: ajv itself is then never started. */
export function usePrepared(validators: ReadonlyMap<string, ValidateFunction>): void {
  for (const [id, validate] of validators) prepared.set(id, validate)
}

/**
 * All errors of some data against a schema; each carries the schema around it and the data it looked at.
 * @throws {Error} when the schema itself is wrong: that is a fault of ours, not of the data.
 */
export function schemaErrors(schema: object, data: unknown): readonly SchemaError[] {
  const validate = validator(schema)
  validate(data)
  return validate.errors ?? []
}

function validator(schema: object): ValidateFunction {
  const known = compiled.get(schema)
  if (known) return known
  const id = '$id' in schema && typeof schema.$id === 'string' ? schema.$id : ''
  const validate = prepared.get(id) ?? makeAjv().compile(schema)
  compiled.set(schema, validate)
  return validate
}

/** The one place where JSON Schemas become validators: compiled once per schema object. */
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js'
import {isDay} from '../model/day.ts'

export type SchemaError = ErrorObject

const compiled = new WeakMap<object, ValidateFunction>()

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
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    formats: {date: isDay, email: /^[^\s@<>]+@[^\s@<>]+$/},
    keywords: ['x-iplint'],
    addUsedSchema: false
  })
  const validate = ajv.compile(schema)
  compiled.set(schema, validate)
  return validate
}

/** Checks what a programme holds against the JSON Schema of its kind: which elements the schema asks for and does not find. */
import type {Shortfall} from '../model/finding.ts'
import type {ElementDemand} from '../model/law.ts'
import type {ElementStatus} from '../model/programme.ts'
import {schemaErrors} from './compile.ts'

/**
 * The elements the schema found wanting, in the order of the demands.
 * @param elements statuses of the one kind being judged; an element that is not listed counts as missing
 * @param schema JSON Schema of that kind: `{elements: {id: status}}`
 * @throws {Error} when the schema itself is wrong.
 */
export function programmeShortfalls(
  elements: readonly ElementStatus[],
  schema: object,
  demands: readonly ElementDemand[]
): readonly Shortfall[] {
  const statuses = Object.fromEntries(elements.map(({id, status}) => [id, status]))
  const wanting = new Set(
    schemaErrors(schema, {elements: statuses}).flatMap(({keyword, instancePath, params}) => {
      if (keyword === 'required' && instancePath === '/elements') return [String(params.missingProperty)]
      return /^\/elements\/([^/]+)$/.exec(instancePath)?.[1] ?? []
    })
  )
  return demands
    .filter(({id}) => wanting.has(id))
    .map(({id, basis}) => ({element: id, status: statuses[id] === 'partial' ? 'partial' : 'missing', basis}))
}

/** Which rules, items and options a configuration may name. */
import type {Knowledge} from '../model/knowledge.ts'
import type {Rule} from '../rule.ts'

/** The JSON Schema of a rule's options; null for a rule without any. The type of a default is the type asked for. */
export function optionsSchema({options, optionsSchema}: Rule): Readonly<Record<string, unknown>> | null {
  const defaults = Object.entries(options ?? {})
  if (optionsSchema === undefined && defaults.length === 0) return null
  const own = (optionsSchema?.properties ?? {}) as Readonly<Record<string, unknown>>
  const properties = {...Object.fromEntries(defaults.map(([name, value]) => [name, schemaOf(value)])), ...own}
  return {type: 'object', additionalProperties: false, properties}
}

function schemaOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'number') return {type: 'number', minimum: 0}
  if (typeof value === 'boolean') return {type: 'boolean'}
  if (Array.isArray(value)) return {type: 'array', ...(value.length > 0 ? {items: schemaOf(value[0])} : {})}
  if (typeof value === 'object' && value !== null) return {type: 'object'}
  return {type: 'string'}
}

/** What a finding can be about: elements, columns, municipalities, entries of the lists of facts. */
export function itemNames({packs, labels, facts, lexicon}: Knowledge, ruleId: string): readonly string[] {
  const columns = Object.keys(labels).flatMap((key) => (key.startsWith('column/') ? key.slice('column/'.length) : []))
  const elements = packs.flatMap(({kinds}) => kinds.flatMap((kind) => kind.elements.map(({id}) => id)))
  if (ruleId.startsWith('element-')) return [...new Set(elements)]
  const entries = Object.values(facts).flatMap((list) =>
    list.flatMap(({id, fi, sv}) => [id, fi, sv].filter((name) => typeof name === 'string'))
  )
  const terms = (lexicon.groups.substitutions ?? []).map(({id}) => id)
  return [...new Set([...elements, ...columns, ...entries, ...terms])]
}

/** Renders the JSON Schema of a kind's elements from its law pack: the schema is never written by hand, so law and schema cannot drift apart. */
import type {ElementDemand, KindInPack, LawPack, Localised} from '../model/law.ts'

type Json = Readonly<Record<string, unknown>>

/** A rendered schema and where it belongs below `schemas/`, without the ending. */
export interface ProgrammeSchema {
  readonly name: string
  readonly schema: Json
}

/** The schemas of all kinds in all packs, by name. */
export function programmeSchemas(
  packs: readonly LawPack[],
  labels: Readonly<Record<string, Localised>>
): readonly ProgrammeSchema[] {
  return packs.flatMap((pack) =>
    pack.kinds.map((kind) => ({name: schemaName(pack, kind), schema: programmeSchema(pack, kind, labels)}))
  )
}

/** `programme/fi-681@2026/promotion-plan`, the key under which the schema stands in `Knowledge.schemas`. */
function schemaName(pack: LawPack, kind: KindInPack): string {
  return `programme/${pack.id}/${kind.id}`
}

/**
 * The schema of `{elements: {"<id>": "present" | "partial" | "missing" | "covered"}}`. Every element the kind ever asks for is required
 * and must be present or covered; an element asked from a later day on carries that day in `x-iplint.from`, and who validates leaves it out before.
 */
function programmeSchema(pack: LawPack, kind: KindInPack, labels: Readonly<Record<string, Localised>>): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://iplint.dev/schemas/${schemaName(pack, kind)}.schema.json`,
    title: kind.name.en,
    description: `${pack.title.en}. ${pack.note.en}`,
    'x-iplint': {
      pack: pack.id,
      kind: kind.id,
      from: pack.from,
      to: pack.to,
      name: kind.name,
      title: pack.title,
      note: pack.note
    },
    type: 'object',
    required: ['elements'],
    properties: {
      elements: {
        type: 'object',
        required: kind.elements.map((demand) => demand.id),
        properties: Object.fromEntries(kind.elements.map((demand) => [demand.id, element(demand, labels)])),
        additionalProperties: {enum: ['present', 'partial', 'missing', 'covered']}
      }
    },
    additionalProperties: false
  }
}

function element(demand: ElementDemand, labels: Readonly<Record<string, Localised>>): Json {
  const title = labels[`element/${demand.id}`]
  const advice = labels[`advice/${demand.id}`]
  return {
    ...(title === undefined ? {} : {title: title.en}),
    ...(advice === undefined ? {} : {description: advice.en}),
    enum: ['present', 'covered'],
    'x-iplint': {
      basis: demand.basis,
      ...(demand.from === undefined ? {} : {from: demand.from}),
      ...(title === undefined ? {} : {title}),
      ...(advice === undefined ? {} : {description: advice})
    }
  }
}

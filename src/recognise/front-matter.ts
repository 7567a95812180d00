/** Reads front matter as typed fields with places: never throws, leaves out what has the wrong type (the schema reports that). */
import {bareYear, isDay} from '../model/day.ts'
import type {Document, FrontMatter} from '../model/document.ts'
import type {ContactField, ElementField, FrontMatterView, ReferenceField} from '../model/front-matter.ts'
import {type Day, kindIds, type Language} from '../model/law.ts'
import type {Located, Place} from '../model/place.ts'

const languages: readonly Language[] = ['sv', 'fi']
const statuses = ['draft', 'approved'] as const

/** The typed view of a document's front matter; everything null or empty when there is none or it could not be read. */
export function readFrontMatter(document: Document): FrontMatterView {
  const root = rootNode(document)
  return {
    place: document.frontMatter?.place ?? null,
    kinds: distinct(itemsOrSelf(child(root, 'kind')).flatMap((node) => some(oneOf(node, kindIds)))),
    title: text(child(root, 'title')),
    language: oneOf(child(root, 'language'), languages),
    municipalities: itemsOrSelf(child(root, 'municipalities')).flatMap((node) => some(text(node))),
    status: oneOf(child(root, 'status'), statuses),
    period: mapping(child(root, 'period'), (node) => ({
      place: node.place,
      start: day(child(node, 'start'), '01-01'),
      end: day(child(node, 'end'), '12-31')
    })),
    approvals: items(child(root, 'approvals')).flatMap((item) =>
      some(
        mapping(item, (node) => ({
          place: node.place,
          municipality: text(child(node, 'municipality')),
          body: text(child(node, 'body')),
          date: day(child(node, 'date')),
          section: textOrNumber(child(node, 'section'))
        }))
      )
    ),
    review: mapping(child(root, 'review'), (node) => ({
      place: node.place,
      last: day(child(node, 'last')),
      next: day(child(node, 'next')),
      intervalYears: positive(child(node, 'interval_years'))
    })),
    coordinator: mapping(child(root, 'coordinator'), contact),
    contact: mapping(child(root, 'contact'), contact),
    strategy: mapping(child(root, 'strategy'), (node) => reference(node, 'name')),
    budget: mapping(child(root, 'budget'), (node) => reference(node, 'document')),
    agreement: mapping(child(root, 'agreement'), (node) => ({
      place: node.place,
      with: text(child(node, 'with')),
      from: day(child(node, 'from')),
      reviewed: day(child(node, 'reviewed'))
    })),
    translations: languages.flatMap((language) => {
      const node = child(child(root, 'translations'), language)
      const path = text(node)
      return node && path ? [{language, path, place: node.place}] : []
    }),
    elements: elementFields(child(root, 'elements')),
    coveredBy: elementFields(child(root, 'covered_by'))
  }
}

/** A piece of the data that knows its JSON pointer; `place` is its key where it has one, `at` the value itself. */
interface Node {
  readonly data: unknown
  readonly pointer: string
  readonly place: Place
  readonly at: Place
  readonly source: FrontMatter
}

function rootNode({frontMatter}: Document): Node | null {
  if (frontMatter === null || frontMatter.data === null) return null
  return {data: frontMatter.data, pointer: '', place: frontMatter.place, at: frontMatter.place, source: frontMatter}
}

function child(node: Node | null, key: string): Node | null {
  if (node === null || !isRecord(node.data) || !Object.hasOwn(node.data, key)) return null
  return descend(node, key.replaceAll('~', '~0').replaceAll('/', '~1'), node.data[key])
}

function descend(node: Node, segment: string, data: unknown): Node {
  const pointer = `${node.pointer}/${segment}`
  const found = node.source.places.get(pointer)
  const at = found?.value ?? node.at
  return {data, pointer, place: found?.key ?? at, at, source: node.source}
}

function items(node: Node | null): readonly Node[] {
  if (node === null || !Array.isArray(node.data)) return []
  return node.data.map((data: unknown, index) => descend(node, String(index), data))
}

function itemsOrSelf(node: Node | null): readonly Node[] {
  if (node === null) return []
  return Array.isArray(node.data) ? items(node) : [node]
}

function mapping<T>(node: Node | null, read: (node: Node) => T): T | null {
  return node !== null && isRecord(node.data) ? read(node) : null
}

function text(node: Node | null): Located<string> | null {
  if (node === null || typeof node.data !== 'string' || node.data.trim() === '') return null
  return {value: node.data.trim(), place: node.at}
}

function textOrNumber(node: Node | null): Located<string> | null {
  if (typeof node?.data !== 'number') return text(node)
  return {value: node.source.places.get(node.pointer)?.source ?? String(node.data), place: node.at}
}

function positive(node: Node | null): Located<number> | null {
  return typeof node?.data === 'number' && node.data > 0 ? {value: node.data, place: node.at} : null
}

function oneOf<T extends string>(node: Node | null, allowed: readonly T[]): Located<T> | null {
  const found = text(node)
  const value = allowed.find((candidate) => candidate === found?.value)
  return found && value ? {value, place: found.place} : null
}

/** `year` is the rest of the date that a bare year stands for; without it a bare year is no day. */
function day(node: Node | null, year?: string): Located<Day> | null {
  if (node === null) return null
  const value = typeof node.data === 'string' ? node.data.trim() : node.data
  if (isDay(value)) return {value, place: node.at}
  const bare = year === undefined ? null : bareYear(value)
  return bare === null ? null : {value: `${bare}-${year}`, place: node.at}
}

function contact(node: Node): ContactField {
  return {
    place: node.place,
    unit: text(child(node, 'unit')),
    role: text(child(node, 'role')),
    email: text(child(node, 'email'))
  }
}

function reference(node: Node, document: 'name' | 'document'): ReferenceField {
  return {place: node.place, document: text(child(node, document)), section: text(child(node, 'section'))}
}

function elementFields(node: Node | null): readonly ElementField[] {
  if (node === null || !isRecord(node.data)) return []
  return Object.keys(node.data).flatMap((id) => {
    const field = child(node, id)
    const value = text(field)
    return field && value ? [{id, value, place: field.place}] : []
  })
}

function distinct<T>(found: readonly Located<T>[]): readonly Located<T>[] {
  return found.filter((item, index) => found.findIndex((other) => other.value === item.value) === index)
}

function some<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

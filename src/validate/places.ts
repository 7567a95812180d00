/** From JSON pointers to places and source text in front matter. */
import type {Document, NodePlace} from '../model/document.ts'
import {type Place, placeBetween} from '../model/place.ts'

/** Front matter as the checks see it. */
export interface Matter {
  readonly document: Document
  readonly place: Place
  readonly places: ReadonlyMap<string, NodePlace>
  readonly data: Readonly<Record<string, unknown>>
}

export function childPointer(parent: string, key: string): string {
  return `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The key that leads to a pointer, else the item itself, else the nearest existing parent; the opening fence for the whole block. */
export function keyPlace(matter: Matter, pointer: string): Place {
  if (pointer === '') return openingFence(matter)
  const node = matter.places.get(pointer)
  return node?.key ?? node?.value ?? keyPlace(matter, parentPointer(pointer))
}

/** A scalar's own place; for lists and mappings the key that leads to them, because they may run over many lines. */
export function valuePlace(matter: Matter, pointer: string): Place {
  const node = matter.places.get(pointer)
  if (node === undefined || node.source === undefined || isEmpty(node.value)) return keyPlace(matter, pointer)
  return node.value
}

/** The value as written, cut to 60 letters. */
export function written(matter: Matter, pointer: string, data: unknown): string {
  const source = matter.places.get(pointer)?.source
  const text =
    typeof data === 'string' ? data : (source ?? (data === null || typeof data === 'object' ? '' : String(data)))
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** `period.start` for `/period/start`; numbers of list items are left out, since the place shows which one. */
export function keyName(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .filter((segment) => !/^\d+$/.test(segment))
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}

function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

function openingFence({document, place}: Matter): Place {
  const start = place.start.offset
  const length = document.text.slice(start).search(/[\r\n]/)
  return placeBetween(document.starts, start, length < 0 ? document.text.length : start + length)
}

function isEmpty(place: Place): boolean {
  return place.end.offset <= place.start.offset
}

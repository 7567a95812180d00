/** A YAML tree to plain data, with the place and source of every key and value by JSON pointer. */
import {isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq} from 'yaml'
import type {NodePlace} from '../model/document.ts'
import type {Place} from '../model/place.ts'
import {depthLimit} from './context.ts'
import {restored} from './yaml-repair.ts'

/** So many values may be written by aliases before it is taken for an attack. */
const aliasLimit = 1000

export interface YamlFault {
  readonly code: 'alias-bomb' | 'duplicate-key' | 'yaml'
  readonly start: number
  readonly end: number
  readonly data?: Readonly<Record<string, string>>
}

export interface YamlData {
  readonly data: unknown
  readonly places: Map<string, NodePlace>
  readonly faults: YamlFault[]
}

interface Reading {
  readonly places: Map<string, NodePlace>
  readonly faults: YamlFault[]
  readonly anchors: Map<string, Node>
  /** Nodes being read: an alias to one of them would never end. */
  readonly open: Set<Node>
  readonly text: string
  readonly place: (start: number, end: number) => Place
  /** Values read through aliases so far; counted against the limit. */
  aliased: number
  bomb: boolean
}

/** Reads the tree of a YAML text. `place` turns its offsets into places of the document. */
export function readTree(root: Node, text: string, place: (start: number, end: number) => Place): YamlData {
  const reading: Reading = {
    places: new Map(),
    faults: [],
    anchors: new Map(),
    open: new Set(),
    text,
    place,
    aliased: 0,
    bomb: false
  }
  const data = readNode(reading, root, '', null, 0)
  return {data, places: reading.places, faults: reading.faults}
}

/** `pointer` is null inside an alias: what it repeats has its places already. */
function readNode(reading: Reading, node: unknown, pointer: string | null, key: Place | null, depth: number): unknown {
  if (pointer === null && ++reading.aliased > aliasLimit) return null
  const [start, end] = span(node)
  if (pointer !== null) {
    const source = isScalar(node) && node.source !== undefined ? {source: restored(node.source)} : {}
    reading.places.set(pointer, {...(key ? {key} : {}), value: reading.place(start, end), ...source})
  }
  if (depth > depthLimit) {
    if (pointer !== null) reading.faults.push({code: 'yaml', start, end, data: {reason: 'nesting'}})
    return null
  }
  if (isAlias(node)) return readAlias(reading, node.source, start, end, depth)
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null
  if (node.anchor) reading.anchors.set(node.anchor, node)
  if (isScalar(node)) return typeof node.value === 'string' ? restored(node.value) : plainValue(node.value)
  reading.open.add(node)
  const data = isMap(node) ? readMap(reading, node, pointer, depth) : readSeq(reading, node, pointer, depth)
  reading.open.delete(node)
  return data
}

function readAlias(reading: Reading, name: string, start: number, end: number, depth: number): unknown {
  const target = reading.anchors.get(name)
  if (!target) {
    reading.faults.push({code: 'yaml', start, end, data: {reason: 'alias'}})
    return null
  }
  const data = reading.open.has(target) || reading.bomb ? null : readNode(reading, target, null, null, depth + 1)
  if (!reading.bomb && (reading.open.has(target) || reading.aliased > aliasLimit)) {
    reading.bomb = true
    reading.faults.push({code: 'alias-bomb', start, end, data: {alias: name}})
  }
  return data
}

function readMap(reading: Reading, node: YAMLMap, pointer: string | null, depth: number): unknown {
  const data: Record<string, unknown> = {}
  for (const pair of node.items as Pair[]) {
    const [start, end] = span(pair.key)
    const name = keyName(pair.key, reading.text.slice(start, end))
    if (Object.hasOwn(data, name)) {
      if (pointer !== null) reading.faults.push({code: 'duplicate-key', start, end, data: {key: name}})
      continue
    }
    if (isScalar(pair.key) && pair.key.anchor) reading.anchors.set(pair.key.anchor, pair.key)
    const child = pointer === null ? null : `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const value = pair.value ?? {range: [end, end]}
    const read = readNode(reading, value, child, reading.place(start, end), depth + 1)
    // Not an assignment: a key named __proto__ is a key like any other.
    Object.defineProperty(data, name, {value: read, enumerable: true, configurable: true, writable: true})
  }
  return data
}

function readSeq(reading: Reading, node: YAMLSeq, pointer: string | null, depth: number): unknown {
  return node.items.map((item, index) =>
    readNode(reading, item, pointer === null ? null : `${pointer}/${index}`, null, depth + 1)
  )
}

/** Data is what JSON can hold. */
function plainValue(value: unknown): unknown {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value
  return value === null || value === undefined ? null : String(value)
}

/** A list or mapping that stands as a key is called as it is written: to write it anew doubles its length with each level. */
function keyName(key: unknown, written: string): string {
  if (isCollection(key)) return written
  if (isScalar(key)) return restored(key.source ?? String(key.value ?? ''))
  return key === null || key === undefined ? '' : String(key)
}

function span(node: unknown): readonly [number, number] {
  const range = (node as {range?: readonly number[] | null} | null)?.range
  return [range?.[0] ?? 0, range?.[1] ?? range?.[0] ?? 0]
}

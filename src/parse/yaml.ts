/** The YAML of front matter: plain data with places, and what is wrong with it. Reads on behind a fault as well as it can. */
import {type Document, type ParsedNode, parseDocument} from 'yaml'
import type {NodePlace} from '../model/document.ts'
import type {Place} from '../model/place.ts'
import {readTree} from './yaml-data.ts'
import {tooDeepAt, type YamlReason, yamlReason} from './yaml-error.ts'
import {type Fault, repaired} from './yaml-repair.ts'

export interface YamlProblem {
  readonly code: 'yaml' | 'tab' | 'empty' | 'not-a-mapping' | 'alias-bomb' | 'duplicate-key'
  readonly place: Place
  readonly data?: Readonly<Record<string, string>>
}

export interface YamlContent {
  /** Null where there is no mapping to speak of. */
  readonly data: Readonly<Record<string, unknown>> | null
  readonly places: ReadonlyMap<string, NodePlace>
  readonly problems: readonly YamlProblem[]
}

type Tree = Document.Parsed<ParsedNode>
type PlaceOf = (start: number, end: number) => Place

/** Reads YAML. `placeOf` turns offsets of the text into places; `whole` is where a finding about all of it stands. */
export function readYaml(text: string, placeOf: PlaceOf, whole: Place): YamlContent {
  // The YAML reader knows no lone carriage return.
  const written = text.replace(/\r(?!\n)/g, '\n')
  const place: PlaceOf = (start, end) => placeOf(start, start + written.slice(start, end).trimEnd().length)
  const deep = tooDeepAt(written)
  if (deep !== null) {
    const data = {reason: 'nesting' satisfies YamlReason}
    return unreadable({code: 'yaml', place: place(deep, lineEnd(written, deep)), data})
  }
  const asWritten = parseTree(written)
  const tabs = asWritten.errors.some((error) => error.code === 'TAB_AS_INDENT') ? leadingTabs(written, placeOf) : []
  const source = tabs.length > 0 ? written.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length)) : written
  const first = tabs.length > 0 ? parseTree(source) : asWritten
  const faults = faultsOf(first, source, tabs.length > 0)
  const better = repaired(source, faults)
  const tree = better === null ? first : parseTree(better)
  if (better !== null) faults.push(...faultsOf(tree, better, tabs.length > 0))
  if (!tree.contents) return unreadable(...tabs, {code: 'empty', place: whole})
  const {data, places, faults: more} = readTree(tree.contents, better ?? source, place)
  const problems = onePerLine([
    ...tabs,
    ...faults.map(({reason, start, end}): YamlProblem => ({code: 'yaml', place: place(start, end), data: {reason}})),
    ...more.map(({start, end, ...fault}): YamlProblem => ({...fault, place: place(start, end)}))
  ])
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    return {data: data as Readonly<Record<string, unknown>>, places, problems}
  }
  const [from = 0, to = 0] = tree.contents.range
  return unreadable(...(problems.length > 0 ? problems : [{code: 'not-a-mapping' as const, place: place(from, to)}]))
}

/** Duplicate keys are found later, with places of their own; aliases too. */
function parseTree(source: string): Tree {
  const options = {version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false, logLevel: 'silent'} as const
  return parseDocument<ParsedNode>(source, options) as Tree
}

function leadingTabs(source: string, placeOf: PlaceOf): readonly YamlProblem[] {
  return [...source.matchAll(/^( *)(\t[ \t]*)(?=\S)/gm)].map((match) => {
    const start = match.index + (match[1] ?? '').length
    return {code: 'tab', place: placeOf(start, start + (match[2] ?? '').length)}
  })
}

/** What the reader complained about. Tabs read as spaces leave lines out of step, which is no further fault. */
function faultsOf(tree: Tree, source: string, tabs: boolean): Fault[] {
  const errors = [...tree.errors, ...tree.warnings].filter(
    ({code}) => !tabs || (code !== 'BAD_INDENT' && code !== 'TAB_AS_INDENT')
  )
  const begun = errors.length > 0 ? valuesOf(tree, source) : []
  return errors.map((error) => faultAt(source, begun, yamlReason(error), error.pos))
}

/** Where a fault is best shown: at the opening mark that is never closed, over the rest of the line of a stray colon. */
function faultAt(source: string, begun: readonly Place[], reason: YamlReason, pos: readonly [number, number]): Fault {
  const from = Math.min(pos[0], source.length)
  const to = Math.min(pos[1], source.length)
  const marks = reason === 'quote' ? /["']/ : reason === 'bracket' ? /[[{]/ : null
  // The last quotation mark or bracket that begins a value which reaches the fault.
  const open = begun.findLast(
    ({start, end}) => marks?.test(source[start.offset] ?? '') && start.offset < from && end.offset >= from - 2
  )?.start.offset
  if (open !== undefined) return {reason, start: open, end: lineEnd(source, open)}
  const vague = /^\s*$|[\r\n]/.test(source.slice(from, to)) || reason === 'nested-colon'
  return {reason, start: from, end: vague ? lineEnd(source, from) : to}
}

/** Where each value of the tree stands in the YAML; only the offsets mean something. */
function valuesOf(tree: Tree, source: string): readonly Place[] {
  if (!tree.contents) return []
  const places = readTree(tree.contents, source, (start, end) => ({start: point(start), end: point(end)})).places
  return [...places.values()].map(({value}) => value)
}

function point(offset: number): Place['start'] {
  return {line: 0, column: 0, offset}
}

function onePerLine(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  const seen = new Set<number>()
  return problems.filter(({place}) => !seen.has(place.start.line) && seen.add(place.start.line))
}

function unreadable(...problems: readonly YamlProblem[]): YamlContent {
  return {data: null, places: new Map(), problems}
}

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/)
  return length < 0 ? text.length : from + length
}

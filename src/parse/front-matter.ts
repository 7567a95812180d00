/** Front matter: fences, YAML and what is wrong with either, each at its own place. */
import {parseDocument} from 'yaml'
import type {Directive, FrontMatter, NodePlace, Problem} from '../model/document.ts'
import {type LineStarts, type Place, placeBetween} from '../model/place.ts'
import {yamlDirectives} from './directive.ts'
import {type Fences, findFences, withoutClose} from './fence.ts'
import {readYaml, type YamlFault} from './yaml-data.ts'
import {tooDeep, type YamlReason, yamlReason} from './yaml-error.ts'

export interface Head {
  readonly frontMatter: FrontMatter | null
  readonly problems: readonly Problem[]
  readonly directives: readonly Directive[]
  /** Where the body begins. */
  readonly end: number
}

interface Yaml {
  readonly data: Readonly<Record<string, unknown>> | null
  readonly places: ReadonlyMap<string, NodePlace>
  readonly problems: readonly Problem[]
}

/** Reads the head of a document. Never throws; what cannot be read is a problem. */
export function readFrontMatter(text: string, starts: LineStarts): Head {
  const problems = text.startsWith('\uFEFF') ? [problem('bom', placeBetween(starts, 0, 1))] : []
  const found = findFences(text, starts)
  if (!found) {
    const place = placeBetween(starts, 0, lineEnd(text, 0))
    const missing: Problem = {ruleId: 'front-matter-missing', code: 'missing', place}
    return {frontMatter: null, problems: [...problems, missing], directives: [], end: 0}
  }
  const {fences, yaml} = chosen(text, starts, found)
  if (fences.late) problems.push(problem('blank-first-line', placeBetween(starts, 0, fences.open.start)))
  if (!fences.close) problems.push(problem('unclosed-fence', placeBetween(starts, fences.open.start, fences.open.end)))
  else if (fences.dots)
    problems.push(problem('dots-closing', placeBetween(starts, fences.close.start, fences.close.end)))
  const {start, end} = fences.content
  const close = fences.close?.end ?? end
  return {
    frontMatter: {place: placeBetween(starts, fences.open.start, close), data: yaml.data, places: yaml.places},
    problems: [...problems, ...yaml.problems],
    directives: yamlDirectives(starts, text.slice(start, end), start),
    end: close
  }
}

/** A rule far down in the body closes front matter that was never closed: if the YAML only makes sense without it, it was not a fence. */
function chosen(text: string, starts: LineStarts, fences: Fences): {fences: Fences; yaml: Yaml} {
  const yaml = readContent(text, starts, fences)
  const shorter = fences.close && yaml.problems.length > 0 ? withoutClose(text, starts, fences) : null
  if (shorter) {
    const other = readContent(text, starts, shorter)
    if (other.data && other.problems.length === 0) return {fences: shorter, yaml: other}
  }
  return {fences, yaml}
}

function readContent(text: string, starts: LineStarts, fences: Fences): Yaml {
  const {start, end} = fences.content
  const place = (from: number, to: number): Place =>
    placeBetween(starts, start + from, start + Math.max(from, to - trailingSpace(text.slice(start + from, start + to))))
  // The YAML reader knows no lone carriage return.
  const source = text.slice(start, end).replace(/\r(?!\n)/g, '\n')
  if (tooDeep(source))
    return unreadable(problem('yaml', place(0, end - start), {reason: 'nesting' satisfies YamlReason}))
  const options = {version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false, logLevel: 'silent'} as const
  const first = parseDocument(source, options)
  const tabs = [...first.errors, ...first.warnings].some((error) => error.code === 'TAB_AS_INDENT')
  const indents = tabs ? [...source.matchAll(/^( *)(\t[ \t]*)(?=\S)/gm)] : []
  const tree = tabs
    ? parseDocument(
        source.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length)),
        options
      )
    : first
  const problems = indents.map((match) => {
    const from = match.index + (match[1]?.length ?? 0)
    return problem('tab', placeBetween(starts, start + from, start + from + (match[2]?.length ?? 0)))
  })
  if (!tree.contents) {
    const nothing = problem('empty', placeBetween(starts, fences.open.start, fences.close?.end ?? fences.open.end))
    return unreadable(...problems, nothing)
  }
  const read = readYaml(tree.contents, place)
  const faults = [...tree.errors, ...tree.warnings]
    .filter((error) => !(tabs && (error.code === 'BAD_INDENT' || error.code === 'TAB_AS_INDENT')))
    .map((error): YamlFault => {
      const reason = yamlReason(error)
      const [from, to] = faultRange(source, error.pos, reason, read.places, start)
      return {code: 'yaml', start: from, end: to, data: {reason}}
    })
  problems.push(
    ...onePerLine(
      [...faults, ...read.faults].map((fault) => problem(fault.code, place(fault.start, fault.end), fault.data))
    )
  )
  const {data} = read
  const mapping = typeof data === 'object' && data !== null && !Array.isArray(data)
  if (mapping) return {data: data as Readonly<Record<string, unknown>>, places: read.places, problems}
  return unreadable(
    ...(problems.length > 0 ? problems : [problem('not-a-mapping', place(...rootRange(tree.contents.range)))])
  )
}

/** Where a fault is best shown: at the opening mark that is never closed, over the rest of the line of a stray colon. */
function faultRange(
  source: string,
  [from, to]: readonly [number, number],
  reason: YamlReason,
  places: ReadonlyMap<string, NodePlace>,
  base: number
): readonly [number, number] {
  if (reason === 'nested-colon') return [from, lineEnd(source, from)]
  if (reason !== 'quote' && reason !== 'bracket') return [Math.min(from, source.length), Math.min(to, source.length)]
  const marks = reason === 'quote' ? /["']/ : /[[{]/
  const opened = [...places.values()]
    .map(({value}) => [value.start.offset - base, value.end.offset - base] as const)
    .findLast(([start, end]) => marks.test(source[start] ?? '') && start < from && end >= from - 2)
  return opened ? [opened[0], lineEnd(source, opened[0])] : [Math.min(from, source.length), Math.min(to, source.length)]
}

function onePerLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number>()
  return problems.filter(({place}) => !seen.has(place.start.line) && seen.add(place.start.line))
}

function unreadable(...problems: readonly Problem[]): Yaml {
  return {data: null, places: new Map(), problems}
}

function problem(code: string, place: Place, data?: Problem['data']): Problem {
  return {ruleId: 'front-matter-syntax', code, place, ...(data ? {data} : {})}
}

function rootRange(range: readonly number[] | null | undefined): readonly [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0]
}

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/)
  return length < 0 ? text.length : from + length
}

function trailingSpace(text: string): number {
  return text.length - text.trimEnd().length
}

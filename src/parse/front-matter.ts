/** Front matter: fences, YAML and what is wrong with either, each at its own place. */
import type {Directive, FrontMatter, Problem} from '../model/document.ts'
import {type LineStarts, type Place, placeBetween} from '../model/place.ts'
import {yamlDirectives} from './directive.ts'
import {type Fences, findFences, withoutClose} from './fence.ts'
import {readYaml, type YamlContent} from './yaml.ts'

export interface Head {
  readonly frontMatter: FrontMatter | null
  readonly problems: readonly Problem[]
  readonly directives: readonly Directive[]
  /** Where the body begins. */
  readonly end: number
}

type Yaml = Omit<YamlContent, 'problems'> & {readonly problems: readonly Problem[]}

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
  const whole = placeBetween(starts, fences.open.start, fences.close?.end ?? fences.open.end)
  const yaml = readYaml(text.slice(start, end), (from, to) => placeBetween(starts, start + from, start + to), whole)
  return {...yaml, problems: yaml.problems.map(({code, place, data}) => problem(code, place, data))}
}

function problem(code: string, place: Place, data?: Problem['data']): Problem {
  return {ruleId: 'front-matter-syntax', code, place, ...(data ? {data} : {})}
}

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/)
  return length < 0 ? text.length : from + length
}

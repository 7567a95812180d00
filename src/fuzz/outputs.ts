/** What every reporter promises, whatever the document: its format is kept, and nothing of the document acts. */
import {XMLValidator} from 'fast-xml-parser'
import type {FileResult, Format} from '../index.ts'
import {schemaErrors} from '../validate/compile.ts'

/** Cursor, colour, bells, and what turns the writing around: no report writes them, but for its own colours. */
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/
const colours = /\u001b\[\d{1,3}(?:;\d{1,3}){0,4}m/g
/** Halves of letters and code points that XML forbids. */
const broken = /[\ud800-\udfff\ufffe\uffff]/u

export type OutputFaults = (format: Format, output: string, result: FileResult) => readonly string[]

/** `schema`: of the JSON report. */
export function outputChecker(schema: object): OutputFaults {
  return (format, output, result) => {
    const faults = [
      ...common(output),
      ...(format === 'github' ? [] : commandFaults(output)),
      ...(checks[format]?.(output, result) ?? []),
      ...schemaFaults(format, output, schema)
    ]
    return faults.map((fault) => `${format}: ${fault}`)
  }
}

function common(output: string): readonly string[] {
  const found = controls.exec(output.replace(colours, ''))
  return found
    ? [
        `control character ${JSON.stringify(found[0])} near ${JSON.stringify(output.slice(Math.max(0, found.index - 20), found.index + 20))}`
      ]
    : []
}

/** GitHub’s runner obeys the first at the start of a line, the second anywhere. */
export function commandFaults(output: string): readonly string[] {
  const found = /^\s*::|##\[/m.exec(output)
  return found ? [`a command near ${JSON.stringify(output.slice(found.index, found.index + 40))}`] : []
}

type Check = (output: string, result: FileResult) => readonly string[]

const checks: Readonly<Partial<Record<Format, Check>>> = {
  html: htmlFaults,
  junit: xmlFaults,
  checkstyle: xmlFaults,
  sarif: jsonFaults,
  gitlab: jsonFaults,
  json: jsonFaults,
  compact: (output, {messages}) =>
    linesLike(output, /^.+:\d+:\d+: (?:error|warning|info): .+ \[[^\n]+\]$/, messages.length),
  github: (output) => linesLike(output, /^::(?:error|warning|notice) file=[^:]*::.|^[^:\s]/, 31),
  markdown: (output, {messages}) => markdownFaults(output, messages.length)
}

function linesLike(output: string, shape: RegExp, most: number): readonly string[] {
  const lines = output.split('\n').slice(0, -1)
  const odd = lines.find((line) => !shape.test(line))
  return [
    ...(lines.length > most ? [`${lines.length} lines for at most ${most}`] : []),
    ...(odd === undefined ? [] : [`a line of another shape: ${JSON.stringify(odd.slice(0, 200))}`])
  ]
}

/** A table of as many rows as there are findings, each of four cells; no tag and no open code anywhere. */
function markdownFaults(output: string, findings: number): readonly string[] {
  const rows = output.split('\n').filter((line) => line.startsWith('|'))
  const cells = (row: string) => row.replace(/\\./g, '').split('|').length - 2
  const odd = rows.find((row) => cells(row) !== 4)
  const bare = output.replace(/\\./g, '').replace(/\]\(<https:[^<>\s]*>\)/g, '')
  return [
    ...(rows.length === (findings === 0 ? 0 : findings + 2) ? [] : [`${rows.length} rows for ${findings} findings`]),
    ...(odd === undefined ? [] : [`a row of ${cells(odd)} cells: ${JSON.stringify(odd.slice(0, 200))}`]),
    ...(/<|>|`/.test(bare) ? ['markup that is not escaped'] : [])
  ]
}

function xmlFaults(output: string): readonly string[] {
  const valid = XMLValidator.validate(output)
  return [
    ...(valid === true ? [] : [`no XML: ${valid.err.msg}, line ${valid.err.line}`]),
    ...(broken.test(output) ? ['a character that XML forbids'] : [])
  ]
}

function jsonFaults(output: string): readonly string[] {
  try {
    JSON.parse(output)
    return []
  } catch (error) {
    return [`no JSON: ${String(error)}`]
  }
}

function schemaFaults(format: Format, output: string, schema: object): readonly string[] {
  if (format !== 'json' || jsonFaults(output).length > 0) return []
  return schemaErrors(schema, JSON.parse(output)).map(
    ({instancePath, message}) => `against the schema: ${instancePath} ${message}`
  )
}

/** All tags that the page is made of, as they are written; whatever else looks like a tag came out of a document. */
const tags = new RegExp(
  [
    '<!doctype html>|</?(?:html|head|body|title|h[1-3]|p|strong|section|table|thead|tbody|tr|th|td|small|details|summary|footer|a)>|<br>',
    '<html lang="..">|<section lang="..">|<meta charset="utf-8">|<meta [a-z-]+="[\\w-]+" content="[^"<>]*">',
    '<tr class="(?:error|warning|info)">|<th scope="col">|<a href="https://[^"<>]*" rel="noreferrer">'
  ].join('|'),
  'g'
)
const entity = /&(?:amp|lt|gt|quot|apos|#91);/g

/** Nothing is left of markup when our own tags and entities are taken away, and there are as many cells as findings ask for. */
function htmlFaults(output: string, {messages, suppressed}: FileResult): readonly string[] {
  const page = output.replace(/<style>[^<]*<\/style>/, '')
  const left = /[<>"'&]/.exec(page.replace(tags, '').replace(entity, ''))
  const count = (tag: RegExp) => page.match(tag)?.length ?? 0
  const rows = [messages, suppressed].reduce((sum, {length}) => sum + (length === 0 ? 0 : length + 1), 0)
  const cells = messages.length * 4 + suppressed.length * 5
  return [
    ...(left === null ? [] : [`markup that is not escaped: ${left[0]}`]),
    ...(count(/<tr[ >]/g) === rows ? [] : [`${count(/<tr[ >]/g)} rows instead of ${rows}`]),
    ...(count(/<td>/g) === cells ? [] : [`${count(/<td>/g)} cells instead of ${cells}`])
  ]
}

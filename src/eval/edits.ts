/** Single edits of good documents: what an author changes, and the one finding that follows from it. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import type {Linter} from '../index.ts'
import {filesBelow} from '../knowledge/files.ts'
import type {Message, Severity} from '../model/finding.ts'
import type {Day} from '../model/law.ts'
import {type Labels, lineOf} from './labels.ts'

/** A finding that an edit brings or takes away. */
export interface Change {
  readonly rule: string
  readonly item?: string
  /** Text that stands on the finding's line and on no other; without it the edited line. */
  readonly at?: string
  readonly severity?: Severity
}

export interface Edit extends Partial<Change> {
  /** Text that stands once in the document. */
  readonly find: string
  readonly replace: string
  /** Nothing is found that was not found before, and nothing is lost. */
  readonly neutral?: true
  /** What follows besides, because the contract implies it. */
  readonly also?: readonly Change[]
  /** What was found before and is no more; `all` where the document is no longer judged. */
  readonly gone?: readonly Change[] | 'all'
  readonly note?: string
}

/** A document and its edits; each is made on the untouched document. */
export interface EditSet {
  readonly name: string
  readonly document: string
  readonly text: string
  readonly asOf: Day
  readonly edits: readonly Edit[]
}

const keys = ['find', 'replace', 'neutral', 'rule', 'item', 'at', 'severity', 'also', 'gone', 'note']

/** The edits in the YAML files of a folder of fixtures. @throws {Error} when an edit is not well formed. */
export function editSets(root: string, folder: string): readonly EditSet[] {
  const own = filesBelow(root, folder, '.yaml').filter(({path}) => path.lastIndexOf('/') === folder.length)
  return own.map(({path}) => {
    const {document, edits} = parse(readFileSync(join(root, path), 'utf8')) as {
      document: string
      edits: readonly Edit[]
    }
    const source = join(root, 'fixtures', document)
    const text = readFileSync(source, 'utf8')
    const {asOf} = parse(readFileSync(source.replace(/\.md$/, '.labels.yaml'), 'utf8')) as Labels
    const faults = edits.flatMap((edit) => faultsOf(edit, text).map((fault) => `${path}: ${edit.find}: ${fault}`))
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return {name: path.slice(folder.length + 1), document, text, asOf, edits}
  })
}

function faultsOf(edit: Edit, text: string): readonly string[] {
  const times = text.split(edit.find).length - 1
  const unknown = Object.keys(edit).filter((key) => !keys.includes(key))
  return [
    ...(times === 1 ? [] : [`stands ${times} times in the document`]),
    ...unknown.map((key) => `there is no key ${key}`),
    ...((edit.rule === undefined) === (edit.neutral === true) ? [] : ['has either a rule or is neutral']),
    ...(edit.find === edit.replace ? ['changes nothing'] : [])
  ]
}

/** What goes otherwise than an edit says; empty when all is as expected. `before`: the findings of the untouched document. */
export function complaintsOn(
  edit: Edit,
  {text, asOf}: EditSet,
  before: readonly Message[],
  linter: Linter
): readonly string[] {
  const start = text.indexOf(edit.find)
  const changed = text.slice(0, start) + edit.replace + text.slice(start + edit.find.length)
  const after = linter.lint(changed, {path: 'edited.md', asOf, strictRules: true}).messages
  const span = {first: linesIn(text.slice(0, start)), before: linesIn(edit.find), after: linesIn(edit.replace)}
  const {fresh, lost} = differences(before, after, span)
  const wanted = [...(edit.rule === undefined ? [] : [{...edit, rule: edit.rule}]), ...(edit.also ?? [])]
  const [misses, extra] = pair(wanted, fresh, ({at}) =>
    at === undefined ? range(span.first, span.after) : [lineOf(changed, at)]
  )
  const [stayed, missed] =
    edit.gone === 'all'
      ? [[], []]
      : pair(edit.gone ?? [], lost, ({at}) => (at === undefined ? null : [lineOf(text, at)]))
  return [
    ...misses.map(({rule, item}) => `not found: ${rule} ${item ?? ''}`),
    ...extra.map((message) => `also found: ${inWords(message)}`),
    ...stayed.map(({rule}) => `still found: ${rule}`),
    ...missed.map((message) => `lost: ${inWords(message)}`)
  ]
}

interface Span {
  /** The first edited line, counted from 0. */
  readonly first: number
  /** Line ends in the old and in the new text. */
  readonly before: number
  readonly after: number
}

/** Findings that stand only in the one or the other. The same finding: rule and item, and either the sentence or the line. */
function differences(before: readonly Message[], after: readonly Message[], span: Span) {
  const fresh = [...after]
  const lost = [before, before, before].reduce<readonly Message[]>((left, _, pass) => {
    return left.filter((old) => {
      const index = fresh.findIndex((one) => {
        if (one.ruleId !== old.ruleId || one.item !== old.item) return false
        const sentence = one.message === old.message
        const line = linesAfter(old.place.start.line, span).includes(one.place.start.line)
        return pass === 0 ? sentence && line : pass === 1 ? sentence : line
      })
      if (index >= 0) fresh.splice(index, 1)
      return index < 0
    })
  }, before)
  return {fresh, lost}
}

/** Where a line of the old text stands in the new one. */
function linesAfter(line: number, {first, before, after}: Span): readonly number[] {
  if (line <= first) return [line]
  return line > first + before + 1 ? [line - before + after] : range(first, after)
}

function range(first: number, ends: number): readonly number[] {
  return Array.from({length: ends + 1}, (_, index) => first + 1 + index)
}

/** Expectations without a finding, and findings that nobody expected. */
function pair(
  wanted: readonly Change[],
  found: readonly Message[],
  lines: (change: Change) => readonly number[] | null
) {
  const left = [...found]
  const unmet = wanted.filter((change) => {
    const allowed = lines(change)
    const index = left.findIndex(({ruleId, item, severity, place}) => {
      if (ruleId !== change.rule || (change.item ?? item) !== item) return false
      return (change.severity ?? severity) === severity && (allowed?.includes(place.start.line) ?? true)
    })
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return [unmet, left] as const
}

function inWords({ruleId, item, severity, place, message}: Message): string {
  return `${severity} ${ruleId} ${item ?? ''} @${place.start.line} ${message}`
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

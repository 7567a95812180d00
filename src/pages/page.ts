/** A rule's page is its test: the head is rendered from the rule, the findings below each rejected example from a run of the linter. */
import type {Message} from '../model/finding.ts'
import type {Rule} from '../rule.ts'
import {type Example, exampleOf} from './example.ts'
import {type Fence, isBlank, joinPieces, type Piece, splitFences} from './fences.ts'
import {renderHead} from './head.ts'

/** Checks an example's document as its settings say; may return the messages of all rules. */
export type Lint = (example: Example) => readonly Message[]

const heading = '## Examples'

/**
 * The page as it ought to read. Of the page on disk only what stands below “## Examples” is kept, its blocks of findings excepted.
 * @throws {Error} where a run contradicts the author: an accepted example with a finding of this rule, a rejected one without.
 */
export function renderPage(page: string, rule: Rule, lint: Lint): string {
  const pieces = splitFences(examplesPart(page))
  const rendered = pieces.flatMap((piece, index) => {
    if (isFindings(pieces, index)) return []
    const example = piece.type === 'fence' ? readExample(piece, rule.id) : null
    if (piece.type === 'text' || example === null) return isBlank(piece) && isFindings(pieces, index + 1) ? [] : [piece]
    const found = findings(example, rule.id, lint)
    contradict(example, found, `${rule.id}, example on line ${piece.line} below “${heading}”`)
    return example.intent === 'rejected' ? [piece, ...findingsFence(found)] : [piece]
  })
  const body = joinPieces(rendered).trim()
  return `${renderHead(rule)}\n${heading}\n${body === '' ? '' : `\n${body}\n`}`
}

/** An example and what the page says is found in it: `line:column severity message [item]`, one to a line, and below it the changes that mend it. */
export interface ShownExample extends Example {
  readonly findings: readonly string[]
}

/**
 * The examples of a page in its order, for `iplint explain` and for counting.
 * @throws {Error} for an example whose info string cannot be understood.
 */
export function examplesIn(page: string): readonly ShownExample[] {
  const pieces = splitFences(examplesPart(page))
  return pieces.flatMap((piece, index) => {
    const example = piece.type === 'fence' ? exampleOf(piece) : null
    if (example === null) return []
    const next = pieces.slice(index + 1).find((other) => !isBlank(other))
    return [{...example, findings: next && isFindings(pieces, pieces.indexOf(next)) ? next.lines : []}]
  })
}

function examplesPart(page: string): string {
  const lines = page.split(/\r?\n/)
  const at = lines.indexOf(heading)
  return at < 0 ? '' : lines.slice(at + 1).join('\n')
}

/** A rendered block: a fence of text right below a rejected example. */
function isFindings(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  if (piece?.type !== 'fence' || piece.info !== 'text') return false
  const before = pieces.slice(0, index).findLast((other) => !isBlank(other))
  return before?.type === 'fence' && /^markdown\s+rejected\b/.test(before.info)
}

function readExample(fence: Fence, ruleId: string): Example | null {
  try {
    return exampleOf(fence)
  } catch (error) {
    throw new Error(`${ruleId}, below “${heading}”, ${error instanceof Error ? error.message : String(error)}`)
  }
}

function findings(example: Example, ruleId: string, lint: Lint): readonly string[] {
  return lint(example)
    .filter((message) => message.ruleId === ruleId)
    .flatMap((message) => [sayFinding(message, example.supplied), ...sayFix(message, example.document)])
}

/** What the option that makes the change puts where; of several lines the first. */
function sayFix({fix}: Message, document: string): readonly string[] {
  const option = fix?.kind === 'safe' ? '--fix' : '--fix-suggestions'
  const shown = (text: string) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return `${lines[0]?.trim() ?? ''}${lines.length > 1 ? ' …' : ''}`
  }
  return (fix?.edits ?? []).map(({place, text}) => {
    const [old, now] = [shown(document.slice(place.start.offset, place.end.offset)), shown(text)]
    return `  ${option}: ${old === '' ? `+ ${now}` : now === '' ? `- ${old}` : `${old} → ${now}`}`
  })
}

/** Front matter that was supplied has no line in the fence. */
function sayFinding({place, severity, message, item}: Message, supplied: number): string {
  const line = place.start.line - supplied
  const where = line > 0 ? `${line}:${place.start.column}` : 'front matter:'
  return `${where} ${severity} ${message}${item === null ? '' : ` [${item}]`}`
}

function contradict(example: Example, found: readonly string[], where: string): void {
  if (example.intent === 'accepted' && found.length > 0)
    throw new Error(`${where}: meant to be accepted, but the rule finds\n${found.join('\n')}`)
  if (example.intent === 'rejected' && found.length === 0)
    throw new Error(`${where}: meant to be rejected, but the rule finds nothing`)
}

function findingsFence(lines: readonly string[]): readonly Piece[] {
  return [
    {type: 'text', lines: ['']},
    {type: 'fence', ticks: '```', info: 'text', lines, line: 0}
  ]
}

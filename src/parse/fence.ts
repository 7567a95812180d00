/** Where front matter begins and ends, also when its fences are not as they should be. */
import type {LineStarts} from '../model/place.ts'

/** A stretch of the source, by offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Fences {
  readonly open: Span
  /** The YAML between the fences. */
  readonly content: Span
  /** Null when the front matter is never closed: its end is then a guess. */
  readonly close: Span | null
  readonly dots: boolean
  /** Blank lines stand before the opening fence. */
  readonly late: boolean
}

const opening = /^---[ \t]*$/
const closing = /^(---|\.\.\.)[ \t]*$/
const key = /^(?:[\p{L}_][\p{L}\p{N}_ \t-]*|"[^"]*"[ \t]*|'[^']*'[ \t]*):(?:\s|$)/u
/** What YAML goes on with at the left edge: list items, closing brackets, comments. */
const more = /^(?:[ \t]|-(?:[ \t]|$)|[\]}]|#(?!#))/

/** Finds the fences of front matter; null where the document has none. */
export function findFences(text: string, starts: LineStarts): Fences | null {
  const line = (index: number): string => lineAt(text, starts, index)
  let first = 0
  while (first < starts.length && line(first).trim() === '') first++
  if (first >= starts.length || !opening.test(line(first))) return null
  let last = first + 1
  while (last < starts.length && !closing.test(line(last))) last++
  const closed = last < starts.length
  // A rule between paragraphs looks like a fence: keys must follow, unless both fences stand where they should.
  const keyed = key.test(line(firstSaid(starts, first + 1, line)))
  if (!keyed && (!closed || first > 0 || line(first + 1).trim() === '')) return null
  if (closed) return fences(text, starts, first, last, true)
  return fences(text, starts, first, guessedEnd(starts, first + 1, line), false)
}

/** The same front matter read as if it were never closed; null where that changes nothing. */
export function withoutClose(text: string, starts: LineStarts, found: Fences): Fences | null {
  const line = (index: number): string => lineAt(text, starts, index)
  const first = starts.findLastIndex((start) => start <= found.open.start)
  const end = guessedEnd(starts, first + 1, line)
  if (!/^\s*(?:#.*)?$/.test(line(end))) return null
  const guess = fences(text, starts, first, end, false)
  return guess.content.end < found.content.end && guess.content.end > guess.content.start ? guess : null
}

/** Line `index`, without its line end and a byte order mark. */
function lineAt(text: string, starts: LineStarts, index: number): string {
  const line = text
    .slice(starts[index] ?? text.length, starts[index + 1] ?? text.length)
    .replace(/(?<![\r\n])[\r\n]+$/, '')
  return index === 0 && line.startsWith('\uFEFF') ? line.slice(1) : line
}

function fences(text: string, starts: LineStarts, first: number, last: number, closed: boolean): Fences {
  const offset = (index: number): number => starts[index] ?? text.length
  const bom = first === 0 && text.startsWith('\uFEFF') ? 1 : 0
  const closeLine = lineAt(text, starts, last)
  const close = {start: offset(last), end: offset(last) + closeLine.trimEnd().length}
  return {
    open: {start: offset(first) + bom, end: offset(first) + bom + 3},
    content: {start: offset(first + 1), end: offset(last)},
    close: closed ? close : null,
    dots: closed && closeLine.startsWith('.'),
    late: first > 0
  }
}

/** The first line that is neither blank nor a comment; the number of lines where there is none. */
function firstSaid(starts: LineStarts, from: number, line: (index: number) => string): number {
  let index = from
  while (index < starts.length && /^\s*(?:#|$)/.test(line(index))) index++
  return index
}

/** Unclosed front matter goes on as long as its lines look like YAML, over blank lines only to a further key. */
function guessedEnd(starts: LineStarts, from: number, line: (index: number) => string): number {
  let end = from
  for (let index = from; index < starts.length; index++) {
    if (line(index).trim() === '') {
      while (index < starts.length && line(index).trim() === '') index++
      if (!/^[a-z_]+:(?:\s|$)/.test(line(index))) return end
    }
    const said = line(index)
    if (isHeading(said) || !(key.test(said) || more.test(said))) return end
    end = index + 1
  }
  return end
}

/** A Markdown heading; YAML would take it for a comment, which is written small here. */
function isHeading(line: string): boolean {
  return /^#(?:#{1,5}[ \t]+\p{L}|[ \t]+\p{Lu})/u.test(line)
}

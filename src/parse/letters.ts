/** Collects plain text letter by letter with its source offsets: special spaces, soft hyphens, composition and line breaks settled here. */
import {type LineStarts, type Place, placeBetween} from '../model/place.ts'
import type {Segment, Text} from '../model/text.ts'

/** What is not taken over as it stands: runs of spaces, control characters, special spaces, soft hyphens, marks without width. */
const special =
  / {2,}|\r\n|[\t-\r\u0085\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/g
const lineEnd = /[\n\r]/
const dropped = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/
const softHyphen = '\u00AD'
const cluster = /\P{M}\p{M}*|\p{M}+/gsu

/** A line that begins like this begins a line for the reader too, though Markdown joins it to the one before: a label or a pasted bullet. */
const ownLine = /(?:\p{Lu}[\p{L}\p{N} ()/–-]{0,40}:(?!\S)|[•▪◦‣●○■□☐☑✓]\s?)/uy

export interface Letters {
  readonly parts: string[]
  readonly segments: {readonly at: number; readonly offset: number; length: number}[]
  /** Where in the text a soft line break became a space. */
  readonly softBreaks: number[]
  /** Letters so far. */
  length: number
  /** The last letter; "" at the start. */
  last: string
  afterSoftHyphen: boolean
}

export function noLetters(): Letters {
  return {parts: [], segments: [], softBreaks: [], length: 0, last: '', afterSoftHyphen: false}
}

/** Adds text that stands from `start` on; `offsets` where it does not stand there without a gap. */
export function addText(letters: Letters, value: string, start: number, offsets: readonly number[] | null): void {
  const composed = value.normalize('NFC')
  if (composed === value) addComposed(letters, value, start, offsets)
  else addComposed(letters, ...compose(value, start, offsets))
}

/** A line break the author asked for. A word cut by a soft hyphen goes on over it. */
export function addBreak(letters: Letters, offset: number): void {
  if (letters.afterSoftHyphen) return
  if (letters.last === ' ') {
    letters.parts.push((letters.parts.pop() ?? '').slice(0, -1) + '\n')
    letters.last = '\n'
  } else if (!atLineStart(letters)) push(letters, '\n', offset)
}

/** The text collected, without space around it. */
export function finish(letters: Letters, place: Place): Text {
  const value = withOwnLines(letters.parts.join(''), letters.softBreaks).trimEnd()
  const segments: Segment[] = letters.segments.filter((segment) => segment.at < value.length)
  const last = segments.at(-1)
  if (last && last.at + last.length > value.length) {
    segments[segments.length - 1] = {...last, length: value.length - last.at}
  }
  return {value, place, segments}
}

function withOwnLines(value: string, softBreaks: readonly number[]): string {
  const lines: string[] = []
  let from = 0
  for (const at of softBreaks) {
    ownLine.lastIndex = at + 1
    if (value[at] !== ' ' || !ownLine.test(value)) continue
    lines.push(value.slice(from, at))
    from = at + 1
  }
  return lines.length === 0 ? value : [...lines, value.slice(from)].join('\n')
}

/** A part of a text, from one letter to another, without space around it. */
export function sliceText(starts: LineStarts, text: Text, from: number, to: number = text.value.length): Text {
  const cut = text.value.slice(from, to)
  const begin = from + cut.length - cut.trimStart().length
  const value = cut.trim()
  const end = begin + value.length
  const segments = text.segments
    .filter((segment) => segment.at < end && segment.at + segment.length > begin)
    .map((segment) => {
      const head = Math.max(begin - segment.at, 0)
      const length = Math.min(segment.at + segment.length, end) - segment.at - head
      return {at: segment.at + head - begin, offset: segment.offset + head, length}
    })
  const first = segments[0]
  const offset = first ? first.offset : text.place.end.offset
  return {value, place: placeBetween(starts, offset, text.place.end.offset), segments}
}

/** Letters written as base and mark become one letter, which stands where the base does. */
function compose(value: string, start: number, offsets: readonly number[] | null): [string, number, number[]] {
  let composed = ''
  const places: number[] = []
  for (const match of value.matchAll(cluster)) {
    const letter = match[0].normalize('NFC')
    composed += letter
    for (let unit = 0; unit < letter.length; unit++) {
      const index = match.index + Math.min(unit, match[0].length - 1)
      places.push(offsets?.[index] ?? start + index)
    }
  }
  return [composed, start, places]
}

function addComposed(letters: Letters, value: string, start: number, offsets: readonly number[] | null): void {
  let from = 0
  for (const match of value.matchAll(special)) {
    addRun(letters, value.slice(from, match.index), start, offsets, from)
    addSpecial(letters, match[0], offsets?.[match.index] ?? start + match.index)
    from = match.index + match[0].length
  }
  addRun(letters, value.slice(from), start, offsets, from)
}

function addSpecial(letters: Letters, found: string, offset: number): void {
  if (dropped.test(found)) {
    if (found === softHyphen) letters.afterSoftHyphen = true
    return
  }
  const soft = lineEnd.test(found)
  if (soft && letters.afterSoftHyphen) return
  letters.afterSoftHyphen = false
  if (letters.last === ' ' || atLineStart(letters)) return
  if (soft) letters.softBreaks.push(letters.length)
  push(letters, ' ', offset)
}

function addRun(letters: Letters, run: string, start: number, offsets: readonly number[] | null, from: number): void {
  if (run === '') return
  const crowded = run.startsWith(' ') && (letters.last === ' ' || letters.afterSoftHyphen || atLineStart(letters))
  const first = crowded ? 1 : 0
  if (first >= run.length) return
  letters.afterSoftHyphen = false
  if (offsets)
    for (let index = first; index < run.length; index++) push(letters, run[index] ?? '', offsets[from + index] ?? start)
  else push(letters, first === 0 ? run : run.slice(1), start + from + first)
}

function push(letters: Letters, value: string, offset: number): void {
  const last = letters.segments.at(-1)
  if (last && last.offset + last.length === offset) last.length += value.length
  else letters.segments.push({at: letters.length, offset, length: value.length})
  letters.parts.push(value)
  letters.length += value.length
  letters.last = value.slice(-1)
}

function atLineStart(letters: Letters): boolean {
  return letters.last === '' || letters.last === '\n'
}

/** Plain text of a Markdown leaf (paragraph, heading, cell) that still knows where each letter stood in the source. */
import {isWordLetter} from './letters.ts'
import {type LineStarts, type Place, placeBetween} from './place.ts'

/** A run of letters that stands in the source without a gap: `length` letters from `at` in the plain text, from `offset` in the source. */
export interface Segment {
  readonly at: number
  readonly offset: number
  readonly length: number
}

/** Plain text: markup removed, `<br>` as a line break, entities decoded, no-break space as space, soft hyphens dropped, NFC. */
export interface Text {
  readonly value: string
  readonly place: Place
  readonly segments: readonly Segment[]
}

/** The source place of the letters from `start` to `end` (exclusive) of a plain text. */
export function placeIn(starts: LineStarts, text: Text, start: number, end: number): Place {
  if (text.segments.length === 0) return text.place
  return placeBetween(
    starts,
    sourceOffset(text, start),
    end > start ? sourceOffset(text, end - 1) + 1 : sourceOffset(text, start)
  )
}

/** The index in a plain text of what stands at an offset of the source; the first letter after it where markup stands there. */
export function indexOf({segments, value}: Text, offset: number): number {
  const held = segments.findLast((segment) => segment.offset <= offset)
  return held === undefined ? 0 : Math.min(held.at + Math.min(offset - held.offset, held.length), value.length)
}

function sourceOffset(text: Text, index: number): number {
  const {segments} = text
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.at ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const found = segments[low]
  if (found === undefined) return text.place.start.offset
  return found.offset + Math.min(Math.max(index - found.at, 0), found.length)
}

const joiners = "-'’:"

/** How many words a text has: runs of letters or digits, hyphen and apostrophe inside a word allowed. Unit: words. */
export function countWords(value: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < value.length; at++) {
    if (isWordLetter(value, at)) {
      if (!inside) words++
      inside = true
      if (value.charCodeAt(at) >= 0xd800 && value.charCodeAt(at) < 0xdc00) at++
    } else if (inside) inside = joiners.includes(value.charAt(at)) && isWordLetter(value, at + 1)
  }
  return words
}

/** The beginning of a text on one line, cut at a word. Unit of the length: letters. */
export function shorten(text: string, length: number = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= length) return flat
  const cut = flat.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')} …`
}

/** A cell or a name as a sentence quotes it: short, and without the mark that closed it; an abbreviation of several dots keeps its last. */
export function quotable(text: string, length: number = 60): string {
  return shorten(text, length).replace(/(?<!\.\p{L}{1,3})[.;,:]$/u, '')
}

/** Without what stands in brackets: that is said in passing, names a source or gives an example. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ')
}

/** How a place in a document is said: unist's points, line and column from 1, offset from 0, UTF-16 units, ends exclusive. */

export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Place {
  readonly start: Point
  readonly end: Point
}

/** A value together with the place it was read from. */
export interface Located<T> {
  readonly value: T
  readonly place: Place
}

/** Offsets of all line starts; the one way to turn an offset into a point. */
export type LineStarts = readonly number[]

/** Finds where each line of a text begins. `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStarts(text: string): LineStarts {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}

/** The point of an offset, by binary search. */
export function pointAt(starts: LineStarts, offset: number): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
}

/** The place between two offsets. */
export function placeBetween(starts: LineStarts, start: number, end: number): Place {
  return {start: pointAt(starts, start), end: pointAt(starts, end)}
}

/** The first place in document order; used where a finding could stand on either. */
export function earliest(a: Place, b: Place): Place {
  return a.start.offset <= b.start.offset ? a : b
}

/** Shows the line that a finding stands on, with a mark under the words it is about. */
import type {Place} from '../model/place.ts'
import {clean} from './clean.ts'
import {widthOf} from './width.ts'

/** Two lines: the source line, cut to the width, and the mark below it. */
export function frame(source: readonly string[], place: Place, width: number): readonly [string, string] {
  const number = String(place.start.line)
  const room = Math.max(20, width - number.length - 3)
  const line = source[place.start.line - 1] ?? ''
  const begin = place.start.column - 1
  const end = place.end.line === place.start.line ? place.end.column - 1 : line.length
  const from = begin < room * 0.75 ? 0 : begin - Math.floor(room / 4)
  const before = clean(line.slice(from, begin))
  const marked = clean(line.slice(begin, Math.max(end, begin + 1)))
  const shown = cut(before + marked + clean(line.slice(Math.max(end, begin + 1))), room)
  const length = Math.max(1, Math.min(widthOf(marked), room - widthOf(before)))
  const gutter = ' '.repeat(number.length)
  return [`${number} | ${shown}`, `${gutter} | ${' '.repeat(widthOf(before))}${'^'.repeat(length)}`]
}

function cut(text: string, room: number): string {
  let result = ''
  let width = 0
  for (const letter of text) {
    width += widthOf(letter)
    if (width > room) break
    result += letter
  }
  return result.trimEnd()
}

/** Looks through everything a result holds for places, and says which lie outside the document or contradict themselves. */
import {lineStarts, type Point, pointAt} from '../model/place.ts'

/** Faults found in any tree of plain data; cycles are no matter. `text` is the document. */
export function placeFaults(root: unknown, text: string): readonly string[] {
  const starts = lineStarts(text)
  const faults = new Set<string>()
  const seen = new Set<object>()
  const open: unknown[] = [root]
  const isSound = ({line, column, offset}: Point) => {
    if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false
    const right = pointAt(starts, offset)
    return right.line === line && right.column === column
  }
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (isPlace(value)) {
      const {start, end} = value
      if (!isSound(start) || !isSound(end)) faults.add(`place outside the text: ${JSON.stringify({start, end})}`)
      else if (end.offset < start.offset) faults.add(`place ends before it starts: ${JSON.stringify({start, end})}`)
    }
    if (isSegment(value) && !(value.offset >= 0 && value.length >= 0 && value.offset + value.length <= text.length)) {
      faults.add(`segment outside the text: ${JSON.stringify(value)}`)
    }
    if (value instanceof Map) open.push(...value.values())
    else if (Array.isArray(value)) for (const part of value) open.push(part)
    else for (const part of Object.values(value)) open.push(part)
  }
  return [...faults]
}

function isPlace(value: object): value is {start: Point; end: Point} {
  return 'start' in value && 'end' in value && isPoint(value.start) && isPoint(value.end)
}

function isPoint(value: unknown): value is Point {
  return typeof value === 'object' && value !== null && 'offset' in value && 'line' in value && 'column' in value
}

function isSegment(value: object): value is {at: number; offset: number; length: number} {
  return (
    'at' in value &&
    'offset' in value &&
    'length' in value &&
    typeof value.offset === 'number' &&
    typeof value.length === 'number'
  )
}

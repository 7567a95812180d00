/** Finds for each letter of a Markdown node's value where it stands in the source: escapes, entities and indentation in between. */

/** Decoded values that begin with an ampersand and could be taken for the source itself. */
const ampersand = /^&(?:amp|#0*38|#x0*26);/i
const entity = /^&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]*);/i
const punctuation = /[!-/:-@[-`{-~]/

/**
 * Source offsets of the letters of `value`, which the Markdown engine read from `source` between `start` and `end`.
 * Null where they stand there without a gap, from `start` on.
 */
export function align(source: string, start: number, end: number, value: string): readonly number[] | null {
  if (value.length === end - start && source.startsWith(value, start)) return null
  const offsets: number[] = []
  let at = start
  let index = 0
  while (index < value.length) {
    const taken = take(source, at, end, value, index)
    for (let unit = 0; unit < taken.units; unit++)
      offsets.push(Math.max(start, Math.min(at + taken.skip + (taken.one ? 0 : unit), end - 1)))
    index += taken.units
    at += taken.skip + taken.length
  }
  return offsets
}

interface Taken {
  /** Letters of the value that are explained. */
  readonly units: number
  /** Source letters that gave nothing, before those that did. */
  readonly skip: number
  /** Source letters that gave these units. */
  readonly length: number
  /** All units stand at one place (an entity). */
  readonly one?: boolean
}

function take(source: string, at: number, end: number, value: string, index: number): Taken {
  for (let skip = 0; at + skip < end; skip++) {
    const here = source[at + skip] ?? ''
    const rest = source.slice(at + skip, Math.min(end, at + skip + 40))
    if (here === '&') {
      const raw = entity.exec(rest)?.[0]
      if (raw && (ampersand.test(raw) || !value.startsWith(raw, index))) {
        return {
          units: entityUnits(raw, value, index),
          skip,
          length: raw.length,
          one: true
        }
      }
    }
    if (here === '\\' && punctuation.test(rest[1] ?? '') && value[index] === rest[1])
      return {units: 1, skip: skip + 1, length: 1}
    if (here === value[index] || (here === '\0' && value[index] === '\uFFFD')) return {units: 1, skip, length: 1}
  }
  return {units: 1, skip: 0, length: 0}
}

/** Almost every entity is one UTF-16 unit. Two are letters beyond the first 65 536, marked relations, &ThickSpace; and &fjlig;. */
function entityUnits(raw: string, value: string, index: number): number {
  const pair = value.slice(index, index + 2)
  if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(pair)) return 2
  if (raw.startsWith('&#')) return 1
  return raw === '&fjlig;' || /^[^&](?:[\u0333\u0338\u20D2\u20E5\uFE00]|(?<=\u205F)\u200A)/.test(pair) ? 2 : 1
}

/** Edits change what they name and nothing else. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Fix} from '../model/finding.ts'
import {lineStarts, placeBetween} from '../model/place.ts'
import {applyEdits, collide} from './apply.ts'

describe('edits', () => {
  const text = fc.string({maxLength: 60, unit: fc.constantFrom('a', 'å', '\n', '\r\n', '𝄞', ' ')})
  const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.string({maxLength: 4})), {maxLength: 6})

  it('change nothing outside their ranges', () => {
    fc.assert(
      fc.property(text, edits, (source, raw) => {
        const starts = lineStarts(source)
        const chosen: Fix['edits'][number][] = []
        for (const [from, length, insert] of raw) {
          const start = Math.min(from, source.length)
          const edit = {place: placeBetween(starts, start, Math.min(start + length, source.length)), text: insert}
          if (!chosen.some((other) => collide(edit, other))) chosen.push(edit)
        }
        const result = applyEdits(source, chosen)
        const order = ({place: {start, end}}: (typeof chosen)[number]) => start.offset * 1000 + end.offset
        const sorted = chosen.toSorted((a, b) => order(a) - order(b))
        let [from, at] = [0, 0]
        for (const {place} of sorted) {
          const kept = source.slice(from, place.start.offset)
          expect(result.indexOf(kept, at)).toBeGreaterThanOrEqual(at)
          at = result.indexOf(kept, at) + kept.length
          from = place.end.offset
        }
        expect(result.endsWith(source.slice(from))).toBe(true)
        expect(result.replace(/[\r\n]/g, '').length).toBe(
          source.replace(/[\r\n]/g, '').length +
            chosen.reduce((sum, {place, text: insert}) => {
              const gone = source.slice(place.start.offset, place.end.offset).replace(/[\r\n]/g, '').length
              return sum + insert.replace(/[\r\n]/g, '').length - gone
            }, 0)
        )
      })
    )
  })

  it.each([
    ['\r\n', 'a\r\nb\nc'],
    ['\n', 'a\nb\r\nc'],
    ['\r', 'a\rb'],
    ['\n', 'a']
  ])('end their lines with %j as the first line of %j does', (end, source) => {
    const place = placeBetween(lineStarts(source), 0, 1)
    const more = 'd\ne\r\nf\rg'
    expect(applyEdits(source, [{place, text: more}])).toBe(`d${end}e${end}f${end}g${source.slice(1)}`)
  })
})

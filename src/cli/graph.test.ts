/** What has circles and shared parts comes back as it was; what is no graph is refused. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {decode, encode} from './graph.ts'

it('keeps circles and shared parts', () => {
  const shared = {name: 'mål', list: [1, [2], 'x', null, true]}
  const circle: {parent: unknown; children: unknown[]; again: unknown} = {parent: null, children: [], again: shared}
  circle.children.push({parent: circle, shared}, {parent: circle, shared})
  const back = decode(encode(circle)) as typeof circle
  expect(back).toEqual(circle)
  const [first, second] = back.children as {parent: unknown; shared: unknown}[]
  expect([first?.parent, second?.parent]).toEqual([back, back])
  expect(first?.shared).toBe(second?.shared)
})

it('keeps any data that JSON can hold, and leaves out what is undefined', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value))
      expect(decode(encode(plain))).toEqual(plain)
    })
  )
  expect(decode(encode({a: undefined, b: 1}))).toEqual({b: 1})
})

it.each(['', '{}', '{"root": 0, "entries": []}', '{"root": 0, "entries": [[7]]}', '{"root": [1], "entries": 3}'])(
  'refuses %j',
  (text) => expect(() => decode(text)).toThrow()
)

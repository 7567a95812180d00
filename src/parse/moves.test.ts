/** Lines added above move every place by as many lines, and nothing else. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import type {Place} from '../model/place.ts'
import {everything} from './for-tests.ts'
import {decode, parse} from './index.ts'

/** Enough to find what is wrong within a few days of commits; raise it for a hunt. */
const runs = 40
vi.setConfig({testTimeout: 60_000})

const fixtures = new URL('../../fixtures/', import.meta.url)
const files = readdirSync(fixtures, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
const texts = files.map((name) => decode(readFileSync(new URL(name, fixtures))).text)

function moved({start, end}: Place, from: number, lines: number, letters: number): Place {
  const move = (point: Place['start']): Place['start'] => ({
    ...point,
    line: point.line + lines,
    offset: point.offset + letters
  })
  return {
    start: start.offset >= from ? move(start) : start,
    end: end.offset > from || start.offset >= from ? move(end) : end
  }
}

/** Checks that a line added `count` times before an offset moves what stands behind it, and only that. */
function expectMoved(text: string, from: number, line: string, count: number): void {
  const added = line.repeat(count)
  const before = everything(parse(text, 'a.md'))
  const after = everything(parse(text.slice(0, from) + added + text.slice(from), 'a.md'))
  expect(after.texts.map(({value}) => value)).toEqual(before.texts.map(({value}) => value))
  expect(after.places).toEqual(before.places.map((place) => moved(place, from, count, added.length)))
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

const headed = texts.filter((text) => parse(text, 'a.md').frontMatter !== null && /[\r\n]/.test(text))

describe('lines added above', () => {
  test('there are enough documents to say so', () => {
    expect(headed.length).toBeGreaterThan(50)
  })

  test('the body move it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headed), fc.integer({min: 1, max: 40}), (text, count) => {
        const {starts, frontMatter} = parse(text, 'a.md')
        const end = frontMatter?.place.end.offset ?? 0
        const from = starts.find((start) => start >= end)
        if (from !== undefined) expectMoved(text, from, lineEnd(text), count)
      }),
      {numRuns: runs}
    )
  })

  test('the keys of front matter move them and the body', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headed), fc.integer({min: 1, max: 40}), (text, count) => {
        const {starts, frontMatter} = parse(text, 'a.md')
        const from = starts[frontMatter?.place.start.line ?? 1] ?? text.length
        expectMoved(text, from, '# anmärkning' + lineEnd(text), count)
      }),
      {numRuns: runs}
    )
  })
})

/** The runner of tests that mutants are hunted with. */
import {describe, expect, it} from 'vitest'
import {expectation} from './matchers.ts'
import {runner} from './runner.ts'

describe('the runner', () => {
  const failing = (register: (own: ReturnType<typeof runner>) => void): string => {
    const own = runner()
    register(own)
    try {
      own.run()
      return ''
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  it('runs tests one by one and for each row, and throws what fails', () => {
    const seen: unknown[] = []
    const each = (own: ReturnType<typeof runner>) =>
      own.describe('a', () => {
        own.it.each([
          [1, 2],
          [3, 4]
        ])('b', (a: never, b: never) => seen.push(a, b))
        own.it.each([{c: 5}])('b', ({c}: never) => seen.push(c))
      })
    expect(failing(each)).toBe('')
    expect(seen).toEqual([1, 2, 3, 4, 5])
    expect(failing(({it: test, expect: own}) => test('b', () => own(1).toBe(2)))).toContain('2 was expected')
    expect(failing(({it: test}) => test('b', async () => {}))).toContain('tests that wait')
  })

  it.each<[string, (own: ReturnType<typeof expectation>) => void, unknown, unknown]>([
    ['toBe', (own) => own.toBe(1), 1, 2],
    ['toBeNull', (own) => own.toBeNull(), null, undefined],
    ['toBeUndefined', (own) => own.toBeUndefined(), undefined, null],
    ['toBeGreaterThan', (own) => own.toBeGreaterThan(2), 3, 2],
    ['toBeGreaterThanOrEqual', (own) => own.toBeGreaterThanOrEqual(2), 2, 1],
    ['toContain', (own) => own.toContain('a'), ['a'], ['b']],
    ['toEqual', (own) => own.toEqual({a: [1]}), {a: [1], b: undefined}, {a: [1, 2]}],
    ['toHaveLength', (own) => own.toHaveLength(1), ['a'], []],
    ['toMatch', (own) => own.toMatch(/a/), 'ba', 'b'],
    ['toMatchObject', (own) => own.toMatchObject({a: [{b: 1}]}), {a: [{b: 1, c: 2}], d: 3}, {a: [{b: 1}, {b: 1}]}],
    ['not', (own) => own.not.toBe(1), 2, 1]
  ])('knows %s', (_, match, right, wrong) => {
    expect(() => match(expectation(right))).not.toThrow()
    expect(() => match(expectation(wrong))).toThrow()
  })

  it('knows toThrow', () => {
    const throwing = () => {
      throw new Error('no')
    }
    expect(() => expectation(throwing).toThrow(/no/)).not.toThrow()
    expect(() => expectation(throwing).toThrow(/yes/)).toThrow()
    expect(() => expectation(() => 1).toThrow()).toThrow()
  })
})

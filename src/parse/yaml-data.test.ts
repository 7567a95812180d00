/** What YAML may do to whoever reads it: aliases repeat much with few letters or hold themselves, and keys are no text. */
import {expect, it} from 'vitest'
import {parse} from './index.ts'

it('a mapping as a key, a hundred levels deep, is a key of as many letters as were written', () => {
  for (const open of ['{', '[', '? {']) {
    const value = open.repeat(90)
    const {frontMatter, problems} = parse(`---\nkind: promotion-plan\nperiod: ${value}\n---\n\n# Plan\n`, 'plan.md')
    expect(problems.length).toBeGreaterThan(0)
    expect(JSON.stringify(frontMatter?.data ?? {}).length).toBeLessThan(20_000)
  }
})

it('a list as a key is called as it is written', () => {
  expect(parse('---\n[a, b]: 1\n? {c: d}\n: 2\n---\n', 'plan.md').frontMatter?.data).toEqual({'[a, b]': 1, '{c: d}': 2})
})

/** A value, and an alias that repeats it. */
const twice = (value: string) => parse(`---\na: &a ${value}\nb: *a\n---\n`, 'plan.md')

it('aliases may repeat a thousand values, a list counted with its items, and not one more', () => {
  const list = (items: number) => `[${Array(items).fill('x').join(', ')}]`
  expect(twice(list(999)).problems).toEqual([])
  expect(twice(list(999)).frontMatter?.data?.b).toEqual(Array(999).fill('x'))
  expect(twice(list(1000)).problems).toMatchObject([{code: 'alias-bomb', place: {start: {line: 3, column: 4}}}])
})

it('a list that holds itself is nothing where it does so', () => {
  const {frontMatter, problems} = parse('---\na: &a [x, *a]\n---\n', 'plan.md')
  expect(problems).toMatchObject([{code: 'alias-bomb', place: {start: {line: 2, column: 11}}}])
  expect(frontMatter?.data).toEqual({a: ['x', null]})
})

it.each(['__proto__', 'constructor', 'toString'])('%s is a key like any other', (key) => {
  const {frontMatter, problems} = parse(`---\n${key}: {a: 1}\n---\n`, 'plan.md')
  expect(problems).toEqual([])
  expect(Object.entries(frontMatter?.data ?? {})).toEqual([[key, {a: 1}]])
  expect(Object.getPrototypeOf(frontMatter?.data)).toBe(Object.prototype)
})

/** Where YAML is nested deeper than its reader can bear, and what lies just within. */
import {expect, it} from 'vitest'
import {tooDeepAt} from './yaml-error.ts'

it.each([
  ['a hundred open brackets', `a: ${'['.repeat(100)}`, null],
  ['one more', `a: ${'['.repeat(101)}`, 103],
  ['a thousand brackets one after the other', '[], '.repeat(1000), null],
  ['one more of them', '{}, '.repeat(1001), 4000],
  ['lists in lists on one line', `a:\n${'- '.repeat(110)}x`, 3],
  ['a deep indentation', `a:\n${' '.repeat(199)}b`, null],
  ['a deeper one', `a:\n${' '.repeat(200)}b`, 3]
])('%s', (_, yaml, at) => {
  expect(tooDeepAt(yaml)).toBe(at)
})

/** Keys that are no text are read without being written anew: that doubles with each level. */
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

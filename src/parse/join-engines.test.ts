/** Each text is given to the engine that reads it rightly, as long as that can bear it. */
import type {Root} from 'mdast'
import {expect, it} from 'vitest'
import {joinEngines} from './join-engines.ts'

it.each([
  ['what both read alike', '# Plan\n', 'native'],
  ['what only the reference reads rightly', '# Plan\0\n', 'reference'],
  ['the same, as large as a programme may be', `\0${'Kommunen följer upp.\n'.repeat(20_000)}`, 'reference'],
  ['the same, larger than the reference can bear', `\0${'*a_'.repeat(4000)}`, 'native']
])('%s', (_, text, expected) => {
  const asked: string[] = []
  const engine = (name: string) => (): Root => {
    asked.push(name)
    return {type: 'root', children: []}
  }
  joinEngines(engine('native'), engine('reference'))(text)
  expect(asked).toEqual([expected])
})

/** The three kinds of errors: a finding is data, a wrong call is one line, a fault of ours comes with version and stack. */
import {expect, it} from 'vitest'
import {emptyKnowledge, ruleOf} from '../lint/testing.ts'
import {optionsIn} from '../report/testing.ts'
import {run} from './run.ts'
import type {Product} from './world.ts'

const {phrases} = optionsIn('en').knowledge
const product: Product = {
  version: '1.2.3',
  knowledge: {...emptyKnowledge, phrases},
  groups: {document: [ruleOf('some-rule', () => [])]}
}

async function call(...argv: string[]) {
  const written = {out: '', err: ''}
  const output = (key: keyof typeof written) => ({
    write: (text: string) => {
      written[key] += text
    },
    isTTY: false,
    columns: undefined
  })
  const world = {cwd: '/', env: {}, today: '2026-11-21', stdout: output('out'), stderr: output('err')}
  const exitCode = await run(argv, product, {...world, readStdin: async () => new TextEncoder().encode('# Plan\n')})
  return {exitCode, ...written}
}

it('blames itself, with version and stack, when the knowledge is broken', async () => {
  const {exitCode, out, err} = await call('check', '-')
  expect([exitCode, out]).toEqual([2, ''])
  expect(err).toContain('This is a fault in iplint 1.2.3, not in your document.')
  expect(err).toMatch(/the lexicon has no concept|front-matter\.schema\.json is missing/)
  expect(err).toMatch(/^ +at /m)
})

it('answers a wrong call in one line', async () => {
  const {exitCode, err} = await call('explain', 'same-rule')
  expect(exitCode).toBe(2)
  expect(err).toBe('iplint: There is no rule named “same-rule”. Did you mean “some-rule”?\n')
})

it('ends well where there is nothing wrong', async () => {
  expect(await call('rules')).toMatchObject({exitCode: 0, err: '', out: expect.stringContaining('some-rule')})
})

/** `iplint baseline show` of a file that strangers may have written: all of it comes out as text. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {callWith, folderForAll, root} from './testing.ts'

const product = {version: '1.2.3', knowledge: loadKnowledge(root), groups: {}}
const cwd = folderForAll('baseline')

it('shows names, rules and messages without what acts', async () => {
  const evil = '::error::x\u001b[2J\u202e\ny'
  const files = {[`${evil}.md`]: [{fingerprint: 'f', rule: evil, item: evil, message: evil}]}
  writeFileSync(join(cwd, 'iplint-baseline.json'), JSON.stringify({version: 1, files}))
  const {exitCode, out} = await callWith(product, ['baseline', 'show'], {cwd})
  expect(exitCode).toBe(0)
  expect(out.split('\n').slice(0, 3)).toEqual([
    '\u2060::error::x y.md',
    '  \u2060::error::x y/::error::x y  ::error::x y',
    ''
  ])
})

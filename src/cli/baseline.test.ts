/** The file of the baseline: the same whoever writes it, and nothing acts when it is shown. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {writeBaseline} from './baseline-file.ts'
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

it('is in the order of names, from whatever folder they were judged', () => {
  const file = join(cwd, 'sorted.json')
  const entries = [{fingerprint: 'f', rule: 'r', item: null, message: 'm'}]
  writeBaseline(file, {'z.md': entries, 'sub/x.md': entries, 'empty.md': [], 'Å.md': entries})
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).files)).toEqual(['sub/x.md', 'z.md', 'Å.md'])
})

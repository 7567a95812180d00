/** Names, folders and patterns become files, whatever letters and spaces their paths hold. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {findFiles} from './files.ts'

const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'iplint files åäö ')))
const files = [
  'a.md',
  'B.MD',
  'c.markdown',
  'd.txt',
  'mål och medel/närpes.md',
  'node_modules/x/y.md',
  '.git/z.md',
  'odd/[x].md',
  'odd/x.md'
]

beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(cwd, file)), {recursive: true})
    writeFileSync(join(cwd, file), '')
  }
})
afterAll(() => rmSync(cwd, {recursive: true}))

async function found(...names: string[]) {
  const {candidates, missing, unmatched} = await findFiles(names, cwd)
  return {paths: candidates.map(({path, named}) => (named ? `${path}!` : path)), missing, unmatched}
}

it('looks through a folder for Markdown, without what is not ours', async () => {
  expect((await found('.')).paths).toEqual([
    'B.MD',
    'a.md',
    'c.markdown',
    'mål och medel/närpes.md',
    'odd/[x].md',
    'odd/x.md'
  ])
  expect((await found('mål och medel')).paths).toEqual(['mål och medel/närpes.md'])
})

it('takes patterns, and names with brackets literally', async () => {
  expect((await found('**/n*.md')).paths).toEqual(['mål och medel/närpes.md'])
  expect((await found('odd/[x].md')).paths).toEqual(['odd/[x].md!'])
  expect((await found('odd/[xy].md')).paths).toEqual(['odd/x.md'])
})

it('takes whatever is named, once, and remembers that it was named', async () => {
  expect((await found('d.txt', 'a.md', './a.md', '*.md')).paths).toEqual(['a.md!', 'd.txt!'])
  expect((await found(join(cwd, 'a.md'))).paths).toEqual(['a.md!'])
})

it('says what is missing and what matches nothing', async () => {
  expect(await found('nope.md', 'x*.md')).toEqual({paths: [], missing: ['nope.md'], unmatched: ['x*.md']})
})

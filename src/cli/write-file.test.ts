/** What is written below the current folder does not leave it through a link. */
import {mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {folderForAll} from './testing.ts'
import {writeNew, writeReport} from './write-file.ts'

const top = folderForAll('write-file')
const cwd = join(top, 'here')
mkdirSync(join(top, 'outside'))
mkdirSync(join(cwd, 'inside'), {recursive: true})
symlinkSync('../outside', join(cwd, 'ut'))
symlinkSync('inside', join(cwd, 'in'))

const say = (key: string) => key
const placeOf = (name: string) => ({file: join(cwd, name), name, cwd})
const writings: readonly [string, (name: string) => void][] = [
  ['a new file', (name) => writeNew(placeOf(name), 'a', say)],
  ['a report', (name) => writeReport(placeOf(name), 'a', say, [])]
]

it.each(writings)('%s', (kind, write) => {
  for (const name of ['ut/a.md', 'ut/more/a.md']) expect(() => write(name)).toThrow('fix/link')
  expect(readdirSync(join(top, 'outside'))).toEqual([])
  write(`in/${kind}.md`)
  expect(readFileSync(join(cwd, 'inside', `${kind}.md`), 'utf8')).toBe('a')
})

/** Another language version is read as long as somebody could have written it. */
import {truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readerNextTo} from './other-version.ts'
import {folderForAll} from './testing.ts'

it('is as if it were not there when it is larger than 32 MB', () => {
  const cwd = folderForAll('other version')
  const read = readerNextTo(join(cwd, 'plan.md'), cwd)
  writeFileSync(join(cwd, 'fi.md'), '# Ohjelma\n')
  expect(read('fi.md')).toBe('# Ohjelma\n')
  truncateSync(join(cwd, 'fi.md'), 32 * 1024 * 1024)
  expect(read('fi.md')).toHaveLength(32 * 1024 * 1024)
  truncateSync(join(cwd, 'fi.md'), 32 * 1024 * 1024 + 1)
  expect(read('fi.md')).toBeNull()
})

/** A file is written beside its place first, for nobody to interfere, and is on the disk before its name points to it. */
import {execFileSync} from 'node:child_process'
import {
  chownSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {folderForAll} from './testing.ts'
import {createWhole, replaceWhole} from './write-whole.ts'

const steps = vi.hoisted((): string[] => [])
const draftName = vi.hoisted(() => ({value: 'a'}))
vi.mock('node:crypto', () => ({randomUUID: () => draftName.value}))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const told = Object.fromEntries(
    (['writeFileSync', 'fsyncSync', 'renameSync'] as const).map((name) => {
      const real = fs[name] as (...args: readonly unknown[]) => unknown
      return [name, (...args: readonly unknown[]) => [steps.push(name), real(...args)][1]]
    })
  )
  return {...fs, ...told}
})

const cwd = folderForAll('write-whole')
const file = join(cwd, 'a.md')

beforeEach(() => {
  writeFileSync(file, 'old')
  steps.length = 0
})

it('is on the disk before its name points to it', () => {
  replaceWhole(file, 'new')
  expect(steps).toEqual(['writeFileSync', 'fsyncSync', 'renameSync'])
  expect(readFileSync(file, 'utf8')).toBe('new')
})

it.skipIf(process.getuid?.() !== 0)('keeps its owner', () => {
  chownSync(file, 65_534, 65_533)
  replaceWhole(file, 'new')
  const {uid, gid} = statSync(file)
  expect([uid, gid]).toEqual([65_534, 65_533])
})

it('is not written through a link that somebody put where the draft goes', () => {
  draftName.value = 'b'
  writeFileSync(join(cwd, 'theirs'), 'theirs')
  symlinkSync('theirs', join(cwd, '.b.tmp'))
  expect(() => replaceWhole(file, 'new')).toThrow('EEXIST')
  expect(readFileSync(join(cwd, 'theirs'), 'utf8')).toBe('theirs')
  expect(readFileSync(file, 'utf8')).toBe('old')
})

it('that is to be new replaces nothing, and leaves no draft behind', () => {
  draftName.value = 'c'
  expect(() => createWhole(file, 'new')).toThrow('EEXIST')
  expect(readFileSync(file, 'utf8')).toBe('old')
  expect(existsSync(join(cwd, '.c.tmp'))).toBe(false)
})

it.skipIf(process.platform === 'win32')('that is a pipe takes what it is given and stays a pipe', () => {
  const pipe = join(cwd, 'pipe')
  execFileSync('mkfifo', [pipe])
  const end = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK)
  try {
    replaceWhole(pipe, 'new')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    const got = Buffer.alloc(9)
    expect(got.toString('utf8', 0, readSync(end, got))).toBe('new')
  } finally {
    closeSync(end)
  }
})

/** Everything that writes, where there are links, rights and pipes: what leads out of the folder is left alone. */
import {spawnSync} from 'node:child_process'
import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {door} from './testing.ts'
import {reportArgs, workshop, writings} from './testing-writings.ts'

const {top, cwd, iplint, read, putBack} = workshop()

it.each(writings.slice(0, 5))('$name keeps the rights of what it replaces, whatever the umask', (writing) => {
  putBack(writing)
  chmodSync(join(cwd, writing.file), 0o666)
  iplint(writing.args)
  expect(read(writing.file)).not.toBe(writing.old)
  expect(statSync(join(cwd, writing.file)).mode & 0o777).toBe(0o666)
})

it.each(writings.slice(1))('$name follows no folder that leads out', (writing) => {
  if (writing.file === 'iplint-baseline.json') return
  putBack(writing)
  mkdirSync(join(top, 'outside'), {recursive: true})
  symlinkSync('../outside', join(cwd, 'ut'))
  const {status, stderr} = iplint(writing.args.map((arg) => arg.replace(writing.file, `ut/${writing.file}`)))
  expect(stderr).toMatch(/leads out of the current folder|johtaa ulos nykyisestä kansiosta/)
  expect([status, readdirSync(join(top, 'outside'))]).toEqual([2, []])
})

it.each(writings.slice(1, 5))('$name replaces a link and leaves what it leads to', (writing) => {
  writeFileSync(join(top, 'theirs'), writing.old ?? '')
  symlinkSync('../theirs', join(cwd, writing.file))
  iplint(writing.args)
  expect(readFileSync(join(top, 'theirs'), 'utf8')).toBe(writing.old)
  expect(lstatSync(join(cwd, writing.file)).isSymbolicLink()).toBe(false)
})

it('a pipe takes a report and stays a pipe', () => {
  const command = 'mkfifo pipe; (timeout 20 cat pipe > got) & "$@"; status=$?; wait; exit $status'
  const args = ['-c', command, 'bash', process.execPath, door, ...reportArgs('json=pipe')]
  expect(spawnSync('bash', args, {cwd}).status).toBe(0)
  expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
  expect(JSON.parse(read('got') ?? '')).toMatchObject({version: 1})
})

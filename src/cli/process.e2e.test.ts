/** The command as a process: what it prints for whom, how it ends, and what it says before it can run at all. */
import {spawn, spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, it} from 'vitest'
import schema from '../../schemas/report.schema.json' with {type: 'json'}
import {door, folderForAll, plan, root, runIn, writeIn} from './testing.ts'

const cwd = folderForAll('process')

it('prints JSON that keeps to its schema for every fixture', () => {
  const {stdout} = runIn(root, ['fixtures/accepted', 'fixtures/rejected', '--format', 'json'])
  const validate = new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(schema)
  const report = JSON.parse(stdout)
  expect(report.files.length).toBeGreaterThan(20)
  validate(report)
  expect(validate.errors).toBeNull()
})

it('bears a reader that leaves early', () => {
  const command = `"${process.execPath}" "${door}" --explain-elements fixtures/accepted | head -n 1`
  const {stdout, stderr} = spawnSync('sh', ['-c', command], {
    cwd: root,
    env: {PATH: process.env.PATH, LANG: 'C'} as unknown as NodeJS.ProcessEnv,
    encoding: 'utf8'
  })
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr).toBe('')
})

it('ends with 130 when interrupted', async () => {
  writeIn(cwd, 'bra.md', plan)
  const child = spawn(process.execPath, [door, 'bra.md', '--watch'], {cwd, stdio: ['ignore', 'ignore', 'pipe']})
  const code = new Promise((resolve) => child.on('exit', resolve))
  // A busy machine is slow to start: it listens when it says so.
  await new Promise((resolve) => child.stderr.once('data', resolve))
  child.kill('SIGINT')
  expect(await code).toBe(130)
})

it('says which Node it needs, and what to do before it is built', () => {
  const old = `data:text/javascript,Object.defineProperty(process, 'versions', {value: {node: '18.20.4'}})`
  expect(runIn(cwd, ['--version'], {node: ['--import', old]})).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('18.20.4')
  })
  writeIn(cwd, 'paket/package.json', '{"type": "module"}')
  mkdirSync(join(cwd, 'paket/bin'))
  copyFileSync(door, join(cwd, 'paket/bin/iplint.cjs'))
  const {status, stderr} = spawnSync(process.execPath, [join(cwd, 'paket/bin/iplint.cjs')], {encoding: 'utf8'})
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm ci')])
})

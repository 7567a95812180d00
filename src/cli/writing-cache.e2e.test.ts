/** The cache is written beside the reports: whatever becomes of it, no result changes and nothing outside is touched. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {door} from './testing.ts'
import {workshop} from './testing-writings.ts'

const {top, cwd, iplint} = workshop()

const cached = ['plan.md', '--cache', '--as-of', '2026-11-21', '--fail-on', 'never', '--format', 'json']

it('is no cache where a link stands in its place', () => {
  mkdirSync(join(top, 'elsewhere'), {recursive: true})
  writeFileSync(join(top, 'elsewhere/.gitignore'), 'mine\n')
  symlinkSync('../elsewhere', join(cwd, '.iplintcache'))
  expect(iplint(cached).status).toBe(0)
  expect(readdirSync(join(top, 'elsewhere'))).toEqual(['.gitignore'])
  expect(readFileSync(join(top, 'elsewhere/.gitignore'), 'utf8')).toBe('mine\n')
})

it('written by a process that was ended at any moment is never half, and changes no result', {
  timeout: 240_000
}, () => {
  const plain = iplint(cached.filter((arg) => arg !== '--cache')).stdout
  for (let kill = 0; ; kill++) {
    expect(kill).toBeLessThan(60)
    const {signal} = iplint(cached, {kill})
    expect(iplint(cached).stdout).toBe(plain)
    rmSync(join(cwd, '.iplintcache'), {recursive: true, force: true})
    if (signal === null) break
  }
})

it('on a full disk changes no result', () => {
  const plain = iplint(cached.filter((arg) => arg !== '--cache')).stdout
  const command = `trap '' XFSZ; ulimit -f 0; exec "$@"`
  const env = {PATH: process.env.PATH, LANG: 'C'} as NodeJS.ProcessEnv
  const full = spawnSync('bash', ['-c', `(${command}) | cat`, 'bash', process.execPath, door, ...cached], {
    cwd,
    env,
    encoding: 'utf8'
  })
  expect(full.stdout).toBe(plain)
})

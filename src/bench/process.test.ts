/** Programs are run as they are by a user: what they use is told, what fails is told, what hangs is ended, and no other program is called a fault. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {home} from './folders.ts'
import {commandOf, isInstalled, nameWithVersion, peers} from './peers.ts'
import {faultOf} from './probe.ts'
import {runnerIn} from './process.ts'

const folder = mkdtempSync(join(tmpdir(), 'iplint-bench-test-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const node = (code: string, done: readonly number[] = [0]) => {
  return {argv: [process.execPath, '-e', code] as const, cwd: folder, done}
}

describe.each([
  ['with GNU time where it is', '/usr/bin/time'],
  ['without it', join(folder, 'no-such-program')]
])('a program, %s', (_, gnu) => {
  const runner = runnerIn(join(folder, 'work'), gnu)

  it('is measured', async () => {
    const {time, cpu, memory, fault} = await runner.run(node('for (let i = 0; i < 1e8; i++);'), 60_000)
    expect(fault).toBeNull()
    expect(time).toBeGreaterThan(0)
    expect(cpu).toBeGreaterThan(0)
    expect(memory).toBeGreaterThan(10_000)
    expect(memory).toBeLessThan(1_000_000)
  })

  it('has done its work when its exit code says so', async () => {
    expect((await runner.run(node('process.exit(1)', [0, 1]), 60_000)).fault).toBeNull()
    expect((await runner.run(node('process.exit(2)', [0, 1]), 60_000)).fault).toBe('exit 2')
  })

  it('is ended when it hangs', async () => {
    expect((await runner.run(node('setInterval(() => {}, 1000)'), 500)).fault).toMatch(/^ended after/)
  })

  it('does not see what makes every Node slower', async () => {
    process.env.NODE_EXTRA_CA_CERTS = '/x'
    try {
      const code = 'process.exit(process.env.NODE_EXTRA_CA_CERTS === undefined ? 0 : 3)'
      expect((await runner.run(node(code), 60_000)).fault).toBeNull()
    } finally {
      delete process.env.NODE_EXTRA_CA_CERTS
    }
  })
})

it('tells whether a program has done its work by what it says', () => {
  expect(faultOf(node("console.log('a MD013 b')"), 'MD013')).toBeNull()
  expect(faultOf(node("console.error('nothing to do')"), 'MD013')).toBe('exit 0, no MD013: nothing to do')
  expect(faultOf(node("console.log('MD013'); process.exit(2)"), 'MD013')).toMatch(/^exit 2/)
})

describe('other linters', () => {
  it('have exact versions', () => {
    for (const {packages} of peers) {
      for (const version of Object.values(packages)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
    expect(peers.map(nameWithVersion)).toContain('rumdl 0.2.75')
  })

  it('are not there before they are installed', () => {
    expect(peers.filter((peer) => isInstalled(peer, folder))).toEqual([])
  })

  it('are given the folder, and a cache only when asked', () => {
    for (const peer of peers) {
      const {argv, cwd} = commandOf(peer, folder, '/docs', null)
      expect(cwd).toBe(folder)
      expect(argv.some((argument) => argument.startsWith('/docs'))).toBe(true)
      const cached = commandOf(peer, folder, '/docs', '/kept').argv
      expect(cached.includes('/kept')).toBe(peer.caches === true)
    }
  })
})

it('keeps its things in the user’s cache', () => {
  expect(home({XDG_CACHE_HOME: folder})).toBe(join(folder, 'iplint-bench'))
  expect(home({LOCALAPPDATA: folder})).toBe(join(folder, 'iplint-bench'))
  expect(home({XDG_CACHE_HOME: '/x'}, folder)).toBe(join(folder, 'iplint-bench'))
  expect(home({})).toMatch(/iplint-bench$/)
})

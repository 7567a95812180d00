/** Everything that writes, ended at every moment, on a full disk, in a folder that may not be written, twice at once: old or new, never half. */
import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {door} from './testing.ts'
import {mended, reportArgs, workshop, writings, wrong} from './testing-writings.ts'

const {top, cwd, iplint, read, write, putBack} = workshop()
const env = {PATH: process.env.PATH, LANG: 'C'} as NodeJS.ProcessEnv

describe.each(writings)('$name', (writing) => {
  const {args, file, old} = writing

  it('ended at any moment leaves the old file or the new one, whole', {timeout: 240_000}, () => {
    putBack(writing)
    iplint(args)
    const made = read(file)
    expect(made).not.toBe(old)
    const seen = new Set<string | null>()
    for (let kill = 0; ; kill++) {
      expect(kill).toBeLessThan(60)
      putBack(writing)
      const {signal} = iplint(args, {kill})
      const left = read(file)
      expect([kill, left === old || left === made]).toEqual([kill, true])
      seen.add(left)
      if (signal === null) break
      for (const name of readdirSync(cwd)) if (name.endsWith('.tmp')) rmSync(join(cwd, name))
    }
    expect(seen).toContain(made)
    expect(seen).toContain(old)
  })

  it('on a full disk leaves the old file, nothing else, and says so', () => {
    putBack(writing)
    const names = readdirSync(cwd)
    const command = `trap '' XFSZ; ulimit -f 0; exec "$@" > /dev/null`
    const {status, stderr} = spawnSync('bash', ['-c', command, 'bash', process.execPath, door, ...args], {
      cwd,
      env,
      encoding: 'utf8'
    })
    expect([status, read(file), readdirSync(cwd)]).toEqual([2, old, names])
    expect(stderr).toMatch(/^iplint: .*(?:EFBIG|ENOSPC|large|space)/m)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  it('in a folder that may not be written leaves everything, and says so', () => {
    putBack(writing)
    chmodSync(cwd, 0o555)
    chmodSync(top, 0o755)
    const {status, stderr} = iplint(args, process.getuid?.() === 0 ? {user: 65_534} : {})
    chmodSync(cwd, 0o755)
    expect([status, read(file)]).toEqual([2, old])
    expect(stderr).toMatch(/^iplint: .*(?:EACCES|EROFS|permission)/m)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})

it('a process killed from outside at any time leaves a whole document', {timeout: 240_000}, async () => {
  const began = performance.now()
  iplint(['plan.md', '--fix', '--fail-on', 'never'])
  const usual = performance.now() - began
  let ended = 0
  for (let run = 0; run < 40; run++) {
    write('plan.md', wrong)
    const child = spawn(process.execPath, [door, 'plan.md', '--fix', '--fail-on', 'never'], {cwd, env, stdio: 'ignore'})
    const timer = setTimeout(() => child.kill('SIGKILL'), usual * (0.4 + (run % 20) / 20))
    const signal = await new Promise((done) => child.on('exit', (_, by) => done(by)))
    clearTimeout(timer)
    if (signal !== null) ended++
    expect([wrong, mended]).toContain(read('plan.md'))
  }
  expect(ended).toBeGreaterThan(0)
})

it('two runs at once write one of both reports, whole', {timeout: 120_000}, async () => {
  const one = reportArgs('json=ut.json')
  const two = [...one, '--lang', 'fi']
  const made = [one, two].map((args) => {
    iplint(args)
    return read('ut.json')
  })
  for (let round = 0; round < 4; round++) {
    const runs = [one, two, one, two].map((args) => {
      const child = spawn(process.execPath, [door, ...args], {cwd, env, stdio: 'ignore'})
      return new Promise((done) => child.on('exit', done))
    })
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0])
    expect(made).toContain(read('ut.json'))
    expect(readdirSync(cwd).sort()).toEqual(['plan.md', 'ut.json'])
  }
})

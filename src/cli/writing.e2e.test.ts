/** Everything that writes, ended at every moment, on a full disk, in a folder that may not be written, twice at once: old or new, never half. */
import {spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, afterEach, beforeEach, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const door = join(root, 'bin/iplint.cjs')
const top = realpathSync(mkdtempSync(join(tmpdir(), 'iplint writing ')))
const cwd = join(top, 'here')
const env = {PATH: process.env.PATH, LANG: 'C'} as NodeJS.ProcessEnv

/** Ends the process with SIGKILL before the nth change of a file, or in the middle of it, as the power might. */
const killer = join(top, 'killer.cjs')
writeFileSync(
  killer,
  `const fs = require('node:fs')
let left = Number(process.env.KILL_AT)
const die = () => process.kill(process.pid, 'SIGKILL')
const where = (target) => typeof target === 'number' || String(target).startsWith(process.env.KILL_IN)
for (const name of ['openSync', 'writeFileSync', 'writeSync', 'fsyncSync', 'chmodSync', 'renameSync', 'linkSync', 'rmSync', 'unlinkSync', 'mkdirSync', 'appendFileSync']) {
  const real = fs[name]
  fs[name] = (target, ...rest) => {
    if (!where(target)) return real(target, ...rest)
    if (left-- === 0) die()
    if (/^write|^append/.test(name) && left-- === 0) {
      const half = rest[0].slice(0, Math.floor(rest[0].length / 2))
      real(target, half, ...rest.slice(1))
      die()
    }
    return real(target, ...rest)
  }
}
`
)
afterAll(() => rmSync(top, {recursive: true, force: true}))

const head = 'title: Plan för Närpes 2026–2029\nlanguage: sv\nmunicipalities: [Närpes]\nstatus: draft'
const wrong = `---\nKind: promotion-plan\n${head}\n---\n\n# Plan\n\nStaden ordnar kurser.\n`
const mended = wrong.replace('Kind', 'kind')
const page = '<!doctype html><h1>Plan</h1><p>Kommunen ordnar kurser.</p>'

beforeEach(() => {
  mkdirSync(cwd, {recursive: true})
  write('plan.md', mended)
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), content)
}

const read = (path: string) => (existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), 'utf8') : null)

function iplint(args: readonly string[], more: {kill?: number; user?: number} = {}) {
  const node = more.kill === undefined ? [] : ['--require', killer]
  const own = more.kill === undefined ? {} : {KILL_AT: String(more.kill), KILL_IN: cwd}
  return spawnSync(process.execPath, [...node, door, ...args], {
    cwd,
    env: {...env, ...own},
    input: '',
    encoding: 'utf8',
    ...(more.user === undefined ? {} : {uid: more.user, gid: more.user})
  })
}

interface Writing {
  readonly name: string
  readonly args: readonly string[]
  readonly file: string
  /** What stood there before; null for nothing. */
  readonly old: string | null
  readonly prepare?: () => void
}

const report = (format: string) => ['plan.md', '--as-of', '2026-11-21', '--fail-on', 'never', '--format', format]
const writings: readonly Writing[] = [
  {name: '--fix', args: ['plan.md', '--fix', '--fail-on', 'never'], file: 'plan.md', old: wrong},
  {name: '--format json=file', args: report('json=ut.json'), file: 'ut.json', old: '{"old": true}\n'},
  {name: 'audit -o', args: ['audit', 'plan.md', '-o', 'a.html', '--as-of', '2026-11-21'], file: 'a.html', old: 'old\n'},
  {name: 'export -o', args: ['export', 'plan.md', '-o', 'a.csv'], file: 'a.csv', old: 'old\n'},
  {
    name: 'baseline create',
    args: ['baseline', 'create', '--force', 'plan.md', '--as-of', '2026-11-21'],
    file: 'iplint-baseline.json',
    old: '{"version": 1, "files": {}}\n'
  },
  {name: 'init', args: ['init', '--yes', '--municipality', 'Närpes', '-o', 'ny.md'], file: 'ny.md', old: null},
  {
    name: 'import',
    args: ['import', 'sida.html', '-o', 'ny.md'],
    file: 'ny.md',
    old: null,
    prepare: () => write('sida.html', page)
  }
]

/** The folder as it is before a command writes. */
function putBack({old, file, prepare}: Writing): void {
  prepare?.()
  if (old === null) rmSync(join(cwd, file), {force: true})
  else write(file, old)
}

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
  const one = report('json=ut.json')
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

describe('links and rights', () => {
  it.each(writings.slice(0, 5))('$name keeps the rights of what it replaces, whatever the umask', (writing) => {
    putBack(writing)
    chmodSync(join(cwd, writing.file), 0o666)
    iplint(writing.args)
    expect(read(writing.file)).not.toBe(writing.old)
    expect(statSync(join(cwd, writing.file)).mode & 0o777).toBe(0o666)
  })

  it.each(writings.slice(1))('$name follows no folder that leads out', (writing) => {
    if (writing.file === 'iplint-baseline.json') return
    writing.prepare?.()
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
    const args = ['-c', command, 'bash', process.execPath, door, ...report('json=pipe')]
    expect(spawnSync('bash', args, {cwd, env}).status).toBe(0)
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
    expect(JSON.parse(read('got') ?? '')).toMatchObject({version: 1})
  })
})

describe('the cache', () => {
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
    const full = spawnSync('bash', ['-c', `(${command}) | cat`, 'bash', process.execPath, door, ...cached], {
      cwd,
      env,
      encoding: 'utf8'
    })
    expect(full.stdout).toBe(plain)
  })
})

/** Checking what strangers sent: nothing of theirs is run, and no file is read that they had no business to name. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

const door = join(fileURLToPath(new URL('../..', import.meta.url)), 'bin/iplint.cjs')
let top = ''
let cwd = ''

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'iplint foreign ')))
  cwd = join(top, 'theirs')
  mkdirSync(join(cwd, '.git'), {recursive: true})
  write('plan.md', planWith(''))
})
afterEach(() => rmSync(top, {recursive: true, force: true}))

function planWith(more: string): string {
  const head = 'kind: promotion-plan\ntitle: Plan för Närpes 2026–2029\nlanguage: sv\nmunicipalities: [Närpes]'
  return `---\n${head}\nstatus: draft\nperiod: {start: 2026-01-01, end: 2029-12-31}\n${more}---\n\n# Plan för Närpes 2026–2029\n\nKommunen ordnar kurser.\n`
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), content)
}

function iplint(...args: readonly string[]) {
  const env = {PATH: process.env.PATH, LANG: 'C'} as NodeJS.ProcessEnv
  return spawnSync(process.execPath, [door, ...args], {cwd, env, input: '', encoding: 'utf8', timeout: 50_000})
}

/** A program that leaves a trace when it is run. */
const marking = (result: string) =>
  `import {writeFileSync} from 'node:fs'\nwriteFileSync(${JSON.stringify(join(top, 'was-run'))}, 'x')\nexport default ${result}\n`
const wasRun = () => {
  const was = existsSync(join(top, 'was-run'))
  rmSync(join(top, 'was-run'), {force: true})
  return was
}
/** Commands that look for a configuration. */
const commands = [
  ['check', 'plan.md'],
  ['audit', 'plan.md'],
  ['export', 'plan.md'],
  ['rules'],
  ['config', 'print', 'plan.md']
]

describe.each(commands)('%s', (...command) => {
  it('runs no configuration with --no-config', () => {
    write('iplint.config.mjs', marking('{}'))
    iplint(...command)
    expect(wasRun()).toBe(true)
    const {stderr} = iplint(...command, '--no-config')
    expect([wasRun(), stderr.includes('iplint: ')]).toEqual([false, false])
  })

  it('runs no plugin with --no-plugins or --no-config', () => {
    write('ours.mjs', marking('{}'))
    write('iplint.config.yaml', 'plugins: [./ours.mjs]\n')
    iplint(...command)
    expect(wasRun()).toBe(true)
    for (const flag of ['--no-plugins', '--no-config']) {
      iplint(...command, flag)
      expect(wasRun()).toBe(false)
    }
  })
})

it('a document names no configuration and no plugin', () => {
  write('ours.mjs', marking('{}'))
  write('plan.md', planWith('plugins: [./ours.mjs]\nextends: ./ours.mjs\niplint: {plugins: [./ours.mjs]}\n'))
  const {stdout} = iplint('plan.md', '--format', 'json')
  expect(wasRun()).toBe(false)
  expect(stdout).toContain('”plugins”')
})

describe('another language version', () => {
  const compared = (path: string, file = 'plan.md') => {
    write(file, planWith(`translations: {fi: ${JSON.stringify(path)}}\n`))
    const lines = iplint(file, '--format', 'compact').stdout.split('\n')
    return lines
      .filter((line) => line.includes('translation-parity'))
      .map((line) => line.replace(file, '').replace(path, ''))
  }
  const other =
    '---\nkind: promotion-plan\nlanguage: fi\n---\n\n# Ohjelma\n\n## Yksi\n\n## Kaksi\n\n## Kolme\n\nVuonna 2027 10 kurssia.\n'

  it('is read beside the document and below the repository', () => {
    write('ohjelma.fi.md', other)
    write('fi/ohjelma.md', other)
    const missing = compared('none.md')
    const found = compared('ohjelma.fi.md')
    expect(found).not.toEqual(missing)
    expect(compared('fi/ohjelma.md')).toEqual(found)
    expect(compared('../ohjelma.fi.md', 'sv/plan.md')).toEqual(found)
  })

  it('is not read elsewhere: by an absolute path, above the repository, through a link, from a pipe', () => {
    const missing = compared('none.md')
    writeFileSync(join(top, 'secret.md'), other)
    symlinkSync(join(top, 'secret.md'), join(cwd, 'link.md'))
    symlinkSync(top, join(cwd, 'up'))
    spawnSync('mkfifo', [join(cwd, 'pipe.md')])
    for (const path of [
      join(top, 'secret.md'),
      '../secret.md',
      'link.md',
      'up/secret.md',
      'pipe.md',
      '/dev/stdin.md'
    ]) {
      expect([path, compared(path)]).toEqual([path, missing])
    }
  })
})

it('a folder that links to itself comes to an end', () => {
  symlinkSync('.', join(cwd, 'again'))
  symlinkSync('again', join(cwd, 'once-more'))
  expect(iplint('.').status).not.toBeNull()
})

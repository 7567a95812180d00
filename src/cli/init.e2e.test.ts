/** `iplint init` on a terminal: the real prompts, through the pseudo-terminal of `script` (util-linux); skipped where there is none. */
import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'

const door = join(import.meta.dirname, '../../bin/iplint.cjs')
const cwd = mkdtempSync(join(tmpdir(), 'iplint-terminal-'))
const hasScript = /util-linux/.test(spawnSync('script', ['--version'], {encoding: 'utf8'}).stdout ?? '')
const enter = '\r'
const controlC = '\u0003'
afterAll(() => rmSync(cwd, {recursive: true, force: true}))
beforeEach(() => {
  for (const name of readdirSync(cwd)) rmSync(join(cwd, name))
})

/** Types each answer when its question has come: pairs of what is awaited and what is typed. */
async function talk(answers: readonly (readonly [string, string])[], language = 'sv_FI.UTF-8', input = '') {
  const command = `stty cols 80 rows 30; exec '${process.execPath}' '${door}' init ${input}`
  const env = {PATH: process.env.PATH, LANG: language, TERM: 'xterm'}
  const child = spawn('script', ['-qefc', command, '/dev/null'], {cwd, env: env as NodeJS.ProcessEnv})
  let [shown, seen] = ['', 0]
  const left = [...answers]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    const [awaited, typed] = left[0] ?? []
    const at = awaited === undefined ? -1 : shown.indexOf(awaited, seen)
    if (awaited === undefined || typed === undefined || at < 0) return
    seen = at + awaited.length
    left.shift()
    // The prompt listens once it has drawn itself.
    setTimeout(() => child.stdin.write(typed), 100)
  })
  const exitCode = await new Promise<number | null>((done) => child.on('exit', done))
  return {exitCode, shown: shown.replace(/\u001b\[[\d;?]*[A-Za-z]/g, ''), left}
}

describe.skipIf(!hasScript)('on a terminal', () => {
  it('asks, tells what is wrong, and writes what was chosen', async () => {
    const {exitCode, shown, left} = await talk([
      ['Vilken kommun?', `Stockholm${enter}`],
      ['ingen kommun i Finland', `\u0015Närpes${enter}`],
      ['Vilket dokument?', enter],
      ['På vilket språk', enter],
      ['För vilka år?', enter],
      ['Vilka filer dessutom?', ` ${enter}`],
      ['Sedan: iplint check', '']
    ])
    expect([exitCode, left]).toEqual([0, []])
    expect(shown).not.toMatch(/navigate|confirm|select/)
    expect(readdirSync(cwd).sort()).toEqual(['iplint.config.yaml', 'promotion-plan.sv.md'])
    expect(readFileSync(join(cwd, 'promotion-plan.sv.md'), 'utf8')).toContain('municipalities: [Närpes]')
  }, 60_000)

  it('ends with 130 and without a file when somebody gives up', async () => {
    writeFileSync(join(cwd, 'promotion-plan.fi.md'), 'mine')
    const {exitCode, shown} = await talk(
      [
        ['Mikä kunta?', `Salo${enter}`],
        ['Mikä asiakirja?', enter],
        ['Millä kielellä', enter],
        ['on jo olemassa', controlC]
      ],
      'fi_FI.UTF-8'
    )
    expect(exitCode).toBe(130)
    expect(shown).toContain('Mitään ei kirjoitettu.')
    expect(readFileSync(join(cwd, 'promotion-plan.fi.md'), 'utf8')).toBe('mine')
    expect(readdirSync(cwd)).toEqual(['promotion-plan.fi.md'])
  }, 60_000)
})

it.skipIf(!hasScript)('asks nothing where the answers come from a file', async () => {
  const {exitCode, shown} = await talk([], 'sv_FI.UTF-8', '</dev/null')
  expect(exitCode).toBe(2)
  expect(shown).toContain('--municipality')
  expect(shown).not.toContain('Vilken kommun?')
})

it('asks nothing where nobody can answer', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [door, 'init'], {cwd, encoding: 'utf8', input: 'Salo\n'})
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^iplint: .*--municipality/)
  expect(readdirSync(cwd)).toEqual([])
})

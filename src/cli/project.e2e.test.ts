/** The command line in a project: files left out, watching, timing, the doctor. */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {door, plan, projectForEach} from './testing.ts'

const project = projectForEach()
const {iplint, report, write} = project

describe('ignored files', () => {
  it('are left out: .gitignore for what is found, .iplintignore and the configuration always', () => {
    for (const path of ['a.md', 'b.md', 'c/d.md', 'c/e.md']) write(path, plan)
    write('.gitignore', 'a.md\n')
    write('.iplintignore', 'b.md\nc/*\n!c/e.md\n')
    write('iplint.config.yaml', 'ignore: [plan.md]\n')
    const paths = (...args: string[]) => report(args).files.map(({path}) => path)
    expect(paths()).toEqual(['c/e.md'])
    expect(paths('a.md', 'b.md')).toEqual(['a.md'])
    expect(paths('--no-ignore')).toEqual(['a.md', 'b.md', 'c/d.md', 'c/e.md', 'plan.md'])
    expect(report(['--warn-ignored', '.']).stderr.trimEnd().split('\n')).toEqual(
      ['a.md', 'b.md', 'c/d.md', 'plan.md'].map((path) => `${path}: ignored.`)
    )
  })

  it('are no success when nothing else is left, unless that is allowed', () => {
    write('.iplintignore', '*.md\n')
    expect(iplint(['plan.md'])).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining('--no-ignore')})
    const {status, stdout, stderr} = iplint(['plan.md', '--allow-empty'])
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toContain('Nothing was checked')
    expect(JSON.parse(iplint(['plan.md', '--allow-empty', '--format', 'json']).stdout)).toMatchObject({files: []})
    expect(iplint(['saknas.md', '--allow-empty']).status).toBe(2)
    expect(iplint(['x*.md', '--allow-empty']).status).toBe(0)
  })
})

describe('running', () => {
  it('checks again when a file or the configuration changes, and ends with 130', async () => {
    const env = {PATH: process.env.PATH, LANG: 'C'} as NodeJS.ProcessEnv
    const child = spawn(process.execPath, [door, '--watch', '--format', 'json'], {cwd: project.cwd, env})
    const seen = {out: '', err: ''}
    child.stdout.on('data', (data) => {
      seen.out += data
    })
    child.stderr.on('data', (data) => {
      seen.err += data
    })
    const code = new Promise((resolve) => child.on('exit', resolve))
    const waiting = async (count: number) => {
      for (let tries = 0; tries < 200 && seen.err.split('Watching').length <= count; tries++) await pause(100)
      expect(seen.err.split('Watching').length).toBe(count + 1)
    }
    await waiting(1)
    write('plan.md', plan.replace('title: Plan', 'titel: Plan'))
    await waiting(2)
    write('iplint.config.yaml', 'presett: strict\n')
    await waiting(3)
    child.kill('SIGINT')
    expect(await code).toBe(130)
    expect(seen.out).toContain('front-matter-schema')
    expect(seen.err).toContain('Changed: plan.md')
    expect(seen.err).toContain('Did you mean “preset”?')
  })

  it('tells how long rules take', () => {
    const {stderr, stdout} = iplint(['plan.md', '--timing'])
    expect(stdout).toContain('plan.md')
    expect(stderr).toMatch(/Time per rule \(ms\):\n( +[a-z-]+ +\d+\.\d +\d+ %\n){20,}/)
  })

  it('sees a doctor', () => {
    const {status, stdout} = iplint(['doctor'])
    expect(status).toBe(0)
    expect(stdout).toContain(process.versions.node)
    expect(stdout).toContain('All is well.')
    write('iplint.config.yaml', 'presett: strict\n')
    expect(iplint(['doctor'])).toMatchObject({status: 2, stdout: expect.stringContaining('“presett”')})
    expect(iplint(['rules'])).toMatchObject({status: 0, stderr: expect.stringContaining('only the rules of iplint')})
  })
})

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

it('leaves nothing behind', () => {
  iplint(['plan.md'])
  expect(existsSync(join(project.cwd, '.iplintcache'))).toBe(false)
})

/** The baseline and the cache in a project: what is set aside, and what is not judged again. */
import {chmodSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {plan, projectForEach} from './testing.ts'

const project = projectForEach()
const {iplint, report, write} = project

describe('the baseline', () => {
  const rows = (...owners: string[]) =>
    `${plan}\n| Mål | Åtgärd | Ansvarig |\n| --- | --- | --- |\n${owners.map((owner, index) => `| Fler i arbete ${index} | Kurs ${index} | ${owner} |`).join('\n')}\n`

  it('sets aside what is known, and nothing new', () => {
    write('plan.md', rows('', 'Byrån'))
    expect(iplint(['baseline', 'create'])).toMatchObject({status: 0, stdout: expect.stringContaining('set aside')})
    const first = report()
    expect(first.messages).toEqual([])
    expect(first.suppressed.length).toBeGreaterThan(3)
    expect(first.suppressed[0]?.reason).toBe('finns i baslinjen')
    expect(report(['--no-baseline']).messages.length).toBe(first.suppressed.length)
    // Text above moves every line; that changes nothing.
    write('plan.md', rows('', 'Byrån').replace('Kommunen ordnar', 'Ett stycke till.\n\nKommunen ordnar'))
    expect(report().of('action-owner-missing')).toEqual([])
    // One is mended, another comes: the number is the same, the finding is new.
    write('plan.md', rows('Byrån', ''))
    expect(report().of('action-owner-missing')).toHaveLength(1)
    expect(readFileSync(join(project.cwd, 'iplint-baseline.json'), 'utf8')).not.toMatch(/"line"|"column"/)
  })

  it('tells what no longer occurs, and prunes it', () => {
    write('plan.md', rows(''))
    iplint(['baseline', 'create'])
    write('plan.md', rows('Byrån'))
    expect(iplint([]).stderr).toMatch(/iplint-baseline\.json: \d+ entr(y|ies) no longer/)
    expect(iplint(['baseline', 'show']).stdout).toContain('action-owner-missing')
    expect(iplint(['baseline', 'prune'])).toMatchObject({status: 0, stdout: expect.stringContaining('taken out')})
    expect(iplint(['baseline', 'show']).stdout).not.toContain('action-owner-missing')
    expect(iplint([]).stderr).toBe('')
    rmSync(join(project.cwd, 'plan.md'))
    iplint(['baseline', 'prune'])
    expect(iplint(['baseline', 'show']).stdout).toContain('0 findings')
  })

  it('is never written over by mistake, and never half read', () => {
    expect(iplint(['baseline', 'prune']).status).toBe(2)
    expect(iplint(['plan.md', '--baseline', 'none.json']).status).toBe(2)
    iplint(['baseline', 'create'])
    expect(iplint(['baseline', 'create'])).toMatchObject({status: 2, stderr: expect.stringContaining('--force')})
    expect(iplint(['baseline', 'create', '--force']).status).toBe(0)
    for (const broken of ['{', '{"version": 2, "files": {}}', '{"version": 1, "files": {"plan.md": [1]}}']) {
      write('iplint-baseline.json', broken)
      expect(iplint(['plan.md'])).toMatchObject({status: 2, stdout: ''})
    }
  })
})

describe('the cache', () => {
  const stats = (...args: string[]) => iplint(['plan.md', '--cache', '--stats', ...args]).stderr
  const once = (...args: string[]) => iplint(['plan.md', '--cache', '--format', 'json', ...args]).stdout

  it('gives the same report, and is judged anew when text, day, settings or plugins change', () => {
    const fresh = once()
    expect(once()).toBe(fresh)
    expect(stats()).toContain('1 checked, 1 of them from the cache')
    expect(stats('--as-of', '2025-06-01')).toContain('0 of them')
    expect(stats('--preset', 'strict')).toContain('0 of them')
    write('plan.md', plan.replace('språkkurser', 'kurser'))
    expect(stats()).toContain('0 of them')
    write('iplint.config.yaml', 'plugins: [./p.mjs]\n')
    write('p.mjs', 'export default {}')
    expect(stats()).toContain('0 of them')
    expect(stats()).toContain('1 of them')
    write('p.mjs', 'export default {rules: []}')
    expect(stats()).toContain('0 of them')
  })

  it('is no cache when it is broken or cannot be written', () => {
    const fresh = once()
    const folder = join(project.cwd, '.iplintcache')
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"root": 0, "entries": []}')
    expect(once()).toBe(fresh)
    expect(stats()).toContain('1 of them')
    expect(readdirSync(folder).some((name) => name.endsWith('.tmp'))).toBe(false)
    rmSync(folder, {recursive: true})
    write('.iplintcache', 'a file')
    expect(once()).toBe(fresh)
  })

  it('leaves a read-only folder alone', () => {
    chmodSync(project.cwd, 0o555)
    const {status, stderr} = iplint(['plan.md', '--cache'])
    chmodSync(project.cwd, 0o755)
    expect([status, stderr]).toEqual([0, ''])
  })
})

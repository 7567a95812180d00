/** Audit, export and compare as people run them: real processes, real files. */
import {createHash} from 'node:crypto'
import {copyFileSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderForAll, root, runIn} from './testing.ts'

const cwd = folderForAll('rapport åäö')
const fixture = (path: string) => join(root, 'fixtures', path)
copyFileSync(fixture('rejected/promotion-plan/sibbo-2025-2028.sv.md'), join(cwd, 'sibbo å.md'))
copyFileSync(fixture('accepted/promotion-plan/iisalmi-2025-2028.fi.md'), join(cwd, 'iisalmi.md'))

const iplint = (...args: readonly string[]) => runIn(cwd, args)
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')

describe('audit', () => {
  it('writes a page and says the verdict, with the exit code of check', () => {
    const day = ['--as-of', '2026-11-22']
    for (const more of [[], ['--preset', 'strict']]) {
      const {status, stdout, stderr} = iplint('audit', 'sibbo å.md', '-o', 'rapport/audit.html', ...day, ...more)
      expect(status).toBe(iplint('check', 'sibbo å.md', ...day, ...more).status)
      expect(stdout).toBe('')
      expect(stderr).toMatch(status === 0 ? /^rapport\/audit\.html: Klart/ : /^rapport\/audit\.html: Inte klart/)
    }
    expect(read('rapport/audit.html')).toMatch(/^<!doctype html>\n<html lang="sv"/)
  })

  it('writes no file whose ending promises another format', () => {
    for (const command of ['audit', 'export']) {
      const {status, stderr} = iplint(command, 'iisalmi.md', '-o', 'x.pdf')
      expect([status, existsSync(join(cwd, 'x.pdf'))]).toEqual([2, false])
      expect(stderr).toContain('x.pdf: there is no format for “.pdf”')
      expect(iplint(command, 'iisalmi.md', '-o', 'x.pdf', '--format', 'json').status).toBe(0)
      rmSync(join(cwd, 'x.pdf'))
    }
  })

  it('takes the format from the option, else from the ending of the file', () => {
    expect(iplint('audit', 'iisalmi.md', '-o', 'a.md', '--lang', 'en').status).toBe(0)
    expect(read('a.md')).toMatch(/^# Self-audit: /)
    expect(iplint('audit', 'iisalmi.md').stdout).toMatch(/^<!doctype html>/)
    const report = JSON.parse(iplint('audit', 'iisalmi.md', '--format', 'json', '--as-of', '2026-11-22').stdout)
    const hash = createHash('sha256')
      .update(readFileSync(join(cwd, 'iisalmi.md')))
      .digest('hex')
    expect(report).toMatchObject({
      version: 1,
      asOf: '2026-11-22',
      document: {sha256: hash},
      verdict: {readiness: 'ready'}
    })
  })

  it('writes over none of the documents it tells about', () => {
    const before = read('iisalmi.md')
    symlinkSync(join(cwd, 'iisalmi.md'), join(cwd, 'länk.md'))
    for (const args of [
      ['audit', 'iisalmi.md', '-o', 'iisalmi.md'],
      ['audit', 'iisalmi.md', '-o', 'länk.md'],
      ['export', 'iisalmi.md', '-o', './iisalmi.md', '--format', 'csv'],
      ['compare', 'sibbo å.md', 'iisalmi.md', '-o', 'iisalmi.md'],
      ['check', 'iisalmi.md', '--format', 'markdown=iisalmi.md']
    ]) {
      const {status, stderr} = iplint(...args)
      expect(status).toBe(2)
      expect(stderr).toContain('would be written over the document itself')
    }
    expect(read('iisalmi.md')).toBe(before)
    rmSync(join(cwd, 'länk.md'))
  })

  it.each([
    [['audit', 'saknas.md'], 'there is no such file'],
    [['audit', '.'], 'exactly one document'],
    [['audit', 'iisalmi.md', '--format', 'pdf'], 'html, markdown, json'],
    [['export', 'iisalmi.md', '--format', 'xlsx'], '-o'],
    [['export', 'iisalmi.md', '--separator', 'dot'], 'comma, semicolon, tab'],
    [['compare', 'iisalmi.md', 'saknas.md'], 'there is no such file'],
    [['compare', 'iisalmi.md', '.'], 'exactly two']
  ])('%j is exit 2 with a sentence', (args, words) => {
    const {status, stdout, stderr} = iplint(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
  })
})

describe('export', () => {
  it('writes the actions of many documents, and what is due', () => {
    const {stdout} = iplint('export', '.', '--format', 'csv')
    expect(stdout.startsWith('\ufefffile,title,kind')).toBe(true)
    const {actions} = JSON.parse(iplint('export', '.', '--format', 'json').stdout)
    expect(new Set(actions.map(({file}: {file: string}) => file))).toEqual(new Set(['iisalmi.md', 'sibbo å.md']))
    expect(stdout).toContain(actions[0].owner)
    expect(iplint('export', '.', '-o', 'ut.xlsx')).toMatchObject({status: 0, stdout: ''})
    expect(readFileSync(join(cwd, 'ut.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(iplint('export', 'iisalmi.md', '--format', 'ics').stdout).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/
    )
  })
})

describe('compare', () => {
  it('tells what changed, in text, Markdown and HTML', () => {
    writeFileSync(join(cwd, 'ny.md'), read('sibbo å.md').replace('Sibbo-Bostäder | Östra', 'Bostadsenheten | Östra'))
    const {status, stdout} = iplint('compare', 'sibbo å.md', 'ny.md')
    expect(status).toBe(0)
    expect(stdout).toContain('Ansvarig: Sibbo-Bostäder → Bostadsenheten')
    expect(iplint('compare', 'sibbo å.md', 'ny.md', '--format', 'markdown').stdout).toContain(
      '| Ansvarig | Sibbo-Bostäder | Bostadsenheten |'
    )
    expect(iplint('compare', 'sibbo å.md', 'ny.md', '-o', 'ny.html').status).toBe(0)
    expect(existsSync(join(cwd, 'ny.html'))).toBe(true)
  })
})

it('what these commands need is loaded by them alone', () => {
  const dist = join(root, 'dist')
  const files = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((name) => /\.c?js$/.test(name))
  const holds = (text: string) => files.filter((name) => readFileSync(join(dist, name), 'utf8').includes(text))
  const start = files.filter((name) => /(?:^|[\\/])(?:main|iplint|index)\.c?js$/.test(name))
  expect(start).not.toEqual([])
  for (const text of ['Content-Security-Policy', 'BEGIN:VCALENDAR']) {
    expect(holds(text).length).toBeGreaterThan(0)
    expect(holds(text).filter((name) => start.includes(name))).toEqual([])
  }
})

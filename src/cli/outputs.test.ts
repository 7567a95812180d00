/** Several reports in one run: what may share standard output, what goes into files, and what is said when it cannot. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {optionsIn, resultIn} from '../report/testing.ts'
import {UsageError} from './errors.ts'
import {emit, readTargets} from './outputs.ts'
import {sayIn} from './say.ts'
import type {World} from './world.ts'

const options = optionsIn('en', {width: 120, colour: 1})
const say = sayIn(options.knowledge, 'en')
let cwd = ''
let printed = ''

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'iplint rapport å '))
  printed = ''
})
afterEach(() => rmSync(cwd, {recursive: true}))

function world(env: World['env'] = {}): World {
  const write = (text: string) => {
    printed += text
  }
  const output = {write, isTTY: false, columns: undefined}
  const readStdin = async () => new Uint8Array()
  return {cwd, env, today: '2026-11-21', stdout: output, stderr: output, readStdin}
}

const run = (formats: readonly string[], env?: World['env']) =>
  emit(readTargets(formats, say), [resultIn('en')], options, world(env), say)

describe('--format', () => {
  it('is text by default, a format, or a format and a file', () => {
    expect(readTargets([], say)).toEqual([{format: 'text', file: null}])
    expect(readTargets(['text', 'sarif=a=b.sarif'], say)).toEqual([
      {format: 'text', file: null},
      {format: 'sarif', file: 'a=b.sarif'}
    ])
  })

  it.each([
    [['xml'], 'Choose one of: text, compact, json, sarif'],
    [['json='], 'Name the file'],
    [['text', 'json'], 'The format json cannot share'],
    [['json=x', 'sarif=x'], 'same file: x']
  ])('%j is a wrong call', (formats, words) => {
    expect(() => readTargets(formats, say)).toThrow(UsageError)
    expect(() => readTargets(formats, say)).toThrow(words)
  })
})

describe('reports', () => {
  it('are printed and written in one run, without colour in files and without leaving anything else behind', async () => {
    await run(['compact', 'text=ny mapp/rapport.txt', 'json=ut.json'])
    expect(printed.split('\n')[0]).toMatch(/^ohjelmat\/närpes plan\.md:2:1: error: /)
    expect(readFileSync(join(cwd, 'ny mapp/rapport.txt'), 'utf8')).not.toContain('\u001b')
    expect(JSON.parse(readFileSync(join(cwd, 'ut.json'), 'utf8'))).toMatchObject({version: 1})
    expect(readdirSync(cwd).sort()).toEqual(['ny mapp', 'ut.json'])
  })

  it('replace an older report as a whole', async () => {
    writeFileSync(join(cwd, 'ut.json'), 'x'.repeat(100_000))
    await run(['json=ut.json'])
    expect(JSON.parse(readFileSync(join(cwd, 'ut.json'), 'utf8')).files).toHaveLength(1)
  })

  it('that cannot be written are a wrong call, after the rest was printed', async () => {
    writeFileSync(join(cwd, 'fil'), '')
    await expect(run(['text', 'json=fil/ut.json'])).rejects.toThrow('fil/ut.json: the report cannot be written (')
    expect(printed).toContain('närpes plan.md')
    expect(readdirSync(cwd)).toEqual(['fil'])
  })
})

describe('on GitHub', () => {
  it('text beside annotations commands nothing, and the step gets its summary', async () => {
    const summary = join(cwd, 'summary.md')
    writeFileSync(summary, 'before\n')
    await run(['text', 'github'], {GITHUB_STEP_SUMMARY: summary})
    const [text = '', annotations = ''] = printed.split(/^(?=::error file=)/m)
    expect(text).toContain('närpes plan.md')
    expect(text).not.toMatch(/^\s*::/m)
    expect(annotations).toMatch(/^::error file=/)
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## Report of iplint\n/)
  })

  it('other formats leave the summary alone', async () => {
    await run(['text'], {GITHUB_STEP_SUMMARY: join(cwd, 'summary.md')})
    expect(readdirSync(cwd)).toEqual([])
    expect(printed).not.toContain('::')
  })
})

/** Same input, same output, byte for byte: whatever the order of files, locale, time zone, colour, cache and reader of Markdown. */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const door = join(root, 'bin/iplint.cjs')
const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'iplint same ')))
afterAll(() => rmSync(cwd, {recursive: true, force: true}))
for (const folder of ['accepted', 'rejected', 'hostile']) {
  cpSync(join(root, 'fixtures', folder), join(cwd, folder), {recursive: true})
}

const formats = ['text', 'json', 'sarif', 'html', 'markdown', 'junit', 'gitlab', 'checkstyle', 'compact']
const files = formats.flatMap((format) => ['--format', `${format}=ut-${format}.txt`])

function outputs(
  env: Readonly<Record<string, string>> = {},
  names: readonly string[] = ['.'],
  more: readonly string[] = []
) {
  const args = [
    door,
    ...names,
    '--lang',
    'fi',
    '--as-of',
    '2026-11-21',
    '--fail-on',
    'never',
    '--format',
    'text',
    ...files,
    ...more
  ]
  const {stdout, stderr} = spawnSync(process.execPath, args, {
    cwd,
    env: {PATH: process.env.PATH, LANG: 'C', ...env} as NodeJS.ProcessEnv,
    input: '',
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024
  })
  return [stdout, stderr, ...formats.map((format) => readFileSync(join(cwd, `ut-${format}.txt`), 'utf8'))]
}

const withoutColour = ([stdout = '', ...rest]: readonly string[]) => [stdout.replace(/\u001b\[[\d;]*m/g, ''), ...rest]

describe('the same documents give the same reports', () => {
  const first = outputs()

  it('and there is something to compare', () => {
    expect(first.every((output, index) => index === 1 || output.length > 10_000)).toBe(true)
  })

  it.each([
    ['again', {}],
    ['another time zone', {TZ: 'Pacific/Kiritimati'}],
    ['yet another', {TZ: 'America/Los_Angeles'}],
    ['a Turkish locale', {LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8'}],
    ['remark alone', {IPLINT_PARSER: 'remark'}],
    ['no colour', {NO_COLOR: '1', TERM: 'dumb'}]
  ])('%s', {timeout: 120_000}, (_, env) => {
    expect(outputs(env)).toEqual(first)
  })

  it('with colour, but for the colour', {timeout: 120_000}, () => {
    const coloured = outputs({FORCE_COLOR: '3'})
    expect(coloured[0]).not.toBe(first[0])
    expect(withoutColour(coloured)).toEqual(first)
  })

  it('with a cold cache and a warm one', {timeout: 120_000}, () => {
    expect(outputs({}, ['.'], ['--cache'])).toEqual(first)
    expect(outputs({}, ['.'], ['--cache'])).toEqual(first)
  })

  it.each(['1', '2', '3'])('with %s threads', {timeout: 120_000}, (threads) => {
    expect(outputs({}, ['.'], ['--concurrency', threads])).toEqual(first)
  })

  it('in whatever order they are named', {timeout: 120_000}, () => {
    const names = ['accepted/**/*.md', 'rejected/**/*.md', 'hostile/*.md']
    const forth = outputs({}, names)
    expect(outputs({}, names.toReversed())).toEqual(forth)
  })
})

/** `iplint check --fix` on real files: what is written and what is not, byte for byte. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {groups, rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {openMender} from './fix.ts'
import {sayIn} from './say.ts'
import {callWith, folderForAll, root} from './testing.ts'
import type {Product} from './world.ts'

const product: Product = {version: '1.2.3', knowledge: loadKnowledge(root), groups}
const top = folderForAll('fix')
const cwd = join(top, 'here')

const body = '\n# Plan för Närpes 2026–2029\n\nStaden ordnar kurser.\n'
const wrong = `---\nKind: promotion-plan\ntitle: Plan för Närpes 2026–2029\nlanguage: sv\nmunicipalities: Närpes\nstatus: draft\nreview: { last: 16.2.2026 }\n---\n${body}`
const right = wrong.replace('Kind', 'kind').replace(': Närpes\n', ': [Närpes]\n').replace('16.2.2026', '2026-02-16')

beforeEach(() => {
  rmSync(top, {recursive: true, force: true})
  mkdirSync(cwd, {recursive: true})
  writeFileSync(join(cwd, 'plan.md'), wrong)
})

const call = (argv: readonly string[], input = '') =>
  callWith(product, argv, {cwd, input: new TextEncoder().encode(input)})

const read = (name = 'plan.md') => readFileSync(join(cwd, name), 'utf8')

describe('--fix', () => {
  it('writes the mended file and reports on that', async () => {
    const {exitCode, out, err} = await call(['check', 'plan.md', '--fix', '--lang', 'en'])
    expect(err).toBe('Mended: 3 findings, files written: 1.\n')
    expect(exitCode).toBe(0)
    expect(out).not.toContain('front-matter-schema')
    expect(read()).toBe(right)
    expect(readdirSync(cwd)).toEqual(['plan.md'])
    expect((await call(['check', 'plan.md', '--fix'])).err).toBe('')
  })

  it('keeps line ends, byte order mark and rights', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    writeFileSync(join(cwd, 'plan.md'), windows(wrong))
    chmodSync(join(cwd, 'plan.md'), 0o640)
    await call(['check', 'plan.md', '--fix-suggestions'])
    expect(read().startsWith(windows(right).trimEnd())).toBe(true)
    expect(read().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(statSync(join(cwd, 'plan.md')).mode & 0o777).toBe(0o640)
  })

  it('does not touch files that have nothing to mend', async () => {
    writeFileSync(join(cwd, 'plan.md'), right)
    const before = statSync(join(cwd, 'plan.md')).ino
    await call(['check', 'plan.md', '--fix'])
    expect(statSync(join(cwd, 'plan.md')).ino).toBe(before)
  })

  it('follows a link inside the folder, and none that leads out of it', async () => {
    symlinkSync('plan.md', join(cwd, 'link.md'))
    expect((await call(['check', 'link.md', '--fix'])).exitCode).toBe(0)
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
    expect(read()).toBe(right)

    writeFileSync(join(top, 'outside.md'), wrong)
    symlinkSync('../outside.md', join(cwd, 'out.md'))
    symlinkSync('..', join(cwd, 'up'))
    for (const name of ['out.md', 'up/outside.md']) {
      const {exitCode, err} = await call(['check', name, '--fix'])
      expect([exitCode, err]).toEqual([
        2,
        `iplint: ${name} is a link that leads out of the current folder. The file behind it was not changed; name that file itself.\n`
      ])
      expect(readFileSync(join(top, 'outside.md'), 'utf8')).toBe(wrong)
    }
    expect((await call(['check', '../outside.md', '--fix'])).exitCode).toBe(0)
    expect(readFileSync(join(top, 'outside.md'), 'utf8')).toBe(right)
  })
})

it('--fix-suggestions adds what the author has to fill in', async () => {
  writeFileSync(join(cwd, 'plan.md'), right.replace('status: draft\n', ''))
  await call(['check', 'plan.md', '--fix-suggestions'])
  expect(read()).toContain('review: { last: 2026-02-16 }\nstatus: draft\n---\n')
  expect(read()).toContain('\n## Uppföljning\n\n<!-- ')
})

it('--diff shows the changes and writes nothing', async () => {
  const {exitCode, out, err} = await call(['check', 'plan.md', '--diff'])
  expect(exitCode).toBe(1)
  expect(out).toMatch(
    /^--- plan\.md\n\+\+\+ plan\.md\n@@ -1,10 \+1,10 @@\n ---\n-Kind: promotion-plan\n\+kind: promotion-plan\n/
  )
  expect(err).toBe('Could be mended: 3 findings, files: 1. Nothing was written.\n')
  expect(read()).toBe(wrong)
})

it.each([
  [
    'en',
    [],
    'Nothing to mend without the author’s judgement. Use --fix-suggestions --diff to see suggestions, if there are any.'
  ],
  ['en', ['--fix-suggestions'], 'Nothing to mend.'],
  ['sv', ['--fix'], 'Inget att rätta utan författarens omdöme. Eventuella förslag visas med --fix-suggestions --diff.'],
  ['sv', ['--fix-suggestions'], 'Inget att rätta.'],
  [
    'fi',
    [],
    'Mitään ei voi korjata ilman kirjoittajan harkintaa. Mahdolliset ehdotukset näkyvät valitsimilla --fix-suggestions --diff.'
  ],
  ['fi', ['--fix-suggestions'], 'Ei korjattavaa.']
])('--diff says in %s with %j that there is nothing to mend', async (language, more, sentence) => {
  // Only what somebody else must write is missing.
  writeFileSync(join(cwd, 'bare.md'), '# Plan\n')
  expect(
    await callWith(product, ['check', 'bare.md', '--diff', ...more], {cwd, env: {LANG: `${language}_FI.UTF-8`}})
  ).toEqual({
    exitCode: 0,
    out: '',
    err: `${sentence}\n`
  })
})

it('--fix-dry-run reports as if it were mended and writes nothing', async () => {
  const {exitCode, out} = await call(['check', 'plan.md', '--fix-dry-run', '--format', 'json'])
  expect([exitCode, JSON.parse(out).counts.error]).toEqual([0, 0])
  expect(read()).toBe(wrong)
})

it('standard input can be shown mended, not written', async () => {
  expect(await call(['check', '-', '--fix'], wrong)).toMatchObject({exitCode: 2, out: ''})
  expect((await call(['check', '-', '--diff'], wrong)).out).toContain('+kind: promotion-plan\n')
})

it('each fix stands in the JSON report as well', async () => {
  const {out} = await call(['check', 'plan.md', '--format', 'json'])
  const fixes = JSON.parse(out).files[0].messages.flatMap((message: {fix?: object}) => message.fix ?? [])
  expect(fixes).toContainEqual({kind: 'safe', edits: [{line: 2, column: 1, endLine: 2, endColumn: 5, text: 'kind'}]})
})

describe('a mender', () => {
  const linter = createLinter({knowledge: product.knowledge, rules})
  const lint = (text: string) => linter.lint(text, {path: 'plan.md', asOf: '2026-11-21'})

  /** Mends a text as if it had been read before; gives what was printed. */
  async function mended(outcome: 'write' | 'diff', text: string, {isTTY = false, env = {}} = {}): Promise<string> {
    let out = ''
    const write = (part: string) => {
      out += part
    }
    const stdout = {write, isTTY, columns: 80}
    const world = {cwd, env, today: '2026-11-21', stdout, stderr: stdout, readStdin: async () => new Uint8Array()}
    const mender = openMender({kinds: ['safe'], outcome}, ['plan.md'], world, sayIn(product.knowledge, 'en'))
    await mender.mend({file: join(cwd, 'plan.md'), path: 'plan.md', text}, rules, lint)
    return out
  }

  it('writes over nothing that was changed after it was read', async () => {
    writeFileSync(join(cwd, 'plan.md'), 'changed meanwhile\n')
    await expect(mended('write', wrong)).rejects.toThrow('changed')
    expect(read()).toBe('changed meanwhile\n')
  })

  it('spares a terminal the controls of a document; patch gets them', async () => {
    const evil = wrong.replace('title: Plan för', 'title: Plan\u202eför')
    const [shown, piped] = [await mended('diff', evil, {isTTY: true}), await mended('diff', evil)]
    expect(shown).toContain('+kind: promotion-plan\n')
    expect([shown.includes('\u202e'), piped.includes('\u202e')]).toEqual([false, true])
  })

  it('has GitHub obey nothing of a difference', async () => {
    const difference = await mended('diff', wrong)
    expect(difference).toMatch(/^--- plan\.md\n/)
    const onGitHub = await mended('diff', wrong, {env: {GITHUB_ACTIONS: 'true'}})
    const [first = '', token = ''] = /^::stop-commands::(\S{20,})\n/.exec(onGitHub) ?? []
    expect(onGitHub).toBe(`${first}${difference}::${token}::\n`)
  })
})

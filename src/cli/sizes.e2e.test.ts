/** Documents of hostile sizes, by each reader of Markdown: an answer, in bounded memory and time. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'

const door = join(fileURLToPath(new URL('../..', import.meta.url)), 'bin/iplint.cjs')
const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'iplint sizes ')))
afterAll(() => rmSync(cwd, {recursive: true, force: true}))

/** What SECURITY.md states. Units: megabytes of Node’s heap; milliseconds, many times what a quiet machine needs. */
const heap = 1024
const patience = 120_000

const head = '---\nkind: promotion-plan\ntitle: Plan\nlanguage: sv\nmunicipalities: [Närpes]\nstatus: draft\n'
const inBody = (body: string) => `${head}---\n\n# Plan\n\n${body}\n`
const matter = (yaml: string) => `${head}${yaml}\n---\n\n# Plan\n`
const alias = (name: string, before: string) => `${name}: &${name} [*${before}, *${before}, *${before}]`
const letters = [...'abcdefghijklmnopqrst']
const tooMuch = /too large or too deeply nested/

/** A name, the document, what is found, and what remark alone says where it gives up. */
type Row = readonly [name: string, document: string | Uint8Array, expected: RegExp, alone: RegExp | null]
const documents = (
  [
    [
      'an alias bomb',
      matter(['a: &a [1]', ...letters.slice(1).map((one, i) => alias(one, letters[i] ?? 'a'))].join('\n')),
      /front-matter-syntax/
    ],
    [
      '100 000 keys',
      matter(Array.from({length: 100_000}, (_, i) => `key${i}: ${i}`).join('\n')),
      /front-matter-schema/
    ],
    ['a line of 10 MB', inBody('ord '.repeat(2_500_000)), /element-missing/, tooMuch],
    ['a word of 10 MB', inBody('å'.repeat(5_000_000)), /element-missing/],
    [
      '10 000 columns',
      inBody(['a', '---', 'b'].map((cell) => `|${` ${cell} |`.repeat(10_000)}`).join('\n')),
      /element-missing/
    ],
    [
      '50 000 headings',
      inBody(Array.from({length: 50_000}, (_, i) => `## Rubrik ${i}\n\nText ${i}.\n`).join('\n')),
      /element-missing/
    ],
    ['quotations 10 000 deep', inBody(`${'> '.repeat(10_000)}x`), /element-missing/, tooMuch],
    [
      'lists 2 000 deep',
      inBody(Array.from({length: 2000}, (_, i) => `${'  '.repeat(i)}- x`).join('\n')),
      /element-missing/,
      tooMuch
    ],
    ['YAML 10 000 deep', matter(`a: ${'['.repeat(10_000)}`), /front-matter-syntax/, tooMuch],
    ['mappings as keys', matter(`a: ${'{'.repeat(90)}`), /front-matter-syntax/],
    ['300 000 marks of emphasis', inBody('*a_'.repeat(300_000)), /element-missing/, tooMuch],
    ['200 000 open comments', inBody('<!--'.repeat(200_000)), /element-missing/, tooMuch],
    ['a NUL', inBody('a\0b'), /element-missing/],
    ['many NULs', inBody('a\0'.repeat(5000)), /not text but a binary file/],
    ['invalid UTF-8', Buffer.concat([Buffer.from(inBody('')), Buffer.from([0xff, 0xc3, 0x28])]), /not UTF-8/],
    ['a lone surrogate', Buffer.concat([Buffer.from(inBody('')), Buffer.from([0xed, 0xa0, 0x80])]), /not UTF-8/],
    ['UTF-16, little end first', Buffer.from(`\ufeff${inBody('å')}`, 'utf16le'), /not UTF-8/],
    ['UTF-16, big end first', Buffer.from(`\ufeff${inBody('å')}`, 'utf16le').swap16(), /not UTF-8/]
  ] as const
).map(([name, document, expected, alone = null]): Row => [name, document, expected, alone])

describe.each(['native', 'remark'])('read by %s', (engine) => {
  it.each(documents)('%s', {timeout: patience + 20_000}, (...[, document, expected, alone]: Row) => {
    const file = join(cwd, 'plan.md')
    writeFileSync(file, document)
    const args = [`--max-old-space-size=${heap}`, door, 'plan.md', '--lang', 'en', '--format', 'compact']
    const env = {PATH: process.env.PATH, LANG: 'C', ...(engine === 'remark' && {IPLINT_PARSER: 'remark'})}
    const {status, signal, stdout, stderr} = spawnSync(process.execPath, args, {
      cwd,
      env: env as NodeJS.ProcessEnv,
      input: '',
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      timeout: patience
    })
    expect(signal).toBeNull()
    const said = stdout + stderr
    // A refusal is the right answer of an engine that cannot bear the text; it goes with exit code 2.
    const refused = alone !== null && engine === 'remark' && alone.test(said)
    expect([refused || expected.test(said), said.slice(0, 300)]).toEqual([true, said.slice(0, 300)])
    expect(status).toBe(refused || /not UTF-8|binary/.test(stderr) ? 2 : status === 1 ? 1 : 0)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})

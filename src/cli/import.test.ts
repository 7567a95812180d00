/** `iplint import` on real files: what it writes, what it says beside it, and that it overwrites nothing. */
import {copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {zipOf} from '../import/testing.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {callWith, folderForAll, root} from './testing.ts'
import type {Product} from './world.ts'

const product: Product = {version: '1.2.3', knowledge: loadKnowledge(root), groups: {}}
const cwd = folderForAll('import')
copyFileSync(join(root, 'fixtures/word/narpes.sv.docx'), join(cwd, 'program.docx'))

const call = (...argv: string[]) => callWith(product, argv, {cwd, env: {PATH: '/nowhere'}})

it('writes the text to standard output and everything else beside it', async () => {
  const {exitCode, out, err} = await call('import', 'program.docx')
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^---\n[\s\S]*\n---\n\n# Åtgärdsprogram för integrationsfrämjande i Närpes 2026–2029\n/)
  expect(err).toMatch(/^Left out or changed:\n- 1 footnote was kept\.\n/)
  expect(err).toContain('7 lines of the front matter are guesses')
})

it('writes a file, says what comes next, and leaves a file that is there alone', async () => {
  const {exitCode, out, err} = await call('import', 'program.docx', '-o', 'ny mapp/program.md', '--lang', 'sv')
  expect([exitCode, out]).toEqual([0, ''])
  expect(err).toMatch(/Skriven: ny mapp\/program\.md\nSedan: iplint check "ny mapp\/program\.md"\n$/)
  expect(readFileSync(join(cwd, 'ny mapp/program.md'), 'utf8')).toContain('# guess: står i titeln')
  writeFileSync(join(cwd, 'mine.md'), 'mine')
  expect(await call('import', 'program.docx', '-o', 'mine.md')).toMatchObject({
    exitCode: 2,
    err: 'iplint: mine.md exists already and is left as it is. Choose another name with -o.\n'
  })
  expect(readFileSync(join(cwd, 'mine.md'), 'utf8')).toBe('mine')
})

it.each([
  ['a file that is not there', 'no.docx', null, 'iplint: no.docx: there is no such file.\n'],
  ['a folder', '.', null, 'iplint: .: this is a folder. Name one file.\n'],
  [
    'a text',
    'text.docx',
    'Text',
    'iplint: text.docx: this is neither a Word document (.docx) nor an OpenDocument file (.odt) nor a web page (.html).\n'
  ],
  ['an empty file', 'empty.docx', '', 'iplint: empty.docx: the file is empty.\n']
])('ends with one sentence and exit code 2 for %s', async (_, name, content, sentence) => {
  if (content !== null) writeFileSync(join(cwd, name), content)
  expect(await call('import', name, '-o', 'never.md')).toEqual({exitCode: 2, out: '', err: sentence})
  expect(existsSync(join(cwd, 'never.md'))).toBe(false)
})

const docx = readFileSync(join(root, 'fixtures/word/narpes.sv.docx'))
const main =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:t>x</w:t></w:document>'
const oldContainer = Buffer.from(`\u00d0\u00cf\u0011\u00e0${[...'EncryptedPackage'].join('\0')}\0`, 'latin1')

it.each<[string, Uint8Array, RegExp]>([
  ['a file cut off', docx.subarray(0, docx.length / 2), /the file is damaged/],
  ['an encrypted file', oldContainer, /protected by a password/],
  ['macros', zipOf({'word/document.xml': main, 'word/vbaProject.bin': 'x'}), /holds macros/],
  ['a zip bomb', zipOf({'word/document.xml': main, 'word/media/a.png': Buffer.alloc(40_000_000)}), /zip bomb/],
  ['a huge file', Buffer.alloc(65 * 1024 * 1024, 65), /too large/],
  ['a zip that is no document', zipOf({'readme.txt': 'x'}), /neither a Word document/],
  ['a document without text', zipOf({'word/document.xml': main.replace('<w:t>x</w:t>', '')}), /no text/]
])('%s: one sentence, exit code 2, nothing written', async (_, bytes, sentence) => {
  writeFileSync(join(cwd, 'bad.docx'), bytes)
  const {exitCode, out, err} = await call('import', 'bad.docx', '-o', 'never.md')
  expect([exitCode, out]).toEqual([2, ''])
  expect(err).toMatch(/^iplint: bad\.docx: [^\n]+\n$/)
  expect(err).toMatch(sentence)
  expect(existsSync(join(cwd, 'never.md'))).toBe(false)
})

it('does not even read what is larger than memory', async () => {
  writeFileSync(join(cwd, 'large.docx'), '')
  truncateSync(join(cwd, 'large.docx'), 3 * 1024 ** 3)
  expect((await call('import', 'large.docx')).err).toMatch(/too large/)
})

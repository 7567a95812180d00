/** Bytes that are no text in UTF-8 are told apart, each with the sentence that helps. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {sayIn} from './say.ts'
import {readSources} from './sources.ts'
import {folderForAll, root} from './testing.ts'

const say = sayIn(loadKnowledge(root), 'en')
const cwd = folderForAll('sources')
const output = {write: () => {}, isTTY: false, columns: undefined}

it.each<[string, string, string | null]>([
  ['a Word file', 'PK\u0003\u0004\u00ff\u00fe', 'files/not-markdown'],
  ['a PDF', '%PDF-1.7\u00e2\u00e3', 'files/not-markdown'],
  ['a picture', `\u0089PNG${'\0'.repeat(9)}`, 'files/not-utf8'],
  ['zeros', '\0'.repeat(40), 'files/not-markdown'],
  ['UTF-16', '\u00ff\u00fe#\0 \0P\0', 'files/not-utf8'],
  ['Latin 1', '# Åtgärder', 'files/not-utf8'],
  ['a text with a stray zero', `# Plan\0${'x'.repeat(40)}`, null]
])('%s', async (_, bytes, key) => {
  writeFileSync(join(cwd, 'a.md'), Buffer.from(bytes, 'latin1'))
  const world = {
    cwd,
    env: {},
    today: '2026-11-21',
    stdout: output,
    stderr: output,
    readStdin: async () => new Uint8Array()
  }
  const {sources, failures} = await readSources(['a.md'], '', world, say, async () => false)
  expect([sources.length, failures]).toEqual(key === null ? [1, []] : [0, [say(key, {path: 'a.md'})]])
})

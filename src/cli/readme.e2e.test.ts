/**
 * The reports shown in the README are what the command line prints: each `console` block is run.
 * A line `…` stands for what is left out; as many lines stand before and after it as did.
 *
 * Refresh them: `npx vitest run src/cli/readme -u`. CI never rewrites.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {joinPieces, splitFences} from '../pages/fences.ts'

const root = join(import.meta.dirname, '../..')
const path = join(root, 'README.md')
const readme = readFileSync(path, 'utf8')
const pieces = splitFences(readme)
const shown = pieces.filter((piece) => piece.type === 'fence' && piece.info === 'console')

function run([command = '', ...before]: readonly string[]): readonly string[] {
  const [, ...args] = command.replace(/^\$ /, '').split(' ')
  const env = {PATH: process.env.PATH, LANG: 'en_US.UTF-8'}
  const {stdout, stderr} = spawnSync(process.execPath, args, {cwd: root, env, encoding: 'utf8', input: ''})
  expect(stderr).toBe('')
  return [command, ...shortened(stdout.trimEnd().split('\n'), before)]
}

function shortened(lines: readonly string[], before: readonly string[]): readonly string[] {
  const cut = before.indexOf('…')
  if (cut < 0) return lines
  return [...lines.slice(0, cut), '…', ...lines.slice(lines.length - (before.length - cut - 1))]
}

it('shows reports as they are printed', async () => {
  expect(shown.length).toBeGreaterThan(0)
  const real = pieces.map((piece) => (shown.includes(piece) ? {...piece, lines: run(piece.lines)} : piece))
  await expect(joinPieces(real)).toMatchFileSnapshot(path)
})

it('speaks of files that exist', () => {
  const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].flatMap((match) => match[1] ?? [])
  const named = [...readme.matchAll(/\bfixtures\/\S+\.md/g)].map((match) => match[0])
  expect(links.length).toBeGreaterThan(3)
  expect(named.length).toBeGreaterThan(1)
  expect([...links, ...named].filter((name) => !existsSync(join(root, name)))).toEqual([])
})

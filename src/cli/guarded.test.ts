/** Names of files come from strangers: what is said of them steers no terminal, forges no line and commands no runner. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {guarded, lineAnew} from './guarded.ts'
import {callWith, folderForAll, plan, root} from './testing.ts'
import type {Product} from './world.ts'

const product: Product = {version: '1.2.3', knowledge: loadKnowledge(root), groups: {}}
const cwd = folderForAll('guarded')
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

writeFileSync(join(cwd, 'page.html'), '<h1>Plan</h1><p>Kommunen ordnar kurser.</p>')
writeFileSync(join(cwd, 'plan.md'), plan)

const names = {
  'begins like a command': '::stop-commands::name',
  'holds an old command': 'name ##[error]x',
  'steers the terminal': 'name\u0007\u202e\u001b[2J',
  'is several lines': 'name\n::error::x\nforged: line'
}
const calls: readonly (readonly [string, (name: string) => readonly string[]])[] = [
  ['check', (name) => ['check', name]],
  ['check of nothing', (name) => ['check', `${name}.none`]],
  ['audit', (name) => ['audit', name]],
  ['baseline create', (name) => ['baseline', 'create', name]],
  ['import', (name) => ['import', `${name}.none`]],
  ['import -o', (name) => ['import', 'page.html', '-o', `${name}.new`]],
  ['init -o', (name) => ['init', '--yes', '--municipality', 'Närpes', '-o', `${name}.ny`]],
  ['audit -o', (name) => ['audit', 'plan.md', '--format', 'json', '-o', `${name}.json`]],
  ['--config', (name) => ['check', 'plan.md', '--config', `${name}.yaml`]],
  ['--baseline', (name) => ['check', 'plan.md', '--baseline', `${name}.none`]],
  ['an option', (name) => ['check', `--${name}`]]
]

describe.each(Object.entries(names))('a name that %s', (_, name) => {
  it.each(calls)('%s', async (_call, argv) => {
    writeFileSync(join(cwd, name), Buffer.from([0xff]))
    const {err} = await callWith(product, argv(name), {cwd})
    expect(err).toContain('name')
    expect(err).not.toMatch(controls)
    expect(err).not.toMatch(/^\s*::|##\[|^forged/m)
  })
})

describe('standard error', () => {
  const written = (text: string) => {
    let all = ''
    const write = (part: string) => {
      all += part
    }
    guarded({write, isTTY: true, columns: 80}).write(text)
    return all
  }

  it('keeps its lines and nothing that acts', () => {
    expect(written('Fault\u009b2J\n    at x\u202e\n ::error::x\n')).toBe('Fault2J\n    at x\n \u2060::error::x\n')
  })

  it('lets the progress of a run take its line away', () => {
    expect(written(`${lineAnew}1/2 a\u001b[2Jb`)).toBe(`${lineAnew}1/2 ab`)
    expect(written(lineAnew)).toBe(lineAnew)
  })
})

/** A cached result is given again only where all that it rests on is the same; what nobody asks for any more is thrown away. */
import {readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {groups} from '../../rules/index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {callWith, folderForAll, plan, root, writeIn} from './testing.ts'

const knowledge = loadKnowledge(root)
const cwd = folderForAll('cached calls')
const folder = join(cwd, '.iplintcache')

beforeEach(() => rmSync(folder, {recursive: true, force: true}))

/** The report of a document, and how many results came from the cache. */
async function report(name: string, version = '1.2.3') {
  const argv = ['check', name, '--format', 'json', '--stats', '--cache']
  const {out, err} = await callWith({version, knowledge, groups}, argv, {cwd})
  const plain = await callWith({version, knowledge, groups}, argv.slice(0, -1), {cwd})
  expect(out).toBe(plain.out)
  return {path: JSON.parse(out).files[0].path, cached: Number(/, (\d+) of them from the cache/.exec(err)?.[1])}
}

describe('with a cache', () => {
  it('what was judged before is not judged again', async () => {
    writeIn(cwd, 'plan.md', plan)
    expect(await report('plan.md')).toEqual({path: 'plan.md', cached: 0})
    expect(await report('plan.md')).toEqual({path: 'plan.md', cached: 1})
  })

  it('two documents of the same words are told apart', async () => {
    writeIn(cwd, 'plan.md', plan)
    writeIn(cwd, 'two.md', plan)
    await report('plan.md')
    expect(await report('two.md')).toEqual({path: 'two.md', cached: 0})
  })

  it('another version of iplint judges anew', async () => {
    writeIn(cwd, 'plan.md', plan)
    await report('plan.md')
    expect(await report('plan.md', '1.2.4')).toEqual({path: 'plan.md', cached: 0})
  })

  it.each(['translations', '"translations"'])('a change of another language version is seen: %s', async (key) => {
    const other = '---\nkind: promotion-plan\nlanguage: fi\n---\n\n# Ohjelma\n'
    writeIn(cwd, 'plan.md', plan.replace('status: draft', `status: draft\n${key}: {fi: ohjelma.fi.md}`))
    writeIn(cwd, 'ohjelma.fi.md', `${other}\n## Yksi\n\n## Kaksi\n\n## Kolme\n`)
    await report('plan.md')
    writeIn(cwd, 'ohjelma.fi.md', other)
    await report('plan.md')
  })

  it('a change of the words of the house is seen', async () => {
    writeIn(cwd, 'own/plan.md', plan)
    writeIn(cwd, 'own/iplint.config.yaml', 'substitutions:\n  - {term: språkkurser, preferred: kurser, language: sv}\n')
    await report('own/plan.md')
    expect(await report('own/plan.md')).toMatchObject({cached: 1})
    writeIn(cwd, 'own/iplint.config.yaml', 'substitutions: []\n')
    expect(await report('own/plan.md')).toMatchObject({cached: 0})
  })

  it('what is old goes, and what somebody else put there stays', async () => {
    writeIn(cwd, 'plan.md', plan)
    await report('plan.md')
    const old = readdirSync(folder).filter((name) => name !== '.gitignore')
    expect(old.length).toBeGreaterThan(0)
    writeFileSync(join(folder, 'mine.json'), 'x')
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1, 1)
    writeIn(cwd, 'plan.md', `${plan}\nMera.\n`)
    await report('plan.md')
    const left = readdirSync(folder)
    expect(old.filter((name) => left.includes(name))).toEqual([])
    expect(left).toContain('mine.json')
  })
})

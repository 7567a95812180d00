/**
 * Each rule has a page, and the page reads as a run of the linter renders it.
 *
 * A new page: write “## Examples” and the examples into rules/<group>/<rule-id>.md.
 * Render or refresh it: `npx vitest run src/pages -t <rule-id> -u`. CI never rewrites.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {groups, rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {filesBelow, nameOf} from '../knowledge/files.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {basesOn} from './bases.ts'
import type {Example} from './example.ts'
import {examplesIn, renderPage} from './page.ts'
import {lintPages} from './testing.ts'

const root = join(import.meta.dirname, '../..')
const linter = createLinter({knowledge: loadKnowledge(root), rules})
const placed = Object.entries(groups).flatMap(([group, list]) => {
  return list.map((rule) => ({rule, id: rule.id, path: join(root, 'rules', group, `${rule.id}.md`)}))
})

describe('the page of', () => {
  it.each(placed)('$id', async ({rule, path}) => {
    if (!existsSync(path)) throw new Error(`write “## Examples” and examples into ${path}, then run this test with -u`)
    const onDisk = readFileSync(path, 'utf8')
    await expect(renderPage(onDisk, rule, lintPages(root, linter, rule.id))).toMatchFileSnapshot(path)
  })
})

it('the findings on the pages lean on the bases that are known: `-u` writes them anew', async () => {
  const bases = placed.flatMap(({id, path}) => basesOn(readFileSync(path, 'utf8'), id, lintPages(root, linter, id)))
  await expect(`${bases.join('\n')}\n`).toMatchFileSnapshot(join(root, 'rules/law/bases.txt'))
}, 60_000)

describe('the pages', () => {
  it('show each rule accepting and rejecting, in Swedish and in Finnish', () => {
    expect(placed.flatMap(({id, path}) => missingExamples(id, path))).toEqual([])
  })

  it('stand each beside a rule', () => {
    const pages = filesBelow(root, 'rules', '.md').filter((source) => nameOf(source) !== 'README')
    expect(pages.map((source) => join(root, source.path)).sort()).toEqual(placed.map(({path}) => path).sort())
  })
})

describe('rules/index.ts', () => {
  const files = filesBelow(root, 'rules', '.ts').filter(
    ({path}) => path !== 'rules/index.ts' && !/\.test\.ts$|\/testing\.ts$/.test(path)
  )

  it('lists exactly the rules on disk, each in the group of its folder and under its own name', () => {
    expect(placed.map(({path}) => path.replace(/\.md$/, '.ts')).sort()).toEqual(
      files.map(({path}) => join(root, path)).sort()
    )
  })

  it('lists each rule once', () => {
    expect(rules.length).toBeGreaterThan(3)
    expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length)
  })
})

function missingExamples(id: string, path: string): readonly string[] {
  const examples: readonly Example[] = existsSync(path) ? examplesIn(readFileSync(path, 'utf8')) : []
  const missing = ['sv', 'fi'].flatMap((language) => {
    const own = examples.filter((example) => example.language === language)
    const intents = ['accepted', 'rejected'].filter((intent) => !own.some((example) => example.intent === intent))
    return intents.map((intent) => `${intent} in ${language}`)
  })
  return missing.length === 0 ? [] : [`${id}: ${missing.join(', ')}`]
}

/** Nothing in the engine grows faster than the document. */
import {join} from 'node:path'
import {afterAll, beforeAll, describe, it} from 'vitest'
import type {Linter} from '../index.ts'
import {document, expectLinear, lists, many, services, startCounting, type Work} from './testing.ts'

const root = join(import.meta.dirname, '../..')
const {during, stop} = startCounting()
let linter: Linter
beforeAll(async () => {
  const [{createLinter}, {loadKnowledge}, {rules}] = await Promise.all([
    import('../index.ts'),
    import('../knowledge/load.ts'),
    import('../../rules/index.ts')
  ])
  linter = createLinter({knowledge: loadKnowledge(root), rules})
  workFor(document('row', 3, 'v'))
}, 120_000)
afterAll(stop)

function workFor(text: string): Work {
  return during(() => linter.lint(text, {path: 'a.md', asOf: '2026-11-22', strictRules: true, readOther: () => text}))
}

describe('twice as much of one thing is twice the work', () => {
  it.each([...Object.keys(many), ...Object.keys(services), ...Object.keys(lists)])('%s', (name) => {
    const size = name === 'translations' ? 12 : 90
    expectLinear(workFor(document(name, size, 's')), workFor(document(name, 2 * size, 't')))
  })
}, 120_000)

/** The plugin works with unified, remark and vfile-reporter as they are. */
import {join} from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {type IplintMessage, unifiedPlugin} from './index.ts'

const linter = createLinter({knowledge: loadKnowledge(join(import.meta.dirname, '../..')), rules})
const plugin = unifiedPlugin((text, options) =>
  linter.lint(text, {...options, path: options.path ?? '<text>', asOf: options.asOf ?? '2026-11-21'})
)
const text = '---\nkind: promotion-plam\ntitle: Plan för Närpes\nlanguage: sv\n---\n\n# Plan för Närpes\n'

async function checked(options?: Parameters<typeof plugin>[0]) {
  const file = new VFile({path: 'närpes.md', value: text})
  const processor = unified().use(remarkParse).use(plugin, options)
  await processor.run(processor.parse(file), file)
  return {file, messages: file.messages as unknown as readonly (IplintMessage & {line: number; column: number})[]}
}

describe('the unified plugin', () => {
  it('gives messages that tools for virtual files read', async () => {
    const {file, messages} = await checked()
    const own = linter.lint(text, {path: 'närpes.md', asOf: '2026-11-21'}).messages
    expect(messages.map(({ruleId}) => ruleId)).toEqual(own.map(({ruleId}) => ruleId))
    expect(messages.length).toBeGreaterThan(0)
    expect(messages[0]).toMatchObject({source: 'iplint', fatal: true, line: own[0]?.place.start.line})
    const text80 = reporter(file)
    expect(text80).toContain('närpes.md')
    expect(text80).toContain('promotion-plam')
    expect(text80).toMatch(/iplint\s*$/m)
  })

  it('takes the options of lint', async () => {
    const {messages} = await checked({
      messageLanguage: 'en',
      ruleSettings: {'front-matter-schema': {severity: 'warning'}}
    })
    const about = messages.find(({ruleId}) => ruleId === 'front-matter-schema')
    expect(about).toMatchObject({fatal: false, severity: 'warning'})
    expect(about?.note).not.toBe('')
  })
})

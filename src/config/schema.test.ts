/** The published schema of the configuration names every rule, so that an editor can offer them: `npx vitest run src/config -u` writes them anew. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'

const file = join(import.meta.dirname, '../../schemas/config.schema.json')
const marker =
  /("rules": \{\n {6}"description": "By rule[^\n]*\n {6}"type": "object",\n {6}"properties": \{)[\s\S]*?(\},\n {6}"additionalProperties")/

it('lists the rules with their summaries and options', async () => {
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(marker)
  const lines = rules.map(({id, summary, options}) => {
    const defaults = Object.entries(options ?? {}).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    const description = `${summary}.${defaults.length > 0 ? ` Options: {${defaults.join(', ')}}.` : ''}`
    const entry = JSON.stringify({description, $ref: '#/$defs/entry'}, null, 2)
    return `        ${JSON.stringify(id)}: ${entry.replaceAll('\n', '\n        ')}`
  })
  expect(lines.length).toBeGreaterThan(40)
  const rendered = text.replace(marker, (_, head, tail) => `${head}\n${lines.join(',\n')}\n      ${tail}`)
  await expect(rendered).toMatchFileSnapshot(file)
})

/** The schemas on disk are the schemas rendered from the law packs, and they judge statuses as the contract says. */
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {filesBelow} from './files.ts'
import {readLabels} from './lexicon.ts'
import {readPacks} from './packs.ts'
import {programmeSchemas} from './programme-schema.ts'

const root = join(import.meta.dirname, '../..')
const rendered = programmeSchemas(readPacks(root), readLabels(root))

describe('the programme schemas', () => {
  it.each(rendered)('$name is on disk as rendered', async ({name, schema}) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      join(root, 'schemas', `${name}.schema.json`)
    )
  })

  it('are all that is on disk', () => {
    const names = filesBelow(root, 'schemas/programme', '.schema.json').map((source) => source.path)
    expect(names).toEqual(rendered.map(({name}) => `schemas/${name}.schema.json`).sort())
    expect(names).toHaveLength(6)
  })

  it.each(rendered)('$name asks for every element', ({schema}) => {
    const validate = new Ajv2020({allErrors: true, keywords: ['x-iplint']}).compile(schema)
    expect(validate({elements: {}})).toBe(false)
    const asked = (validate.errors ?? []).map((error) => String(error.params.missingProperty))
    expect(asked.length).toBeGreaterThan(10)
    const all = (status: string) => ({elements: Object.fromEntries(asked.map((id) => [id, status]))})
    const verdicts = ['present', 'covered', 'partial', 'missing', 'perhaps'].map((status) => validate(all(status)))
    expect(verdicts).toEqual([true, true, false, false, false])
  })

  it('carry the basis and the day from which an element is asked', () => {
    const old = rendered.find(({name}) => name === 'programme/fi-1386/promotion-programme')
    expect(old?.schema).toMatchObject({
      properties: {
        elements: {
          properties: {
            'welfare-region-coordination': {'x-iplint': {from: '2023-01-01', basis: {source: 'guidance'}}},
            'council-approval': {'x-iplint': {basis: {source: 'statute', force: 'must', verified: true}}}
          }
        }
      }
    })
  })
})

/** The JSON audit is what its published schema says, exactly. */
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import schema from '../../schemas/audit.schema.json' with {type: 'json'}
import {auditIn, fixture, planWith} from './testing.ts'

const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false})
const valid = ajv.compile(schema)
const hash = 'a'.repeat(64)

function jsonOf(text: string, made = {}) {
  const {audit} = auditIn(text, made)
  return JSON.parse(JSON.stringify({...audit, document: {...audit.document, sha256: hash}}))
}

const suppressed = planWith(
  ['| Mål | Möten | Kommunen | Antal | 2031 |'],
  'review: {last: 2026-02-16, next: 2027-12-31, interval_years: 4}\n'
).replace('## Arbete', '<!-- iplint-disable action-owner-generic -- liten kommun, until 2027-01-01 -->\n\n## Arbete')

describe('the schema of the audit', () => {
  it.each([
    ['a good plan', fixture('accepted/promotion-plan/raseborg-2026-2029.sv.md'), {}],
    ['a bad plan', fixture('rejected/promotion-plan/loimaa.fi.md'), {exitCode: 1}],
    ['an old programme', fixture('rejected/promotion-programme/kauhava.fi.md'), {asOf: '2024-01-01', language: 'en'}],
    ['services', fixture('rejected/integration-programme/hango-servicekarta.sv.md'), {exitCode: 1}],
    ['an Åland programme', fixture('accepted/aland-programme/lemland.sv.md'), {}],
    ['a document of no kind', '# Memo\n', {exitCode: 1}],
    ['silenced findings', suppressed, {}]
  ])('describes that of %s', (_, text, made) => {
    valid(jsonOf(text, made))
    expect(valid.errors).toBeNull()
  })

  it('knows of nothing else', () => {
    const audit = jsonOf(suppressed)
    expect(audit.suppressed).toHaveLength(1)
    expect(valid({...audit, more: 1})).toBe(false)
    expect(valid({...audit, document: {...audit.document, lines: -1}})).toBe(false)
    expect(valid({...audit, actions: [{...audit.actions[0], level: 6}]})).toBe(false)
  })
})

/** The JSON report is what its published schema says, exactly. */
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import schema from '../../schemas/report.schema.json' with {type: 'json'}
import {json} from './json.ts'
import {optionsIn, resultIn} from './testing.ts'

const valid = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false}).compile(schema)

function reportOf(...results: Parameters<typeof json>[0]) {
  const report = JSON.parse(json(results, optionsIn('en')))
  return {report, isValid: valid(report), errors: valid.errors}
}

describe('json', () => {
  it('keeps to its schema', () => {
    expect(reportOf(resultIn('sv'), resultIn('en', {kinds: [], language: null, lawPacks: []})).errors).toBeNull()
    expect(reportOf().isValid).toBe(true)
    const {report} = reportOf(resultIn('sv'))
    report.files[0].messages[0].extra = 1
    expect(valid(report)).toBe(false)
  })

  it('flattens places and says null for what is absent', () => {
    const {report} = reportOf(resultIn('sv'))
    expect(report).toMatchObject({version: 1, tool: {name: 'iplint', version: '1.2.3'}, asOf: '2026-11-21'})
    const [file] = report.files
    expect(file.messages[0]).toEqual({
      ruleId: 'element-missing',
      item: 'follow-up',
      severity: 'error',
      message: 'Uppföljning saknas.',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 5,
      basis: {
        source: 'statute',
        force: 'must',
        reference: 'Act 1, section 2',
        url: 'https://example.org/act',
        verified: true
      },
      help: 'Skriv vem som följer upp, hur ofta och med vad.',
      url: 'https://iplint.dev/rules/element-missing',
      fingerprint: '0123456789abcdef0123456789abcdef'
    })
    expect(file.messages[2].item).toBeNull()
    expect(file.suppressed[0]).toMatchObject({reason: 'namnet på ett gammalt dokument', until: null, basis: null})
    expect(file.actions[0]).toMatchObject({line: 9, goal: 'Fler i arbete', owner: '', partner: null, measurable: false})
    expect(file.services[0]).toMatchObject({line: 9, owner: 'Integrationsbyrån', cooperation: null})
    expect(file.elements[1].evidence).toEqual([{line: 5, text: 'Integration i Närpes'}])
    expect(file.lawPacks).toEqual(['test@2025'])
  })

  it('adds the counts up', () => {
    expect(reportOf(resultIn('sv'), resultIn('sv')).report.counts).toEqual({error: 2, warning: 4, info: 2})
  })
})

/** The SARIF log keeps to the official schema and says what a viewer needs. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import type {ReportedRule} from './options.ts'
import {sarif} from './sarif.ts'
import {evilResult, optionsIn, resultIn, withFix} from './testing.ts'

const file = join(import.meta.dirname, 'testdata/sarif-2.1.0-rtm.5.schema.json')
const {$schema: _draft, id: _id, ...schema} = JSON.parse(readFileSync(file, 'utf8'))
// One of its patterns is none under the flag u.
const ajv = new Ajv({allErrors: true, strict: false, unicodeRegExp: false})
addFormats.default(ajv)
const validate = ajv.compile(schema)

const rules: readonly ReportedRule[] = ['stale-term', 'action-owner-missing', 'never-found'].map((id) => ({
  id,
  group: 'actions',
  severity: 'info',
  summary: `Says something about [${id}]`,
  why: 'Because *somebody* asks.',
  remedy: 'Write {column}.',
  url: `https://iplint.dev/rules/${id}`
}))

interface SarifResult {
  readonly message: {readonly text: string}
  readonly properties: {readonly item?: string}
  readonly suppressions?: readonly {readonly justification: string}[]
}

function logOf(...[results, more]: [Parameters<typeof sarif>[0], object?]) {
  const log = JSON.parse(sarif(results, optionsIn('sv', more)))
  validate(log)
  return {log, run: log.runs[0], errors: validate.errors}
}

describe('sarif', () => {
  it('keeps to the official schema, whatever the document holds', () => {
    expect(logOf([resultIn('sv'), withFix('fi'), evilResult()], {rules}).errors).toBeNull()
    expect(logOf([]).errors).toBeNull()
    const {log} = logOf([resultIn('sv')])
    log.runs[0].results[0].level = 'info'
    expect(validate(log)).toBe(false)
  })

  it('hands on nothing that acts in a viewer, once its text is read', () => {
    const {run} = logOf([evilResult()])
    const texts = run.results.flatMap(({message, properties, suppressions = []}: SarifResult) => [
      message.text,
      properties.item ?? '',
      ...suppressions.map(({justification}) => justification)
    ])
    expect(texts).toHaveLength(11)
    for (const text of texts) expect(text).toMatch(/^[^\u0000-\u001f\u202e\ud800\uffff]+$/)
    expect(JSON.stringify(run)).not.toContain('javascript:')
  })

  it('lists all rules, also those it was not told of, and points each finding to its own', () => {
    const {run} = logOf([resultIn('sv')], {rules})
    const ids = run.tool.driver.rules.map(({id}: {id: string}) => id)
    expect(ids).toEqual(['stale-term', 'action-owner-missing', 'never-found', 'element-missing'])
    expect(run.results.length).toBe(5)
    for (const {ruleId, ruleIndex} of run.results) expect(ids[ruleIndex]).toBe(ruleId)
    expect(run.tool.driver.rules[1]).toMatchObject({
      name: 'ActionOwnerMissing',
      defaultConfiguration: {level: 'note'},
      help: {
        text: 'Because *somebody* asks.\n\nWrite ….',
        markdown: expect.stringContaining('Because \\*somebody\\* asks.')
      }
    })
  })

  it('encodes paths, says how columns count and where a finding stands', () => {
    const {run} = logOf([resultIn('sv'), resultIn('sv', {path: '/srv/å.md'}), resultIn('sv', {path: 'C:\\å ä.md'})])
    const uris = run.results.map(
      (result: {locations: {physicalLocation: {artifactLocation: object}}[]}) =>
        result.locations[0]?.physicalLocation.artifactLocation
    )
    expect(uris[0]).toEqual({uri: 'ohjelmat/n%C3%A4rpes%20plan.md', uriBaseId: '%SRCROOT%'})
    expect(uris[5]).toEqual({uri: 'file:///srv/%C3%A5.md'})
    expect(uris[10]).toEqual({uri: 'file:///C:/%C3%A5%20%C3%A4.md'})
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[0].locations[0].physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 5
    })
    expect(run.results[0]).toMatchObject({
      level: 'error',
      partialFingerprints: {'iplint/v1': '0123456789abcdef0123456789abcdef'}
    })
  })

  it('writes the text of a fix exactly, and nothing in it that a terminal would obey', () => {
    const fixed = withFix('sv')
    const spoil = (one: (typeof fixed.messages)[number]) => {
      return one.fix
        ? {...one, fix: {...one.fix, edits: one.fix.edits.map((edit) => ({...edit, text: '\u009b2J\u202e'}))}}
        : one
    }
    const written = sarif([{...fixed, messages: fixed.messages.map(spoil)}], optionsIn('sv'))
    expect(written).toContain('"text": "\\u009b2J\\u202e"')
    expect(written).not.toMatch(/[\u0080-\u009f\u202e]/)
  })

  it('carries fixes, and what was silenced with its reason', () => {
    const [fixed] = logOf([withFix('sv')]).run.results
    expect(fixed.fixes[0].artifactChanges[0].replacements[0]).toEqual({
      deletedRegion: expect.objectContaining({startLine: 2, startColumn: 1, endColumn: 5}),
      insertedContent: {text: 'kinds'}
    })
    const {suppressed} = resultIn('sv')
    const both = [...suppressed, ...suppressed.map((message) => ({...message, by: 'baseline', reason: null}) as const)]
    const silenced = logOf([resultIn('sv', {messages: [], suppressed: both})]).run.results
    expect(silenced.map(({suppressions}: {suppressions: object[]}) => suppressions)).toEqual([
      [{kind: 'inSource', status: 'accepted', justification: 'namnet på ett gammalt dokument'}],
      [{kind: 'external', status: 'accepted'}]
    ])
  })
})

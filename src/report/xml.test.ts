/** The XML formats are read by a real parser, with what a hostile document could put into them. */
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {describe, expect, it} from 'vitest'
import {checkstyle} from './checkstyle.ts'
import {junit} from './junit.ts'
import {evilResult, optionsIn, resultIn} from './testing.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  htmlEntities: false,
  isArray: (name) => ['file', 'error', 'testsuite', 'testcase'].includes(name)
})

function read(text: string) {
  expect(XMLValidator.validate(text)).toBe(true)
  // What XML 1.0 calls a Char, and nothing else.
  expect(text).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  return parser.parse(text)
}

const options = optionsIn('sv')

describe('checkstyle', () => {
  it('has a file per document and an error per finding', () => {
    const {checkstyle: root} = read(
      checkstyle([resultIn('sv'), resultIn('sv', {path: 'tom.md', messages: []})], options)
    )
    expect(root.file.map(({name}: {name: string}) => name)).toEqual(['ohjelmat/närpes plan.md', 'tom.md'])
    expect(root.file[0].error).toHaveLength(4)
    expect(root.file[0].error[0]).toEqual({
      line: '2',
      column: '1',
      severity: 'error',
      message: 'Uppföljning saknas.',
      source: 'iplint.element-missing/follow-up'
    })
    expect(root.file[1].error).toBeUndefined()
  })

  it('bears hostile text and no documents at all', () => {
    const {checkstyle: root} = read(checkstyle([evilResult()], options))
    expect(root.file[0].error).toHaveLength(4)
    expect(root.file[0].error[0].message).toContain('</td>]]>"\'&<script>')
    expect(read(checkstyle([], options)).checkstyle.file).toBeUndefined()
  })
})

describe('junit', () => {
  const suiteOf = (text: string) => read(text).testsuites.testsuite[0]

  it('fails on what fails the check, passes the rest and skips what was silenced', () => {
    const suite = suiteOf(junit([resultIn('sv')], options))
    expect(suite).toMatchObject({name: 'ohjelmat/närpes plan.md', tests: '5', failures: '1', skipped: '1'})
    expect(suite.testcase).toHaveLength(5)
    expect(suite.testcase[0].failure).toMatchObject({message: 'Uppföljning saknas.', type: 'error'})
    expect(suite.testcase[1]['system-out']).toContain('Kommunikation saknas.')
    expect(suite.testcase[4].skipped.message).toBe('namnet på ett gammalt dokument')
    expect(suiteOf(junit([resultIn('sv')], {...options, isFailing: () => true})).failures).toBe('4')
  })

  it('has a passed case where nothing fails, so that no suite is empty', () => {
    const suite = suiteOf(junit([resultIn('sv', {messages: [], suppressed: []})], options))
    expect(suite).toMatchObject({tests: '1', failures: '0'})
    expect(suite.testcase[0].failure).toBeUndefined()
  })

  it('bears hostile text', () => {
    const suite = suiteOf(junit([evilResult()], options))
    expect(suite.testcase).toHaveLength(5)
    expect(suite.testcase[0].failure.message).toContain('<script>')
  })
})

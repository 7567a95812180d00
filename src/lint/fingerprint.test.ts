/** A fingerprint stays when lines move and changes when the text does. */
import {describe, expect, it} from 'vitest'
import {hash128} from '../model/hash.ts'
import {fingerprinter, headingPath} from './fingerprint.ts'
import {documentOf, placeOf} from './testing.ts'

const text = '# Plan\n\n## Mål\n\n| a | b |\n| x | y |\n\n## Övrigt\n\nx\n'

function printOf(source: string, words: string, item?: string): string {
  const document = documentOf(source)
  const finding = {message: 'found', at: placeOf(document, words), ...(item ? {item} : {})}
  return fingerprinter(document)('some-rule', finding)
}

describe('fingerprinter', () => {
  it('gives 32 hexadecimal digits that do not depend on lines, line ends or table layout', () => {
    const print = printOf(text, '| x | y |')
    expect(print).toMatch(/^[0-9a-f]{32}$/)
    expect(printOf(text.replace('# Plan', '# Plan\n\nNew lines.\n'), '| x | y |')).toBe(print)
    expect(printOf(text.replaceAll('\n', '\r\n'), '| x | y |')).toBe(print)
    expect(printOf(text.replace('| x | y |', '|  x  |  y |'), '|  x  |')).toBe(print)
  })

  it('tells text, heading, item and rule apart', () => {
    const prints = [
      printOf(text, '| x | y |'),
      printOf(text.replace('| x', '| z'), '| z'),
      printOf(text.replace('## Mål', '## Syfte'), '| x'),
      printOf(text, '| x | y |', 'follow-up')
    ]
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('tells equal findings apart by their order', () => {
    const document = documentOf(text)
    const fingerprint = fingerprinter(document)
    const finding = {message: 'found', at: placeOf(document, '| x | y |')}
    const [first, second] = [fingerprint('r', finding), fingerprint('r', finding)]
    expect(second).not.toBe(first)
    expect(fingerprinter(document)('r', finding)).toBe(first)
  })
})

describe('headingPath', () => {
  it('names the headings over an offset', () => {
    const {sections} = documentOf(text)
    expect(headingPath(sections, text.indexOf('| x'))).toBe('Plan > Mål')
    expect(headingPath(sections, text.length)).toBe('Plan > Övrigt')
  })
})

describe('hash128', () => {
  it('has no collisions among ten thousand short texts', () => {
    const seen = new Set(Array.from({length: 10_000}, (_, index) => hash128(`rule\u0000${index}`)))
    expect(seen.size).toBe(10_000)
  })
})

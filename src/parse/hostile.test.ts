/** Each trap of front matter in fixtures/hostile is told at its exact place, and the rest of the document is read. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Document} from '../model/document.ts'
import {outline, under} from './for-tests.ts'
import {decode, parse} from './index.ts'

const folder = new URL('../../fixtures/hostile/', import.meta.url)

function read(name: string): Document {
  return parse(decode(readFileSync(new URL(name + '.md', folder))).text, name + '.md')
}

function problems(document: Document): readonly string[] {
  return document.problems.map(({code, data, place: {start, end}}) => {
    const detail = data ? ' ' + Object.values(data).join(' ') : ''
    return `${start.line}:${start.column}-${end.line}:${end.column} ${code}${detail}`
  })
}

const faults: Readonly<Record<string, readonly string[]>> = {
  'alias-bomb': ['8:8-8:10 alias-bomb a'],
  'alias-cycle': ['5:29-5:31 alias-bomb m'],
  'bad-escape': ['3:11-3:12 yaml escape'],
  'blank-first-line': ['1:1-3:1 blank-first-line'],
  'blank-lines-only': ['1:1-1:1 missing'],
  'byte-order-mark': ['1:1-1:2 bom'],
  'byte-order-mark-without-front-matter': ['1:1-1:2 bom', '1:1-1:44 missing'],
  'colon-in-value': ['3:8-3:66 yaml nested-colon'],
  'comments-only': ['1:1-3:4 empty'],
  'deep-yaml': ['6:109-6:5009 yaml nesting'],
  'dots-closing': ['8:1-8:4 dots-closing'],
  'duplicate-key': ['7:1-7:5 duplicate-key kind'],
  empty: ['1:1-1:1 missing'],
  'empty-front-matter': ['1:1-2:4 empty'],
  'line-without-colon': ['6:1-6:13 yaml missing-colon'],
  'no-front-matter': ['1:1-1:43 missing'],
  'not-a-mapping': ['2:1-3:5 not-a-mapping'],
  'open-bracket': ['5:17-5:31 yaml bracket'],
  'open-quote': ['3:8-3:59 yaml quote'],
  'reserved-letter': ['3:8-3:9 yaml character'],
  'rule-first': ['1:1-1:4 missing'],
  'tab-indentation': ['8:1-8:2 tab', '9:1-9:2 tab'],
  'two-errors': ['3:8-3:9 yaml character', '6:9-6:17 yaml nested-colon'],
  'unclosed-fence': ['1:1-1:4 unclosed-fence'],
  'unclosed-fence-and-rule': ['1:1-1:4 unclosed-fence'],
  'unclosed-fence-gap': ['1:1-1:4 unclosed-fence'],
  'unknown-alias': ['5:17-5:26 yaml alias'],
  'wrong-indentation': ['9:1-9:18 yaml indentation']
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -'.md'.length))

describe('problems', () => {
  test.each(names)('%s', (name) => {
    expect(problems(read(name))).toEqual(faults[name] ?? [])
  })

  test('stand in the order of the text, whatever found them', () => {
    expect(problems(parse('\uFEFF\n---\ntitle: @x\n...\n\n# Plan\n', 'a.md'))).toEqual([
      '1:1-1:2 bom',
      '1:1-2:1 blank-first-line',
      '3:8-3:9 yaml character',
      '4:1-4:4 dots-closing'
    ])
  })

  test('every fault named here has its file', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(faults)))
  })
})

describe('reading on behind a fault', () => {
  const whole = [
    'blank-first-line',
    'byte-order-mark',
    'colon-in-value',
    'crlf',
    'dots-closing',
    'lone-cr',
    'mixed-line-ends',
    'no-final-newline',
    'open-quote',
    'tab-indentation',
    'two-errors',
    'unclosed-fence',
    'unclosed-fence-and-rule',
    'unclosed-fence-gap'
  ]
  test.each(whole)('%s: front matter and body are there', (name) => {
    const document = read(name)
    expect(document.frontMatter?.data).toMatchObject({
      kind: 'promotion-plan',
      language: 'sv',
      municipalities: ['Närpes'],
      period: {start: '2026-01-01', end: '2029-12-31'}
    })
    expect(outline(document).slice(0, 2)).toEqual(['1 # Åtgärdsprogram för integrationsfrämjande', '2 # Uppföljning'])
    expect(under(document.sections[2])[0]).toBe('Välfärdskoordinatorn följer upp programmet varje år i mars.')
  })

  test('a colon or an open quotation mark stays in the value', () => {
    expect(read('colon-in-value').frontMatter?.data?.title).toBe(
      'Närpes: åtgärdsprogram för integrationsfrämjande 2026–2029'
    )
    expect(read('open-quote').frontMatter?.data?.title).toBe('"Åtgärdsprogram för integrationsfrämjande 2026–2029')
  })

  test('a line without colon is left out, the next is read', () => {
    const data = read('line-without-colon').frontMatter?.data
    expect(data).not.toHaveProperty('status')
    expect(data).toMatchObject({period: {start: '2026-01-01'}})
  })

  test('the first of two equal keys counts', () => {
    expect(read('duplicate-key').frontMatter?.data?.kind).toBe('promotion-plan')
  })

  test('an empty file has its one section', () => {
    expect(read('empty').sections).toMatchObject([{index: 0, form: 'root', heading: null, depth: 0}])
    expect(read('only-front-matter').sections).toHaveLength(1)
  })

  test('a document that begins with a rule has no front matter, and all its text', () => {
    const document = read('rule-first')
    expect(document.frontMatter).toBeNull()
    expect(under(document.sections[1])).toEqual(['Text före strecket.', 'Text efter strecket.'])
  })
})

describe('front matter values', () => {
  const document = read('figures-as-text')
  test('keep their source', () => {
    expect(document.frontMatter?.places.get('/municipality_code')?.source).toBe('091')
    expect(document.frontMatter?.places.get('/version')?.source).toBe('1.10')
    expect(document.frontMatter?.data).toMatchObject({period: {start: '2026-01-01'}, empty: null})
  })

  test('have places by JSON pointer', () => {
    const at = (pointer: string): readonly (number | undefined)[] => {
      const found = document.frontMatter?.places.get(pointer)
      return [
        found?.key?.start.line,
        found?.key?.start.column,
        found?.value.start.line,
        found?.value.start.column,
        found?.value.end.column
      ]
    }
    expect(at('/municipalities/0')).toEqual([undefined, undefined, 5, 18, 24])
    expect(at('/budget/section')).toEqual([9, 34, 9, 43, 51])
    expect(at('/a~1b~0c')).toEqual([10, 1, 10, 10, 11])
    expect(at('/empty')).toEqual([11, 1, 11, 7, 7])
    expect(at('')).toEqual([undefined, undefined, 2, 1, 47])
  })
})

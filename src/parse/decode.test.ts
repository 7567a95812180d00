/** Bytes are read as what they are, and what is no UTF-8 is told. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {decode} from './index.ts'

const title = 'title: Åtgärdsprogram för integrationsfrämjande'

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/hostile/${name}.md`, import.meta.url))
}

test.each([
  ['crlf', undefined],
  ['utf-16', 'utf16'],
  ['windows-1252', 'not-utf8'],
  ['nul', 'binary']
])('%s: problem %s, and its text can be read', (name, problem) => {
  const decoded = decode(fixture(name))
  expect(decoded.problem).toBe(problem)
  expect(decoded.text.startsWith('---')).toBe(true)
  expect(decoded.text).toContain(title)
})

test('big-endian UTF-16', () => {
  expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0xe5, 0, 0xe4))).toEqual({text: 'åä', problem: 'utf16'})
})

test('the byte order mark of UTF-8 is kept, since places count it', () => {
  expect(decode(fixture('byte-order-mark'))).toEqual({text: expect.stringMatching(/^\uFEFF---\n/)})
})

test('no bytes are an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({text: ''})
})

/** Text of a document stays inside its string, whatever it holds. */
import {describe, expect, it} from 'vitest'
import {cssString} from './css-string.ts'

/** What a browser reads in a string of CSS: escapes end with one space at most. */
function read(string: string): string {
  return string
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6})\s?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

describe('a string of CSS', () => {
  it('leaves letters, figures and common signs as they are', () => {
    expect(cssString('Plan för Åland 2026–2029 (utkast)')).toBe('"Plan för Åland 2026–2029 (utkast)"')
  })

  it.each([
    '"; } body { display: none } @page { content: "',
    '\\22 \\ \\',
    '</style><script>alert(1)</script><!-- -->',
    "'a' `b` /* c */ url(//example.org) {} ; #d 🙂"
  ])('holds %s and is not left by it', (text) => {
    const string = cssString(text)
    expect(string).toMatch(/^"(?:[^"\\<>;{}\n]|\\[0-9a-f]{1,6} )*"$/u)
    expect(read(string)).toBe(text)
  })

  it('has no line break, and nothing that turns the writing round', () => {
    expect(cssString('a\nb\r\nc\u2028d\u202ee\u0007\f\0')).toBe('"a b c de"')
  })
})

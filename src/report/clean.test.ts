/** What is printed moves no cursor, colours nothing, turns no writing around and commands no runner, in sentences and in JSON alike. */
import {describe, expect, it} from 'vitest'
import {clean, jsonOf, withoutCommands} from './clean.ts'

const evil = 'a\u001b[31mb\u0007c\u009bd\u202ee\u2066f\u200eg\ufeffh\u2028i'

const from = (first: number, last: number) =>
  Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index))
/** All but those that become a blank. */
const controls = [
  ...[...from(0, 0x1f), ...from(0x7f, 0x9f)].filter((letter) => !'\t\n\r'.includes(letter)),
  ...['\u200e', '\u200f', ...from(0x202a, 0x202e), ...from(0x2066, 0x2069), '\ufeff']
]

describe('printed text', () => {
  it('loses what a terminal would obey', () => {
    expect(clean(evil)).toBe('abcdefgh i')
    for (const letter of controls) expect([letter, clean(`a${letter}b`)]).toEqual([letter, 'ab'])
    expect(clean('x\u001b]0;title\u0007y\r\nz')).toBe('xy z')
  })

  it('keeps it in JSON, as escapes', () => {
    const written = jsonOf({evil})
    expect(JSON.parse(written)).toEqual({evil})
    expect(written).toMatch(/^[\n\u0020-\u007e]*$/)
  })
})

describe('lines in a log of GitHub', () => {
  it.each([
    ['::error::x', '\u2060::error::x'],
    ['a\n \u3000::error::x\n', 'a\n \u3000\u2060::error::x\n'],
    ['a ##[error]x', 'a ##\u2060[error]x'],
    ['a::b\n\n# [c]', 'a::b\n\n# [c]']
  ])('%j are %j', (text, shown) => {
    expect(withoutCommands(text)).toBe(shown)
  })

  it('of JSON command nothing either', () => {
    const written = jsonOf({'##[a]': '##[error]x'})
    expect(written).not.toContain('##[')
    expect(JSON.parse(written)).toEqual({'##[a]': '##[error]x'})
  })
})

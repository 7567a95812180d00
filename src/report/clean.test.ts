/** What is printed moves no cursor, colours nothing and turns no writing around, in sentences and in JSON alike. */
import {describe, expect, it} from 'vitest'
import {clean, jsonOf} from './clean.ts'

const evil = 'a\u001b[31mb\u0007c\u009bd\u202ee\u2066f\u200eg\ufeffh\u2028i'

describe('printed text', () => {
  it('loses what a terminal would obey', () => {
    expect(clean(evil)).toBe('abcdefgh i')
    expect(clean('x\u001b]0;title\u0007y\r\nz')).toBe('xy z')
  })

  it('keeps it in JSON, as escapes', () => {
    const written = jsonOf({evil})
    expect(JSON.parse(written)).toEqual({evil})
    expect(written).toMatch(/^[\n\u0020-\u007e]*$/)
  })
})

/** Lines are broken at spaces only, by what a terminal shows. */
import {expect, it} from 'vitest'
import {hang, padTo, widthOf, wrap} from './width.ts'

it('counts what a terminal shows', () => {
  expect(widthOf('åäö')).toBe(3)
  expect(widthOf('a\u030a\u00ad')).toBe(1)
  expect(widthOf('\u6f22')).toBe(2)
  expect(padTo('fel', 5)).toBe('fel  ')
})

it('breaks at spaces, never at no-break spaces, and leaves long words whole', () => {
  expect(wrap('enligt 45\u00a0§ i lagen', 11)).toEqual(['enligt 45\u00a0§', 'i lagen'])
  expect(wrap('kotoutumisenedistämissuunnitelma on', 10)).toEqual(['kotoutumisenedistämissuunnitelma', 'on'])
  expect(wrap('', 10)).toEqual([''])
})

it('hangs', () => {
  expect(hang('one two three four five six seven eight', 34, 4, '--> ')).toEqual([
    '--> one two three four five six',
    '    seven eight'
  ])
})

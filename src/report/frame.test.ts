/** The mark stands under the words, also in long lines and with wide or combining letters. */
import {expect, it} from 'vitest'
import {lineStarts, placeBetween} from '../model/place.ts'
import {frame} from './frame.ts'
import {widthOf} from './width.ts'

function framed(line: string, words: string, width = 60) {
  const start = line.indexOf(words)
  return frame([line], placeBetween(lineStarts(line), start, start + words.length), width)
}

it('marks the words', () => {
  expect(framed('| Mål | Åtgärd |', 'Åtgärd')).toEqual(['1 | | Mål | Åtgärd |', '  |         ^^^^^^'])
})

it('keeps its place after tabs, controls, combining and wide letters', () => {
  for (const before of ['a\tb ', 'a\u0008b ', 'a\u0308b ', '\u6f22\u5b57 ']) {
    const [line, mark] = framed(`${before}here`, 'here')
    expect(widthOf(mark.slice(0, mark.indexOf('^')))).toBe(widthOf(line.slice(0, line.indexOf('here'))))
  }
})

it('shows no control of the line, be it before the words, in them or after them', () => {
  const evil = '\u009b2J\u0007\u202e'
  expect(framed(`a${evil}b ${evil}here${evil} c${evil}d`, `${evil}here${evil}`)[0]).toBe('1 | a2Jb 2Jhere2J c2Jd')
})

it('cuts long lines around the words', () => {
  const [line, mark] = framed(`${'x '.repeat(400)}here ${'y '.repeat(400)}`, 'here')
  expect(widthOf(line)).toBeLessThanOrEqual(60)
  expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('here')
})

it('marks something even where there is nothing', () => {
  expect(frame([], placeBetween([0], 0, 0), 60)).toEqual(['1 | ', '  | ^'])
})

/** Letters that the native engine reads otherwise are never left to it. */
import {expect, it} from 'vitest'
import {isDoubtful} from './doubtful.ts'

it.each([
  ['a line end of old machines', 'a\rb\n', true],
  ['the line ends of Windows', 'a\r\nb\r\n', false],
  ['a letter that no text holds', 'a\0b\n', true],
  ['the first half of a letter', 'a\ud83db\n', true],
  ['the second half', 'a\ude00b\n', true],
  ['both', 'a\ud83d\ude00b\n', false]
])('%s', (_, text, expected) => {
  expect(isDoubtful(text)).toBe(expected)
})

/** The quick question gives the same answer as the pattern, for every letter there is. */
import {expect, it} from 'vitest'
import {isWordLetter} from './letters.ts'
import {countWords} from './text.ts'

it('is true for letters and digits only', () => {
  const wrong: number[] = []
  for (let code = 0; code <= 0x1ffff; code++) {
    const letter = String.fromCodePoint(code)
    if (isWordLetter(letter, 0) !== /[\p{L}\p{N}]/u.test(letter)) wrong.push(code)
  }
  expect(wrong).toEqual([])
})

it('counts words as the pattern does', () => {
  const pieces = ['a', 'Ö', '9', '-', "'", '’', ':', ' ', '.', '–', '𝒳', '😀', '\ud835', 'e\u0301', '½', '§']
  const counted = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-'’:][\p{L}\p{N}]+)*/gu)?.length ?? 0
  const texts = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => `x${a}${b}${c}y`)))
  expect(texts.filter((text) => countWords(text) !== counted(text))).toEqual([])
  expect(countWords('En del-tid, EU:s 3 mål.')).toBe(5)
})

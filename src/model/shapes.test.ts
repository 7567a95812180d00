/** Shapes are told from their neighbours: a telephone number is no identity code, a degree in a table no placeholder. */
import {describe, expect, it} from 'vitest'
import {identityCodesIn, mailIn, mobileIn, placeholderMarkIn} from './shapes.ts'

const cut = (text: string, match: {start: number; end: number} | null) => match && text.slice(match.start, match.end)

describe('identity codes', () => {
  it.each(['131052-308T', '010120A123B', '131052Y308T'])('finds %s', (code) => {
    const text = `Sökanden (${code}) hördes.`
    expect(identityCodesIn(text).map((match) => cut(text, match))).toEqual([code])
  })

  it.each(['050612-1235', '320101-123A', '2025-2028', 'dnr 123456-12', 'A131052-308T'])('leaves %s alone', (text) => {
    expect(identityCodesIn(text)).toEqual([])
  })
})

describe('mobile numbers and addresses', () => {
  it.each(['040 123 4567', '+358 50 1234567', '0451234567', '044-123 4567'])('finds %s', (number) => {
    expect(cut(`Ring ${number}.`, mobileIn(`Ring ${number}.`))).toBe(number)
  })

  it.each(['06 123 4567', '2040 personer', 'moment 1420 500', '0400'])('leaves %s alone', (text) => {
    expect(mobileIn(text)).toBeNull()
  })

  it('finds an address without the full stop after it', () => {
    const text = 'Skriv till maija.meika@example.fi.'
    expect(cut(text, mailIn(text))).toBe('maija.meika@example.fi')
  })
})

describe('marks that stand in for text', () => {
  it.each(['xx.xx.202x', 'x.x.2026', 'XX XXX', '20xx', '202x', '§ xx', 'X §', '____', '??? ', 'TODO', 'TBD'])(
    'finds %s',
    (mark) => {
      expect(placeholderMarkIn(`Godkänt ${mark} här`)).not.toBeNull()
    }
  )

  it.each(['xx', 'x', '2x i veckan', 'XXL', 'Ixx', 'allt (todo el mundo)', 'Hur går det?', 'snake_case', '3 x 4'])(
    'leaves %s alone',
    (text) => {
      expect(placeholderMarkIn(text)).toBeNull()
    }
  )
})

/** A document's own key to abbreviations, written as equations or as a table. */
import {expect, it} from 'vitest'
import {parse} from '../parse/index.ts'
import {readAbbreviations, spelledOut} from './abbreviations.ts'

const keyOf = (body: string) => Object.fromEntries(readAbbreviations(parse(`# T\n\n${body}\n`, 'x.md')))

it('is read from equations, two at least', () => {
  expect(keyOf('VO = Österbottens välfärdsområde, MI = medborgarinstitutet.')).toEqual({
    VO: 'Österbottens välfärdsområde',
    MI: 'medborgarinstitutet'
  })
  expect(keyOf('Här är X = något.')).toEqual({})
})

it('is read from a table of two columns, also where two stand in one row', () => {
  const table = `| Lyh. | Selite |
| --- | --- |
| TA | Keravan työllisyysalue |
| TH / TVU | työnhakija / työvoiman ulkopuolella oleva |
| os. | osuus |`
  expect(keyOf(table)).toEqual({TA: 'Keravan työllisyysalue', TH: 'työnhakija', TVU: 'työvoiman ulkopuolella oleva'})
})

it('is no table of names, of figures or of three columns', () => {
  expect(keyOf('| Ort | Adress |\n| --- | --- |\n| Nickby | Stora Byvägen 18 |\n| Söderkulla | Bygatan 3 |')).toEqual(
    {}
  )
  expect(keyOf('| Lyh. | 2024 |\n| --- | --- |\n| TA | 1 |\n| KO | 2 |')).toEqual({})
  expect(keyOf('| A | B | C |\n| --- | --- | --- |\n| TA | työllisyysalue | x |\n| KO | opisto | y |')).toEqual({})
})

it('stands behind the text that uses it', () => {
  const abbreviations = new Map([['TA', 'työllisyysalue']])
  expect(spelledOut('TA (TH)', {abbreviations})).toBe('TA (TH); työllisyysalue')
  expect(spelledOut('TAsta', {abbreviations})).toBe('TAsta')
})

/** The language of the surroundings and of a report's closing lines. */
import {expect, it} from 'vitest'
import {resultIn} from '../report/testing.ts'
import {languageOfEnv, languageOfReport} from './language.ts'

it('reads the locale', () => {
  expect(languageOfEnv({LANG: 'sv_FI.UTF-8'})).toBe('sv')
  expect(languageOfEnv({LANG: 'sv_FI.UTF-8', LC_ALL: 'fi'})).toBe('fi')
  expect(languageOfEnv({LANG: 'fil_PH'})).toBe('en')
  expect(languageOfEnv({LANG: 'C'})).toBe('en')
  expect(languageOfEnv({})).toBe('en')
})

it('closes in the language of the documents where they agree', () => {
  expect(languageOfReport([resultIn('sv'), resultIn('sv')], 'en')).toBe('sv')
  expect(languageOfReport([resultIn('sv'), resultIn('fi')], 'en')).toBe('en')
  expect(languageOfReport([], 'fi')).toBe('fi')
})

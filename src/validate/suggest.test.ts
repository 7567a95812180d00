/** What somebody meant when writing another name. */
import {expect, it} from 'vitest'
import {suggest} from './suggest.ts'

const names = ['kind', 'title', 'language', 'covered_by', 'sv', 'fi']
const aliases = {språk: 'language', borta: 'nowhere'}

it.each([
  ['Kind', 'kind', 'spelling'],
  ['covered-by', 'covered_by', 'spelling'],
  ['coveredBy', 'covered_by', 'spelling'],
  ['sprak', 'language', 'alias'],
  ['SPRÅK', 'language', 'alias'],
  ['spra\u030ak', 'language', 'alias'],
  ['knid', 'kind', 'near'],
  ['langauge', 'language', 'near'],
  ['titel', 'title', 'near']
])('%s means %s', (written, value, how) => {
  expect(suggest(written, names, aliases)).toEqual({value, how})
})

it.each(['se', 'fr', 'banan', 'borta', '', '--', 'k'])('“%s” means nothing', (written) => {
  expect(suggest(written, names, aliases)).toBeNull()
})

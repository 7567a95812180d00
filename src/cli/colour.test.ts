/** The order in which flag, environment and terminal decide over colour. */
import {expect, it} from 'vitest'
import {colourLevel} from './colour.ts'

it.each([
  ['terminal', undefined, {}, true, 1],
  ['no terminal', undefined, {}, false, 0],
  ['NO_COLOR', undefined, {NO_COLOR: '1'}, true, 0],
  ['empty NO_COLOR', undefined, {NO_COLOR: ''}, true, 1],
  ['NO_COLOR over FORCE_COLOR', undefined, {NO_COLOR: '1', FORCE_COLOR: '1'}, true, 0],
  ['FORCE_COLOR', undefined, {FORCE_COLOR: ''}, false, 1],
  ['FORCE_COLOR 0', undefined, {FORCE_COLOR: '0'}, true, 0],
  ['FORCE_COLOR 3', undefined, {FORCE_COLOR: '3'}, false, 3],
  ['FORCE_COLOR over a dumb terminal', undefined, {FORCE_COLOR: '1', TERM: 'dumb'}, false, 1],
  ['dumb terminal', undefined, {TERM: 'dumb'}, true, 0],
  ['--color over NO_COLOR', true, {NO_COLOR: '1'}, false, 1],
  ['--no-color over FORCE_COLOR', false, {FORCE_COLOR: '1'}, true, 0]
] as const)('%s', (_, flag, env, isTTY, level) => {
  expect(colourLevel({flag, env, isTTY})).toBe(level)
})

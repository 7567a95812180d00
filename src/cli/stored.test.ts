/** What the cache keeps is all that a report tells, and nothing that another hand has touched. */
import {describe, expect, it} from 'vitest'
import {reported} from '../model/reported.ts'
import {reporters} from '../report/index.ts'
import {optionsIn, resultIn} from '../report/testing.ts'
import {restore, store} from './stored.ts'

const result = reported(resultIn('sv'))
const {text} = result
const kept = Buffer.from(store(result))

describe('a stored result', () => {
  it('comes back whole', () => {
    expect(JSON.parse(JSON.stringify(restore(kept, text)))).toEqual(JSON.parse(JSON.stringify(result)))
  })

  it('holds neither the text nor a basis twice', () => {
    expect(String(kept)).not.toContain(JSON.stringify(text).slice(1, -1))
    const [basis] = result.messages.flatMap((message) => message.basis ?? [])
    expect(String(kept).split(JSON.stringify(basis))).toHaveLength(2)
  })

  it.each([
    ['cut short', kept.subarray(0, -1)],
    ['cut to its first line', kept.subarray(0, 64)],
    ['changed in its last line', Buffer.from(String(kept).replace(/[a-z](?=[^a-z]*$)/, '_'))],
    ['empty', Buffer.alloc(0)],
    ['something else', Buffer.from('{}\n{}\n')]
  ])('that is %s is none', (_, stored) => {
    expect(stored.equals(kept)).toBe(false)
    expect(restore(stored, text)).toBeNull()
  })

  it.each(Object.entries(reporters))('is told alike: %s', (_, reporter) => {
    const options = optionsIn('sv')
    const again = restore(kept, text)
    expect(again && reporter([again], options)).toBe(reporter([result], options))
  })
})

/** A baseline knows findings by their content: what it names is set aside, what is new counts, what is gone is stale. */
import {expect, it} from 'vitest'
import {resultIn} from '../report/testing.ts'
import {entriesOf, setAside} from './baseline.ts'

const result = resultIn('sv')
const [first, ...others] = result.messages.map((message, index) => ({...message, fingerprint: `f${index}`}))
const own = {...result, messages: first ? [first, ...others] : []}

it('sets aside what it names, with a reason, and counts the rest', () => {
  const entries = entriesOf({messages: first ? [first] : []})
  const after = setAside(own, entries, 'känd')
  expect(after.stale).toEqual([])
  expect(after.result.messages.map(({fingerprint}) => fingerprint)).toEqual(others.map(({fingerprint}) => fingerprint))
  expect(after.result.suppressed).toContainEqual({...first, reason: 'känd', until: null, by: 'baseline'})
  const {error, warning, info} = after.result.counts
  expect(error + warning + info).toBe(others.length)
})

it('keeps the silenced in the order of the text, whoever silenced them', () => {
  const {suppressed} = setAside(own, entriesOf(own), '').result
  const lines = suppressed.map(({place}) => place.start.line)
  expect(suppressed.map(({by}) => by).indexOf('baseline')).toBe(0)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

it('calls an entry stale when it is neither found nor silenced', () => {
  const silenced = result.suppressed.map(({ruleId, item, fingerprint, message}) => ({
    rule: ruleId,
    item,
    fingerprint,
    message
  }))
  const gone = {rule: 'x', item: null, fingerprint: 'gone', message: ''}
  expect(setAside(own, [...silenced, gone], '').stale).toEqual([gone])
})

it('never hides a rule that failed', () => {
  const failed = {...own, messages: own.messages.map((message) => ({...message, ruleId: 'internal-error'}))}
  expect(entriesOf(failed)).toEqual([])
  expect(setAside(failed, entriesOf(own), '').result.messages).toHaveLength(own.messages.length)
})

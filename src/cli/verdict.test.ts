/** Exit code and sentence for every way a run can end. */
import {describe, expect, it} from 'vitest'
import type {Severity} from '../index.ts'
import {resultIn} from '../report/testing.ts'
import {type VerdictQuestion, verdictOf} from './verdict.ts'

const withCounts = (error: number, warning: number, info: number) =>
  resultIn('en', {messages: [], counts: {error, warning, info}})

function verdict(results: VerdictQuestion['results'], more: Partial<VerdictQuestion> = {}) {
  const {exitCode, key} = verdictOf({results, failures: 0, failOn: 'error', maxWarnings: null, ...more})
  return `${exitCode} ${key}`
}

describe('verdictOf', () => {
  it.each([
    ['error', [0, 9, 9], 0],
    ['error', [1, 0, 0], 1],
    ['warning', [0, 0, 9], 0],
    ['warning', [0, 1, 0], 1],
    ['info', [0, 0, 0], 0],
    ['info', [0, 0, 1], 1]
  ] as const)('--fail-on %s, %j', (failOn, [error, warning, info], exitCode) => {
    const key = exitCode === 0 ? `verdict/passed${warning > 0 ? '-warnings' : ''}` : `verdict/failed-${failOn}`
    expect(verdict([withCounts(error, warning, info)], {failOn: failOn satisfies Severity})).toBe(`${exitCode} ${key}`)
  })

  it('adds up over files, and names count and level', () => {
    const results = [withCounts(1, 1, 0), withCounts(2, 0, 0)]
    const {key, data} = verdictOf({results, failures: 0, failOn: 'warning', maxWarnings: null})
    expect([key, data]).toEqual(['verdict/failed-warning', {count: 4, warnings: 1}])
  })

  it('never fails on findings with never, except by --max-warnings', () => {
    expect(verdict([withCounts(3, 3, 3)], {failOn: 'never'})).toBe('0 verdict/passed-never')
    expect(verdict([withCounts(3, 3, 3)], {failOn: 'never', maxWarnings: 2})).toBe('1 verdict/too-many-warnings')
    expect(verdict([withCounts(0, 2, 0)], {maxWarnings: 2})).toBe('0 verdict/passed-warnings')
    expect(verdict([withCounts(0, 1, 0)], {maxWarnings: 0})).toBe('1 verdict/too-many-warnings')
  })

  it('does not deny the errors of documents whose result decides nothing', () => {
    const [draft, plan] = [withCounts(2, 0, 0), withCounts(0, 1, 0)]
    const results = [{...draft, path: 'draft.md'}, plan]
    const failOnOf = (path: string) => (path === 'draft.md' ? ('never' as const) : ('error' as const))
    expect(verdict(results, {failOnOf})).toBe('0 verdict/passed-drafts')
    expect(verdict([plan, plan], {failOnOf})).toBe('0 verdict/passed-warnings')
    expect(verdict([withCounts(1, 2, 0)])).toBe('1 verdict/failed-error-beside')
  })

  it('lets what could not be checked weigh most', () => {
    expect(verdict([withCounts(3, 0, 0)], {failures: 1})).toBe('2 verdict/unchecked')
    const [message] = resultIn('en').messages
    const messages = message ? [{...message, ruleId: 'internal-error'}] : []
    expect(verdict([resultIn('en', {messages})], {failOn: 'never'})).toBe('2 verdict/rule-failed')
  })
})

/** The table of severities: basis, preset, step, cap and setting. */
import {describe, expect, it} from 'vitest'
import type {Rule} from '../rule.ts'
import type {RuleSetting} from './settings.ts'
import {severityOf} from './severity.ts'
import {may, must, should} from './testing.ts'

type Grades = Pick<Rule, 'severity' | 'scope' | 'step'>
const byBasis: Grades = {severity: 'basis'}
const partial: Grades = {severity: 'basis', step: -1}
const fixed: Grades = {severity: 'warning'}
const input: Grades = {severity: 'error', scope: 'input'}
const practice = {...should, source: 'practice'} as const
const elsewhere = {...must, force: 'should'} as const
const plain = {preset: 'recommended', abolished: false} as const

describe('severityOf', () => {
  it.each([
    ['statute, must', byBasis, must, 'error', 'error', 'error'],
    ['guidance, should', byBasis, should, 'warning', 'error', null],
    ['statute that binds somebody else', byBasis, elsewhere, 'warning', 'error', null],
    ['statute, may', byBasis, may, 'info', 'info', null],
    ['practice', byBasis, practice, 'info', 'info', null],
    ['no basis', byBasis, undefined, 'info', 'info', null],
    ['partial of must', partial, must, 'warning', 'warning', 'warning'],
    ['partial of should', partial, should, 'info', 'warning', null],
    ['partial of may', partial, may, 'info', 'info', null],
    ['fixed warning that guidance asks', fixed, should, 'warning', 'error', null],
    ['fixed warning without basis', fixed, undefined, 'warning', 'warning', null],
    ['input error', input, undefined, 'error', 'error', 'error']
  ] as const)('%s', (_, rule, basis, recommended, strict, statutory) => {
    const finding = basis ? {basis} : {}
    expect(severityOf(rule, finding, plain)).toBe(recommended)
    expect(severityOf(rule, finding, {...plain, preset: 'strict'})).toBe(strict)
    expect(severityOf(rule, finding, {...plain, preset: 'statutory'})).toBe(statutory)
  })

  it('caps errors of an abolished kind, but not those of the input', () => {
    const abolished = {...plain, abolished: true}
    expect(severityOf(byBasis, {basis: must}, abolished)).toBe('warning')
    expect(severityOf(byBasis, {basis: should}, {...abolished, preset: 'strict'})).toBe('warning')
    expect(severityOf(input, {}, abolished)).toBe('error')
  })

  it('lets a finding speak for itself and a setting decide over all', () => {
    const setting = (severity: RuleSetting['severity']) =>
      ({...plain, setting: {severity: severity ?? 'info'}}) as const
    expect(severityOf(byBasis, {basis: must, severity: 'info'}, plain)).toBe('info')
    expect(severityOf(byBasis, {basis: must}, setting('info'))).toBe('info')
    expect(severityOf(fixed, {}, {...setting('error'), preset: 'statutory'})).toBe('error')
    expect(severityOf(fixed, {}, setting('off'))).toBeNull()
  })
})

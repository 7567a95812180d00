/** Thousands of hostile documents, and proof that the fuzzer notices what it looks for. `npm run fuzz` runs more. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {defineRule} from '../rule.ts'
import {mutant} from './mutate.ts'
import {randomOf} from './random.ts'
import {seedsBelow} from './seeds.ts'
import {smaller} from './smaller.ts'
import {subjectOf, treatment} from './subject.ts'

const root = join(import.meta.dirname, '../..')
const seeds = seedsBelow(root)
const knowledge = loadKnowledge(root)

/** Cases in the ordinary run of the tests; the same ones each time, so that a failure is nobody’s bad luck. */
const cases = 2000
const seed = 20_261_121

describe('any document', () => {
  it('has seeds of all kinds', () => {
    expect(seeds.length).toBeGreaterThan(100)
    expect(seeds.some((text) => text.includes('\u0000'))).toBe(true)
  })

  it('is judged and reported without a fault', {timeout: 300_000}, () => {
    const subject = subjectOf(knowledge, rules)
    const texts = new Set<string>()
    const faults: string[] = []
    for (let index = 0; index < cases; index++) {
      const text = mutant(randomOf(seed, index), seeds)
      texts.add(text)
      faults.push(...subject.faultsOf(text, treatment(seed, index)).map((fault) => `case ${index}: ${fault}`))
    }
    expect(faults).toEqual([])
    expect(texts.size).toBeGreaterThan(cases * 0.95)
  })
})

describe('the fuzzer', () => {
  const text = seeds.find((one) => one.includes('kind: promotion-plan')) ?? ''
  const rule = defineRule({
    id: 'planted',
    summary: 'A rule with a fault.',
    severity: 'error',
    kinds: '*',
    options: {},
    since: '0.1.0',
    messages: {found: 'A fault: {what}.'},
    why: '',
    remedy: '',
    check: () => []
  })
  const faultsWith = (planted: Partial<typeof rule>) =>
    [0, 1, 2, 3, 4, 5].flatMap((index) =>
      subjectOf(knowledge, [{...rule, ...planted}]).faultsOf(text, treatment(1, index))
    )

  it('makes the same case twice', () => {
    expect(mutant(randomOf(3, 4), seeds)).toBe(mutant(randomOf(3, 4), seeds))
    expect(mutant(randomOf(3, 4), seeds)).not.toBe(mutant(randomOf(4, 3), seeds))
  })

  it('finds nothing where nothing is wrong', () => {
    expect(faultsWith({})).toEqual([])
  })

  it('notices a rule that throws and a sentence with a gap', () => {
    const broken = () => {
      throw new Error('planted')
    }
    expect(faultsWith({check: broken})[0]).toContain('planted')
    const at = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
    expect(faultsWith({check: () => [{message: 'found', at}]})[0]).toContain('throws')
  })

  it('notices places outside the text, backwards, or at odds with themselves', () => {
    const point = (line: number, column: number, offset: number) => ({line, column, offset})
    const wrong = [
      [point(1, 1, 0), point(9999, 1, text.length + 1)],
      [point(1, 3, 2), point(1, 1, 0)],
      [point(2, 1, 0), point(2, 2, 1)]
    ] as const
    for (const [start, end] of wrong) {
      const faults = faultsWith({check: () => [{message: 'found', at: {start, end}, data: {what: 'x'}}]})
      expect(faults.some((fault) => fault.startsWith('place'))).toBe(true)
    }
  })

  it('notices two runs that differ', () => {
    let count = 0
    const make: typeof createLinter = (parts) => {
      const linter = createLinter(parts)
      return {...linter, examine: (one, options) => linter.examine(one, {...options, path: `${count++}.md`})}
    }
    const subject = subjectOf(knowledge, rules, make)
    const faults = Array.from({length: 20}, (_, index) => subject.faultsOf(text, treatment(1, index))).flat()
    expect(faults).toContain('json: two runs differ')
  })

  it('makes a failing text small', async () => {
    expect(await smaller('one\ntwo\nthree bad four\nfive\n', (candidate) => candidate.includes('bad'))).toBe('bad')
  })
})

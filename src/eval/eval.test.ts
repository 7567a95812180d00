/** How well recognition and rules do on the labelled documents: the figures may rise and not fall. */
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {byRule, measure, mistakes, type RuleScore, share} from './measure.ts'

const known = fileURLToPath(new URL('../../fixtures/mistakes.txt', import.meta.url))
const comparisons = measure()
const scores = byRule(comparisons)

/** A rule with fewer findings, labelled or made, says too little on its own. */
const enough = 5
const often = scores.filter(({hits, alarms, misses}) => hits + alarms + misses >= enough)

function precision({hits, alarms}: Omit<RuleScore, 'rule'>): number {
  return hits + alarms === 0 ? 1 : hits / (hits + alarms)
}

function recall({hits, misses}: Omit<RuleScore, 'rule'>): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses)
}

describe('recognition', () => {
  it.each([
    {what: 'element', least: 0.92, looked: 800},
    {what: 'owner', least: 0.92, looked: 300},
    {what: 'measurable', least: 0.92, looked: 300},
    {what: 'row', least: 0.98, looked: 300}
  ] as const)('is right about $what in $least of the cases or more', ({what, least, looked}) => {
    const {right, total} = share(comparisons, what)
    expect(total).toBeGreaterThanOrEqual(looked)
    expect(right / total).toBeGreaterThanOrEqual(least)
  })
})

describe('the mistakes', () => {
  it('are those that are known: `npx vitest run src/eval/eval.test.ts -u` writes them anew, and the difference shows what got better or worse', async () => {
    await expect(`${mistakes(comparisons).join('\n')}\n`).toMatchFileSnapshot(known)
  })
})

describe('errors and warnings', () => {
  it('taken together are found, and found rightly', () => {
    const sum = (of: (score: RuleScore) => number) => scores.reduce((total, score) => total + of(score), 0)
    const all = {hits: sum(({hits}) => hits), alarms: sum(({alarms}) => alarms), misses: sum(({misses}) => misses)}
    expect(all.hits + all.misses).toBeGreaterThanOrEqual(250)
    expect(precision(all)).toBeGreaterThanOrEqual(0.95)
    expect(recall(all)).toBeGreaterThanOrEqual(0.85)
  })

  it('come from enough rules to say something of single ones', () => {
    expect(often.length).toBeGreaterThanOrEqual(12)
  })

  it.each(often)('of $rule are found, and found rightly', (score) => {
    expect(precision(score)).toBeGreaterThanOrEqual(0.95)
    expect(recall(score)).toBeGreaterThanOrEqual(0.85)
  })
})

/** What is made of measurements, without a clock: medians, exponents, turns, tables and verdicts. */
import {describe, expect, it} from 'vitest'
import {exponent, mebibytes, median, milliseconds, ratio, steps} from './figures.ts'
import {goals, growthGoal, verdictsOn, wordsOn} from './goals.ts'
import {inTurn, type Series} from './rounds.ts'
import {caseTable, goalTable, growthTable, table} from './table.ts'

const series = (name: string, times: readonly number[], memories: readonly number[] = []): Series => {
  return {name, times, cpus: times.map((time) => 2 * time), memories, fault: null}
}

describe('figures', () => {
  it('have a middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
    expect(median([])).toBeNaN()
  })

  it('grow by an exponent', () => {
    const sizes = [1, 2, 4, 8]
    expect(exponent(sizes.map((size) => ({size, time: 3 * size})))).toBeCloseTo(1)
    expect(exponent(sizes.map((size) => ({size, time: 5 * size ** 2})))).toBeCloseTo(2)
    expect(exponent(sizes.map((size) => ({size, time: 9})))).toBeCloseTo(0)
    expect(exponent([{size: 1, time: 1}])).toBeNaN()
    expect(exponent([])).toBeNaN()
    // A time below the floor that was taken off it says nothing.
    expect(exponent([...sizes.map((size) => ({size, time: size})), {size: 16, time: -1}])).toBeCloseTo(1)
    for (const power of [1, 1.5, 2])
      expect(exponent(steps(sizes.map((size) => ({size, time: 700 + 3 * size ** power}))))).toBeCloseTo(power)
  })

  it('are written with the digits that mean something', () => {
    expect([2.345, 45.6, 1234, 85_500, Number.NaN].map(milliseconds)).toEqual([
      '2.35 ms',
      '46 ms',
      '1.23 s',
      '85.5 s',
      '–'
    ])
    expect([0.0421, 0.5, 7.126, 123.4, Number.NaN].map(ratio)).toEqual(['0.042', '0.50', '7.13', '123', '–'])
    expect([38 * 1024, Number.NaN].map(mebibytes)).toEqual(['38 MiB', '–'])
  })
})

describe('contestants', () => {
  const contestant = (name: string, log: string[], time: number, fault: string | null = null) => {
    const measure = async () => {
      log.push(name)
      return {time, cpu: time * 3, memory: time * 2, fault}
    }
    return {name, measure}
  }

  it('run in turn, and begin in turn', async () => {
    const log: string[] = []
    const all = ['a', 'b', 'c'].map((name) => contestant(name, log, 1))
    const measured = await inTurn(all, {rounds: 3, budget: 100})
    expect(log.join('')).toBe('abccabbca')
    expect(measured.map(({name, times, cpus, memories}) => [name, times, cpus, memories])).toEqual(
      ['a', 'b', 'c'].map((name) => [name, [1, 1, 1], [3, 3, 3], [2, 2, 2]])
    )
  })

  it('stop when their budget is used up, but have run once', async () => {
    const log: string[] = []
    const measured = await inTurn([contestant('slow', log, 90), contestant('fast', log, 20)], {rounds: 5, budget: 50})
    expect(measured.map(({times}) => times.length)).toEqual([1, 3])
  })

  it('stop when they fail, and it is told', async () => {
    const log: string[] = []
    const measured = await inTurn([contestant('bad', log, 1, 'exit 2')], {rounds: 5, budget: 50})
    expect(log).toEqual(['bad'])
    expect(measured).toEqual([{name: 'bad', times: [], cpus: [], memories: [], fault: 'exit 2'}])
    expect(caseTable(measured)).toMatch(/^\| bad \(exit 2\) (?:\| +– ){6}\|/m)
  })
})

describe('goals', () => {
  const measured = new Map([
    ['version', [series('iplint', [30], [40]), series('node', [30], [40])]],
    ['one', [series('iplint', [90, 96, 300], [60]), series('node', [32, 30, 31], [40]), series('rumdl', [48], [20])]]
  ])
  const verdicts = verdictsOn(measured, new Map([['lists', 1.5]]))
  const verdict = (goal: string) => verdicts.find((one) => one.goal === goal)

  it('are ratios of medians, with the figure that they allow', () => {
    expect(verdict('version: time of iplint / node')).toEqual({
      goal: 'version: time of iplint / node',
      value: 1,
      processors: 1,
      most: 1.5
    })
    expect(verdict('one: time of iplint / node')?.value).toBeCloseTo(96 / 31)
    expect(verdict('one: memory of iplint / node')?.value).toBe(1.5)
    expect(verdict('growth: exponent, lists')).toMatchObject({value: 1.5, most: growthGoal})
    expect(verdicts).toHaveLength(goals.length + 1)
  })

  it('are met, missed by so much, or not measured', () => {
    expect(verdict('thousand: time of iplint / remark')?.value).toBeNaN()
    const words = (value: number, most: number) => wordsOn({value, most})
    expect(words(1, 1.25)).toBe('met (0.80 of it)')
    expect(words(1.25, 1.25)).toBe('met (1.00 of it)')
    expect(words(1.5, 1.25)).toBe('missed by 20 %')
    expect(words(Number.NaN, 1)).toBe('not measured')
    expect(goalTable(verdicts)).toMatch(
      /^\| one: time of iplint \/ rumdl +\| +2\.00 \| +1\.30 \| +missed by 54 % \| +2\.00 \|$/m
    )
  })
})

describe('tables', () => {
  it('are as wide as their cells', () => {
    expect(table(['', 'b'], [['long', '1']])).toBe('|      |   b |\n| ---- | --: |\n| long |   1 |')
  })

  it('compare each contestant with iplint', () => {
    const shown = caseTable([series('node', [40, 20, 30], [2048]), series('iplint', [60], [4096])])
    expect(shown).toMatch(
      /^\| node +\| +30 ms \| +2\.00 \| +60 ms \| +2\.00 \| +2 MiB \| +2\.00 \| +20 ms – 40 ms \| +3 \|$/m
    )
    expect(shown).toMatch(/^\| iplint +\| +60 ms \| +1\.00 \| +120 ms \| +1\.00 \| +4 MiB \| +1\.00 \| +\| +1 \|$/m)
  })

  it('show how time grows', () => {
    const points = [1, 2].map((times) => ({size: times * 1000, time: times * 50}))
    const shown = growthTable([{shape: 'prose', points, exponent: 1, fault: null}])
    expect(shown).toMatch(/^\| +\| 1 × is \| +1 × \| +2 × \| exponent \|$/m)
    expect(shown).toMatch(/^\| prose +\| +1 kB \| 50 ms \| 100 ms \| +1\.00 \|$/m)
  })
})

/** The cases fit the goals: what a goal is about is measured, with those who are named in it. */
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {casesOf, type Parts} from './cases.ts'
import {goals} from './goals.ts'
import {peers} from './peers.ts'
import type {Command} from './process.ts'
import {full, quick} from './sizes.ts'

const ran: Command[] = []
const folder = (name: string) => ({path: `/corpus/${name}`, files: name === 'one' ? 1 : 100, bytes: 2_800_000})
const parts: Parts = {
  runner: {
    how: '',
    run: async (command) => {
      ran.push(command)
      return {time: 1, cpu: 1, memory: 1, fault: null}
    }
  },
  iplint: join(tmpdir(), 'iplint-bench-no-such-folder'),
  other: null,
  peers,
  peersHome: '/home',
  work: '/work',
  corpus: {
    one: folder('one'),
    hundred: folder('hundred'),
    thousand: folder('thousand'),
    large: folder('large'),
    growth: new Map()
  },
  sizes: full,
  hasMetadata: true,
  longest: 1000
}
const namesIn = (cases: ReturnType<typeof casesOf>) =>
  cases.flatMap(({id, contestants}) => contestants.map(({name}) => `${id} ${name}`))

it('has everybody whom a goal names', () => {
  const names = namesIn(casesOf(parts))
  const needed = goals.flatMap(({of, against, contestant = 'iplint'}) => [`${of} ${contestant}`, `${of} ${against}`])
  expect(needed.filter((one) => !names.includes(one))).toEqual([])
})

it('has nobody who is not there, and another iplint beside this one where it is asked for', () => {
  const alone = namesIn(casesOf({...parts, peers: [], hasMetadata: false}))
  expect(alone.filter((name) => !/ (?:node|iplint|iplint with remark)$/.test(name))).toEqual([])
  const both = namesIn(casesOf({...parts, other: '/other'}))
  for (const id of ['version', 'first', 'one', 'hundred', 'thousand', 'unchanged', 'large']) {
    expect(both).toContain(`${id} other iplint`)
  }
})

it('gives everybody the same documents, and nobody a cache but where it is measured', async () => {
  for (const {id, what, contestants} of casesOf(parts)) {
    ran.length = 0
    for (const contestant of contestants) await contestant.measure()
    const given = ran.map(({argv}) => argv.join(' ')).filter((line) => !/ -e 0$|--version$/.test(line))
    const path = `/corpus/${id === 'unchanged' ? 'thousand' : id === 'first' ? 'one' : id}`
    expect(given.filter((line) => !line.includes(path))).toEqual([])
    const cached = given.filter((line) => /--cache\b|--cache-dir\b/.test(line))
    expect(cached.length, id).toBe(id === 'unchanged' ? given.length : 0)
    if (id === 'hundred') expect(what).toBe('100 documents (2.8 MB)')
  }
})

it('is smaller when it is to be quick', () => {
  expect(quick.thousand).toBeLessThan(full.thousand)
  expect(quick.large).toBeLessThan(full.large)
  for (const {growth} of [full, quick]) {
    const times = growth.map((length) => length / (growth[0] ?? 0))
    expect(times).toEqual(times.map((_, index) => 2 ** index))
  }
  expect(full.growth.at(-1)).toBeGreaterThan(3_500_000)
})

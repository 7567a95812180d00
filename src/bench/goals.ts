/** The goals for speed and memory, in one place, and whether a run met them. */

import type {Shape} from './corpus.ts'
import {median, ratio} from './figures.ts'
import type {Series} from './rounds.ts'

/** The median of iplint over the median of another in the same case. */
export interface Goal {
  readonly of: string
  readonly what: 'time' | 'memory'
  /** Whose figure is the goal about; default `iplint`. */
  readonly contestant?: string
  readonly against: string
  readonly most: number
}

/** A shape’s exponent of growth is at most this. */
export const growthGoal = 1.25

const time = (of: string, against: string, most: number, contestant = 'iplint'): Goal => {
  return {of, what: 'time', contestant, against, most}
}
const memory = (of: string, against: string, most: number): Goal => ({of, what: 'memory', against, most})

export const goals: readonly Goal[] = [
  time('version', 'node', 1.5),
  time('one', 'node', 3),
  time('first', 'node', 3.5),
  time('one', 'markdownlint', 0.22),
  time('one', 'remark', 0.15),
  time('one', 'textlint', 0.2),
  time('one', 'rumdl', 1.3),
  time('hundred', 'markdownlint', 0.1),
  time('hundred', 'remark', 0.08),
  time('hundred', 'rumdl', 2.2),
  time('thousand', 'markdownlint', 0.06),
  time('thousand', 'remark', 0.04),
  time('thousand', 'rumdl', 1),
  memory('one', 'node', 2),
  memory('thousand', 'remark', 0.25),
  memory('large', 'markdownlint', 0.35),
  time('large', 'markdownlint', 0.1),
  time('large', 'rumdl', 1.2),
  time('unchanged', 'node', 5),
  time('unchanged', 'rumdl', 0.6),
  time('unchanged', 'node', 3, 'iplint by metadata'),
  time('hundred', 'markdownlint', 0.95, 'iplint with remark')
]

export interface Verdict {
  readonly goal: string
  /** NaN when it was not measured. */
  readonly value: number
  /** The same of processor time, which a busy machine disturbs less; NaN where the goal is not about time. */
  readonly processors: number
  readonly most: number
}

/** Each goal with what this run measured. */
export function verdictsOn(
  cases: ReadonlyMap<string, readonly Series[]>,
  growth: ReadonlyMap<Shape, number>
): readonly Verdict[] {
  const figure = (of: string, name: string, what: 'times' | 'cpus' | 'memories') => {
    return median(cases.get(of)?.find((one) => one.name === name)?.[what] ?? [])
  }
  const ratios = goals.map(({of, what, contestant = 'iplint', against, most}) => {
    const share = (kind: 'times' | 'cpus' | 'memories') => figure(of, contestant, kind) / figure(of, against, kind)
    return {
      goal: `${of}: ${what} of ${contestant} / ${against}`,
      value: share(what === 'time' ? 'times' : 'memories'),
      processors: what === 'time' ? share('cpus') : Number.NaN,
      most
    }
  })
  const exponents = [...growth].map(([shape, value]) => {
    return {goal: `growth: exponent, ${shape}`, value, processors: Number.NaN, most: growthGoal}
  })
  return [...ratios, ...exponents]
}

/** `met`, `missed` and by how much, or `not measured`. */
export function wordsOn({value, most}: Pick<Verdict, 'value' | 'most'>): string {
  if (!Number.isFinite(value)) return 'not measured'
  return value <= most ? `met (${ratio(value / most)} of it)` : `missed by ${Math.round((value / most - 1) * 100)} %`
}

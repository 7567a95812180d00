/** How much is measured, in full and with `--quick`. */
import {ordinaryLength} from './corpus.ts'
import type {Patience} from './rounds.ts'

export interface Sizes {
  /** Number of documents. */
  readonly hundred: number
  readonly thousand: number
  /** Unit: UTF-16 units. */
  readonly large: number
  /** Each twice the one before it. Unit: UTF-16 units. */
  readonly growth: readonly number[]
  readonly shapes: 'all' | 'mixed'
  readonly patience: Readonly<Record<'short' | 'hundred' | 'thousand' | 'large' | 'unchanged' | 'growth', Patience>>
}

const doublings = [1, 2, 4, 8, 16, 32] as const

export const full: Sizes = {
  hundred: 100,
  thousand: 1000,
  large: 5_000_000,
  growth: doublings.map((times) => times * 125_000),
  shapes: 'all',
  patience: {
    short: {rounds: 21, budget: 12_000},
    hundred: {rounds: 9, budget: 25_000},
    thousand: {rounds: 5, budget: 40_000},
    large: {rounds: 7, budget: 25_000},
    unchanged: {rounds: 15, budget: 15_000},
    growth: {rounds: 3, budget: 10_000}
  }
}

export const quick: Sizes = {
  hundred: 5,
  thousand: 10,
  large: 3 * ordinaryLength,
  growth: doublings.slice(0, 4).map((times) => times * ordinaryLength),
  shapes: 'mixed',
  patience: {
    short: {rounds: 5, budget: 1000},
    hundred: {rounds: 3, budget: 1000},
    thousand: {rounds: 3, budget: 1500},
    large: {rounds: 3, budget: 1000},
    unchanged: {rounds: 5, budget: 1500},
    growth: {rounds: 1, budget: 1000}
  }
}

/** How the processor time of one document grows with its size, shape by shape: the clock on the wall would tell of other programs too. */
import {join} from 'node:path'
import {asOf, type Shape} from './corpus.ts'
import {exponent, median, steps} from './figures.ts'
import type {Corpus, Folder} from './folders.ts'
import type {Runner} from './process.ts'
import {inTurn, type Patience, type Series} from './rounds.ts'

export interface Growth {
  readonly shape: Shape
  /** Unit: bytes and milliseconds of processor time, or of time where that cannot be told. */
  readonly points: readonly {readonly size: number; readonly time: number}[]
  /** Of what each size takes more than the one before it: what the start of the program takes is in none of the differences. */
  readonly exponent: number
  readonly fault: string | null
}

export async function growthOf(
  {growth}: Corpus,
  iplint: string,
  runner: Runner,
  cwd: string,
  patience: Patience,
  longest: number
): Promise<readonly Growth[]> {
  const contestant = ({path}: Folder) => {
    const argv = [process.execPath, join(iplint, 'bin/iplint.cjs'), 'check', path, '--as-of', asOf] as const
    return {name: path, measure: () => runner.run({argv, cwd, done: [0, 1]}, longest)}
  }
  const grown: Growth[] = []
  for (const [shape, folders] of growth) {
    const series = await inTurn(folders.map(contestant), patience)
    const points = folders.map(({bytes}, at) => ({size: bytes, time: used(series[at])}))
    grown.push({
      shape,
      points,
      exponent: exponent(steps(points)),
      fault: series.find(({fault}) => fault)?.fault ?? null
    })
  }
  return grown
}

function used(series: Series | undefined): number {
  const cpu = median(series?.cpus ?? [])
  return Number.isNaN(cpu) ? median(series?.times ?? []) : cpu
}

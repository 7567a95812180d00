/** Which mutants are tried: those of some files, and of those a sample. */
import {stampOf} from './counts.ts'
import type {Mutant} from './instrument.ts'

export interface Choice {
  /** Paths that begin so; none for all. */
  readonly files: readonly string[]
  readonly sample: number | null
  readonly seed: number
}

/** In the order of the code. A sample is drawn by what a mutant is, not by where it stands: it stays the same when other code changes. */
export function chosen(mutants: readonly Mutant[], {files, sample, seed}: Choice): readonly Mutant[] {
  const own = mutants.filter(({path}) => files.length === 0 || files.some((start) => path.startsWith(start)))
  if (sample === null || sample >= own.length) return own
  const met = new Map<string, number>()
  const drawn = own.map((mutant) => {
    const what = `${mutant.path} ${mutant.original} ${mutant.mutated}`
    const times = met.get(what) ?? 0
    met.set(what, times + 1)
    return {mutant, lot: stampOf([String(seed), what, String(times)])}
  })
  const lots = drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, sample)
  return lots.map(({mutant}) => mutant).sort((a, b) => a.id - b.id)
}

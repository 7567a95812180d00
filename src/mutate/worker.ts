/** Tries mutants in a process of its own, so that one that never comes back ends that process and not the run. */
import {groups} from '../../rules/index.ts'
import {type Fate, hunt} from './hunt.ts'
import type {Mutant} from './instrument.ts'
import {engineOf, projectOf} from './project.ts'
import {checksOf} from './suite.ts'

export interface Task {
  readonly root: string
  /** The mutants to try, by number. */
  readonly ids: readonly number[]
  /** So many that the likeliest checks do not notice are tried together. */
  readonly together: number
}

/** What the worker tells: these are about to be tried, or what became of them. */
export type Report =
  | {readonly kind: 'begins'; readonly ids: readonly number[]}
  | {readonly kind: 'tried'; readonly fates: readonly (readonly [number, Fate])[]}

const tell = async (report: Report) => {
  process.send?.(report)
  // Messages leave the process only where it rests.
  await new Promise((done) => setImmediate(done))
}

// Nobody is left to tell.
process.once('disconnect', () => process.exit())
process.once('message', async ({root, ids, together}: Task) => {
  const project = projectOf(root)
  const load = await engineOf(root, project)
  const hunted = hunt(checksOf(root, groups), project.mutants.length, load)
  const doubtful: Mutant[] = []
  for (const id of ids) {
    const mutant = project.mutants[id]
    if (mutant === undefined) continue
    await tell({kind: 'begins', ids: [id]})
    const fate = hunted.quick(mutant)
    if (fate === null) doubtful.push(mutant)
    else await tell({kind: 'tried', fates: [[id, fate]]})
  }
  for (let left: readonly Mutant[] = doubtful; left.length > 0; ) {
    const company = oneOfEachFile(left).slice(0, together)
    await tell({kind: 'begins', ids: company.map(({id}) => id)})
    await tell({kind: 'tried', fates: [...hunted.fatesOf(company)]})
    left = left.filter((mutant) => !company.includes(mutant))
  }
  process.disconnect()
})

/** Mutants of different files are less likely to hide each other. */
function oneOfEachFile(mutants: readonly Mutant[]): readonly Mutant[] {
  return [...new Map(mutants.map((mutant) => [mutant.path, mutant])).values()]
}

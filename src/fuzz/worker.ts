/** Runs cases in a process of its own, so that a hang or a crash ends that process and not the hunt. */
import {join} from 'node:path'
import {rules} from '../../rules/index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {mutant} from './mutate.ts'
import {randomOf} from './random.ts'
import {seedsBelow} from './seeds.ts'
import {smaller} from './smaller.ts'
import {subjectOf, treatment} from './subject.ts'

/** What the worker tells: a case is about to run, or it failed. */
export type Report =
  | {readonly kind: 'begins'; readonly index: number}
  | {readonly kind: 'failed'; readonly index: number; readonly faults: readonly string[]; readonly text: string}
  | {readonly kind: 'slow'; readonly index: number; readonly milliseconds: number; readonly text: string}

/** A case that takes longer than this on the processor is told. Unit: milliseconds. */
const slow = 4000

const [seed = 1, from = 0, to = 0] = process.argv.slice(2).map(Number)
const root = join(import.meta.dirname, '../..')
const seeds = seedsBelow(root)
const subject = subjectOf(loadKnowledge(root), rules)
const tell = (report: Report) => process.send?.(report)

for (let index = from; index < to; index++) {
  tell({kind: 'begins', index})
  const text = mutant(randomOf(seed, index), seeds)
  const began = process.cpuUsage()
  const faults = subject.faultsOf(text, treatment(seed, index))
  const {user} = process.cpuUsage(began)
  if (user / 1000 > slow) tell({kind: 'slow', index, milliseconds: Math.round(user / 1000), text})
  if (faults.length === 0) continue
  const name = nameOf(faults)
  const small = smaller(text, (candidate) => nameOf(subject.faultsOf(candidate, treatment(seed, index))) === name, 400)
  tell({kind: 'failed', index, faults, text: small})
}
process.disconnect?.()

/** The first fault without what differs from document to document. */
function nameOf(faults: readonly string[]): string {
  return (faults[0] ?? '').slice(0, 400).replace(/\d+/g, '0').split('\n').slice(0, 2).join(' ').slice(0, 120)
}

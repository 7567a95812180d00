/** Runs cases in a process of its own, so that a hang or a crash ends that process and not the hunt. */
import {join} from 'node:path'
import {groups, rules} from '../../rules/index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {randomOf} from './random.ts'
import {seedsBelow} from './seeds.ts'
import {smaller} from './smaller.ts'
import {treatment} from './subject.ts'
import {openTarget, type TargetName} from './targets.ts'

/** What the worker tells: a case is about to run, or it failed. */
export type Report =
  | {readonly kind: 'begins'; readonly index: number}
  | {readonly kind: 'failed'; readonly index: number; readonly faults: readonly string[]; readonly text: string}
  | {readonly kind: 'slow'; readonly index: number; readonly milliseconds: number; readonly text: string}

/** A case that takes longer than this on the processor is told. Unit: milliseconds. */
const slow = 4000

const [name = 'document', ...numbers] = process.argv.slice(2)
const [seed = 1, from = 0, to = 0] = numbers.map(Number)
const root = join(import.meta.dirname, '../..')
const seeds = seedsBelow(root)
const target = openTarget(name as TargetName, {knowledge: loadKnowledge(root), rules, groups, root})
const tell = (report: Report) => process.send?.(report)

for (let index = from; index < to; index++) {
  tell({kind: 'begins', index})
  const text = target.make(randomOf(seed, index), seeds)
  const faultsOf = (candidate: string) => target.faultsOf(candidate, treatment(seed, index))
  const began = process.cpuUsage()
  const faults = await faultsOf(text)
  const {user} = process.cpuUsage(began)
  if (user / 1000 > slow) tell({kind: 'slow', index, milliseconds: Math.round(user / 1000), text})
  if (faults.length === 0) continue
  const fault = nameOf(faults)
  const still = async (candidate: string) => {
    tell({kind: 'begins', index})
    return nameOf(await faultsOf(candidate)) === fault
  }
  const small = await smaller(text, still, 400)
  tell({kind: 'failed', index, faults, text: small})
}
process.disconnect?.()

/** The first fault without what differs from document to document. */
function nameOf(faults: readonly string[]): string {
  return (faults[0] ?? '').slice(0, 400).replace(/\d+/g, '0').split('\n').slice(0, 2).join(' ').slice(0, 120)
}

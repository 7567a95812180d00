/** Measures contestants in turn, so that a busy minute of the machine falls on all of them. */
import type {Measured} from './process.ts'

/** Somebody who does the work of a case. */
export interface Contestant {
  readonly name: string
  measure(): Promise<Measured>
}

/** All measurements of one contestant in one case. */
export interface Series {
  readonly name: string
  /** Unit: milliseconds, in the order of the rounds. */
  readonly times: readonly number[]
  /** Of all processors together. Unit: milliseconds. */
  readonly cpus: readonly number[]
  /** Unit: KiB. */
  readonly memories: readonly number[]
  /** Why there is no measurement, or no further one. */
  readonly fault: string | null
}

export interface Patience {
  /** No contestant is run more often. */
  readonly rounds: number
  /** Who has used so much is not run again. Unit: milliseconds. */
  readonly budget: number
}

/** A B C, C A B, B C A …: each contestant once a round, until its budget is used up. A contestant that fails is left out from then on. */
export async function inTurn(
  contestants: readonly Contestant[],
  {rounds, budget}: Patience
): Promise<readonly Series[]> {
  const series = contestants.map(({name}) => ({
    name,
    times: [] as number[],
    cpus: [] as number[],
    memories: [] as number[],
    fault: null as string | null
  }))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const at = (turn + contestants.length - (round % contestants.length)) % contestants.length
      const [contestant, own] = [contestants[at], series[at]]
      if (contestant === undefined || own === undefined || own.fault !== null) continue
      if (own.times.reduce((sum, time) => sum + time, 0) >= budget) continue
      const {time, cpu, memory, fault} = await contestant.measure()
      own.fault = fault
      if (fault !== null) continue
      own.times.push(time)
      own.cpus.push(cpu)
      own.memories.push(memory)
    }
  }
  return series
}

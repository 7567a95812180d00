/** How long rules take, for `--timing`. */
import type {Say} from './say.ts'

export interface Timer {
  measure<T>(ruleId: string, work: () => T): T
  /** Milliseconds by rule. */
  readonly times: ReadonlyMap<string, number>
}

export function startTimer(now: () => number = () => performance.now()): Timer {
  const times = new Map<string, number>()
  return {
    times,
    measure: (ruleId, work) => {
      const began = now()
      try {
        return work()
      } finally {
        times.set(ruleId, (times.get(ruleId) ?? 0) + now() - began)
      }
    }
  }
}

/** The slowest first, with their share of all. */
export function timingTable({times}: Timer, say: Say): string {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0)
  const name = say('timing/total')
  const width = Math.max(name.length, ...[...times.keys()].map((id) => id.length))
  const row = (id: string, time: number) => {
    const share = all === 0 ? 0 : Math.round((time / all) * 100)
    return `  ${id.padEnd(width)}  ${time.toFixed(1).padStart(8)}  ${String(share).padStart(3)} %`
  }
  const rows = [...times].sort(([, a], [, b]) => b - a).map(([id, time]) => row(id, time))
  return `${[say('timing/heading'), ...rows, row(name, all)].join('\n')}\n`
}

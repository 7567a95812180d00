/** One line on a terminal that says how far a long run has come; nothing anywhere else. */
import {lineAnew} from './guarded.ts'
import type {Say} from './say.ts'
import type {Output} from './world.ts'

export interface Progress {
  show(done: number, count: number, path: string): void
  /** Takes the line away, before anything else is written. */
  clear(): void
}

/** Until a run takes longer than this, nothing is shown. Unit: milliseconds. */
const patience = 1000

export function progressOn(stderr: Output, say: Say, now: () => number = () => performance.now()): Progress {
  const began = now()
  let shown = false
  return {
    show: (done, count, path) => {
      if (!stderr.isTTY || now() - began < patience) return
      const line = say('progress/line', {done, count, path})
      stderr.write(`${lineAnew}${line.slice(0, (stderr.columns ?? 80) - 1)}`)
      shown = true
    },
    clear: () => {
      if (shown) stderr.write(lineAnew)
      shown = false
    }
  }
}

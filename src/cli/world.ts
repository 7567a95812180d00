/** What the command line needs from outside: the product it serves and the process it runs in. Tests bring their own. */
import type {Worker} from 'node:worker_threads'
import type {Day, Knowledge, Rule} from '../index.ts'

export interface Product {
  readonly version: string
  readonly knowledge: Knowledge
  /** Rules by group. */
  readonly groups: Readonly<Record<string, readonly Rule[]>>
}

export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  /** Unit: columns; undefined when unknown. */
  readonly columns: number | undefined
}

/** How wide text may be: a terminal's width, and 80 where nobody knows. Unit: columns. */
export function textWidth({isTTY, columns}: Output): number {
  return isTTY && columns ? Math.max(40, columns) : 80
}

export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day by the local clock. */
  readonly today: Day
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  /** Whether somebody can type answers. Default: false. */
  readonly canAnswer?: () => boolean
  /** A thread that answers as `serve` does. Without it all is done in this one. */
  readonly startWorker?: () => Promise<Worker>
  /** Ends `--watch`; for tests. The process ends it with a signal. */
  readonly stop?: AbortSignal
}

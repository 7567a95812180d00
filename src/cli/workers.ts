/** Shares the documents of a long run between this thread and workers; the results stand in the order of the documents. */
import {availableParallelism} from 'node:os'
import type {MessagePort, Worker} from 'node:worker_threads'
import {createLinter, type Linter, type LintOptions} from '../index.ts'
import {type ReportedFile, reported} from '../model/reported.ts'
import {readerNextTo} from './other-version.ts'
import type {Product} from './world.ts'

/** A document to judge, as it travels to a worker. */
export interface Job {
  readonly file: string
  readonly cwd: string
  readonly text: string
  readonly options: Omit<LintOptions, 'readOther' | 'measure'>
}

interface Sent {
  readonly index: number
  readonly job: Job
}

interface Answer {
  readonly index: number
  readonly result: ReportedFile
}

/** A worker has to read the words of the law first: with fewer documents for each thread it costs more than it gains. */
const documentsEach = 25
/** More threads gain little, and each takes as much memory as a run of its own. */
const threadsAtMost = 4

/** How many threads judge so many documents; 1 is this thread alone. */
export function threadsFor(asked: number | 'auto', documents: number, processors: number = availableParallelism()) {
  const useful = asked === 'auto' ? Math.min(processors, threadsAtMost, Math.floor(documents / documentsEach)) : asked
  return Math.max(1, Math.min(useful, documents))
}

/** What a worker does: judges what it is sent, until it is ended. */
export function serve(port: MessagePort, {knowledge, groups}: Product): void {
  const linter = createLinter({knowledge, rules: Object.values(groups).flat()})
  port.on('message', ({index, job}: Sent) => port.postMessage({index, result: judgeJob(job, linter)}))
}

export function judgeJob(
  {file, cwd, text, options}: Job,
  linter: Linter,
  measure?: LintOptions['measure']
): ReportedFile {
  return reported(linter.lint(text, {...options, measure, readOther: readerNextTo(file, cwd)}))
}

/** So many documents are on their way to a worker, so that it need not wait for this thread. */
const ahead = 2

/**
 * Judges all of them; `here` judges one in this thread.
 * @throws {Error} when a worker fails or ends before its work is done.
 */
export async function share(
  jobs: readonly Job[],
  workers: readonly Worker[],
  here: (job: Job) => ReportedFile,
  done: (index: number) => void
): Promise<readonly ReportedFile[]> {
  const results: ReportedFile[] = new Array(jobs.length)
  let next = 0
  let failed = false
  const keep = ({index, result}: Answer) => {
    results[index] = result
    done(index)
  }
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let open = 0
      const send = () => {
        const job = jobs[next]
        if (job === undefined || failed) return
        worker.postMessage({index: next++, job} satisfies Sent)
        open++
      }
      worker.on('message', (answer: Answer) => {
        open--
        keep(answer)
        send()
        if (open === 0) resolve()
      })
      worker.on('error', reject)
      worker.on('messageerror', reject)
      worker.on('exit', (code) => reject(new Error(`a worker ended with exit code ${code} before its work was done`)))
      for (let count = 0; count < ahead; count++) send()
      if (open === 0) resolve()
    })
  const all = Promise.all(workers.map(work))
  all.catch(() => {
    failed = true
  })
  try {
    for (let job = jobs[next]; job !== undefined && !failed; job = jobs[next]) {
      const index = next++
      keep({index, result: here(job)})
      // Answers have come in the meantime, and those who sent them wait for more.
      await new Promise((resolve) => setImmediate(resolve))
    }
    await all
    return results
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** `npm run fuzz -- --cases 20000 --seed 7`: runs cases, tells failures, keeps their documents in a folder. `--from N` begins there. */
import {fork} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {Report} from './worker.ts'

const {values} = parseArgs({
  options: {
    cases: {type: 'string', default: '20000'},
    seed: {type: 'string', default: '1'},
    from: {type: 'string', default: '0'},
    keep: {type: 'string', default: join(tmpdir(), 'iplint-fuzz')}
  }
})
const seed = Number(values.seed)
const end = Number(values.from) + Number(values.cases)

/** A case that gives no sign of life for so long hangs. Unit: milliseconds. */
const patience = 120_000

const failures: string[] = []
/** Cases whose process was ended once by a signal. */
const ended = new Set<number>()
mkdirSync(values.keep, {recursive: true})
for (let from = Number(values.from); from < end; ) from = await runFrom(from)
console.log(`${end - Number(values.from)} cases with seed ${seed}: ${failures.length} failures`)
process.exitCode = failures.length === 0 ? 0 : 1

/** Runs cases in a new process until all are done or one brings it down. Returns where to go on. */
function runFrom(from: number): Promise<number> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), [String(seed), String(from), String(end)], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=1500']
  })
  let current = from
  let hung = false
  const giveUp = () => {
    hung = true
    worker.kill('SIGKILL')
  }
  let watch = setTimeout(giveUp, patience)
  worker.on('message', (report: Report) => {
    clearTimeout(watch)
    watch = setTimeout(giveUp, patience)
    current = report.index
    if (report.kind === 'begins') progress(report.index)
    else if (report.kind === 'failed') fail(report.index, report.faults.join('\n'), report.text)
    else fail(report.index, `slow: ${report.milliseconds} ms`, report.text)
  })
  return new Promise((done) => {
    worker.on('exit', (code, signal) => {
      clearTimeout(watch)
      if (code === 0) return done(end)
      // Somebody else may have ended it: the case gets a second chance.
      if (!hung && code === null && !ended.has(current)) {
        ended.add(current)
        return done(current)
      }
      fail(current, hung ? 'hangs' : `ends the process (${code ?? signal})`, '')
      return done(current + 1)
    })
  })
}

function progress(index: number): void {
  if (index > 0 && index % 1000 === 0) console.log(`${index} cases, ${failures.length} failures`)
}

function fail(index: number, why: string, text: string): void {
  failures.push(why)
  console.log(`seed ${seed}, case ${index}: ${why.slice(0, 1500)}`)
  writeFileSync(join(values.keep, `${seed}-${index}.md`), text)
  writeFileSync(join(values.keep, `${seed}-${index}.txt`), why)
}

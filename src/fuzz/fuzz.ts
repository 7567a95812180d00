/** `npm run fuzz -- --cases 20000 --seed 7 --target fix`: runs cases, tells failures, keeps their inputs in a folder. `--from N` begins there. */
import {fork} from 'node:child_process'
import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {type TargetName, targetNames} from './targets.ts'
import type {Report} from './worker.ts'

const {values} = parseArgs({
  options: {
    /** Of each target. */
    cases: {type: 'string', default: '2000'},
    target: {type: 'string', multiple: true, default: [...targetNames]},
    seed: {type: 'string', default: '1'},
    from: {type: 'string', default: '0'},
    keep: {type: 'string', default: join(tmpdir(), 'iplint-fuzz')},
    /** A line for each target that is done: its name, seed, cases and failures. */
    counts: {type: 'string'}
  }
})
const seed = Number(values.seed)
const end = Number(values.from) + Number(values.cases)

/** A case that gives no sign of life for so long hangs. Unit: milliseconds. */
const patience = 120_000

let failures: string[] = []
/** Cases whose process was ended once by a signal. */
const ended = new Set<string>()
mkdirSync(values.keep, {recursive: true})
for (const name of values.target) {
  const target = targetNames.find((one) => one === name)
  if (target === undefined) throw new Error(`no target ${name}; there are ${targetNames.join(', ')}`)
  failures = []
  for (let from = Number(values.from); from < end; ) from = await runFrom(target, from)
  const counts = `${target}: ${end - Number(values.from)} cases with seed ${seed}, ${failures.length} failures`
  console.log(counts)
  if (values.counts !== undefined) appendFileSync(values.counts, `${counts}\n`)
  if (failures.length > 0) process.exitCode = 1
}

/** Runs cases in a new process until all are done or one brings it down. Returns where to go on. */
function runFrom(target: TargetName, from: number): Promise<number> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), [target, String(seed), String(from), String(end)], {
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
    if (report.kind === 'begins') progress(target, report.index)
    else if (report.kind === 'failed') fail(target, report.index, report.faults.join('\n'), report.text)
    else fail(target, report.index, `slow: ${report.milliseconds} ms`, report.text)
  })
  return new Promise((done) => {
    worker.on('exit', (code, signal) => {
      clearTimeout(watch)
      if (code === 0) return done(end)
      // Somebody else may have ended it: the case gets a second chance.
      if (!hung && code === null && !ended.has(`${target} ${current}`)) {
        ended.add(`${target} ${current}`)
        return done(current)
      }
      fail(target, current, hung ? 'hangs' : `ends the process (${code ?? signal})`, '')
      return done(current + 1)
    })
  })
}

function progress(target: TargetName, index: number): void {
  if (index > 0 && index % 1000 === 0) console.log(`${target}: ${index} cases, ${failures.length} failures`)
}

function fail(target: TargetName, index: number, why: string, text: string): void {
  failures.push(why)
  console.log(`${target}, seed ${seed}, case ${index}: ${why.slice(0, 1500)}`)
  writeFileSync(join(values.keep, `${target}-${seed}-${index}.md`), text)
  writeFileSync(join(values.keep, `${target}-${seed}-${index}.txt`), why)
}

/** `npm run mutate -- --files src/recognise --sample 500 --seed 1 --counts /tmp/counts`: breaks the code in small ways and tells which the tests do not notice. */
import {fork} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {chosen} from './choose.ts'
import {countsIn} from './counts.ts'
import type {Fate} from './hunt.ts'
import {projectOf} from './project.ts'
import {inWords, type Tried, told} from './tell.ts'
import type {Report, Task} from './worker.ts'

const {values} = parseArgs({
  options: {
    /** The beginning of paths. */
    files: {type: 'string', multiple: true, default: []},
    sample: {type: 'string'},
    seed: {type: 'string', default: '1'},
    /** A file outside the project that remembers what was tried, so that a run can be broken off. */
    counts: {type: 'string'},
    report: {type: 'string'}
  }
})
const root = join(import.meta.dirname, '../..')
/** A mutant that gives no sign of life for so long hangs. Unit: milliseconds. */
const patience = 300_000

const {mutants} = projectOf(root)
const sample = values.sample === undefined ? null : Number(values.sample)
const picked = chosen(mutants, {files: values.files, sample, seed: Number(values.seed)})
const counts = countsIn(values.counts, root)
const fates = new Map<number, Fate>()
for (const mutant of picked) {
  const fate = counts.known(mutant)
  if (fate !== null) fates.set(mutant.id, fate)
}
console.log(`${mutants.length} mutants, ${picked.length} chosen, ${fates.size} known from earlier runs`)
let together = 24
while (fates.size < picked.length) await run()
const tried = picked.map((mutant): Tried => ({mutant, fate: fates.get(mutant.id) ?? 'unreached'}))
const text = told(tried)
console.log(`\n${text}`)
if (values.report !== undefined) writeFileSync(values.report, `${text}\n`)

/** Tries what is left in a new process, until all is done or something never comes back: the next process goes on behind it. */
function run(): Promise<void> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), [], {
    // Code that is loaded anew for each mutant is not worth optimising early: two fifths less work.
    execArgv: ['--import', 'tsx', '--max-old-space-size=2500', '--interrupt-budget=1000000']
  })
  const left = picked.filter(({id}) => !fates.has(id))
  let current: readonly number[] = []
  let watch = setTimeout(() => {}, 0)
  const task: Task = {root, together, ids: left.map(({id}) => id)}
  worker.send(task)
  worker.on('message', (report: Report) => {
    clearTimeout(watch)
    current = report.kind === 'begins' ? report.ids : []
    if (report.kind === 'begins') watch = setTimeout(() => worker.kill('SIGKILL'), patience * current.length)
    else for (const [id, fate] of report.fates) settle(id, fate)
  })
  return new Promise((done, fail) => {
    worker.on('exit', (code) => {
      clearTimeout(watch)
      if (code === 0) return done()
      const [hung] = current
      if (hung === undefined) return fail(new Error('the checks do not hold without any mutant; see above'))
      // What hangs was noticed. Of several nobody knows which it is.
      if (current.length === 1) settle(hung, 'killed')
      else together = 1
      return done()
    })
  })
}

function settle(id: number, fate: Fate): void {
  const mutant = mutants[id]
  if (mutant === undefined) return
  fates.set(id, fate)
  counts.keep(mutant, fate)
  if (fate !== 'killed') console.log(`${fates.size}/${picked.length} ${inWords({mutant, fate})}`)
}

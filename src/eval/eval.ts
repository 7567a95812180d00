/** `npm run eval`: prints how well recognition and rules do on the labelled documents; `-- --verbose` lists each mistake. */
import {byRule, measure, mistakes, share} from './measure.ts'

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const verbose = process.argv.includes('--verbose')
const comparisons = measure(folder)
const percent = (right: number, total: number) => (total === 0 ? '–' : `${((100 * right) / total).toFixed(1)} %`)
for (const what of ['element', 'owner', 'measurable', 'row', 'service'] as const) {
  const {right, total} = share(comparisons, what)
  console.log(`${what.padEnd(12)} ${percent(right, total).padStart(8)}  ${right} of ${total}`)
}
console.log(`\n${'rule'.padEnd(34)} precision  recall   hits alarms misses`)
for (const {rule, hits, alarms, misses} of byRule(comparisons))
  console.log(
    `${rule.padEnd(34)} ${percent(hits, hits + alarms).padStart(9)} ${percent(hits, hits + misses).padStart(7)} ${String(hits).padStart(6)} ${String(alarms).padStart(6)} ${String(misses).padStart(6)}`
  )
if (verbose) for (const line of mistakes(comparisons)) console.log(line)

/** What was measured as Markdown tables. */
import {mebibytes, median, milliseconds, ratio} from './figures.ts'
import {type Verdict, wordsOn} from './goals.ts'
import type {Growth} from './growth.ts'
import type {Series} from './rounds.ts'

/** A table whose columns are as wide as they must be. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, 3, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) => {
    const padded = widths.map((width, at) =>
      at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width)
    )
    return `| ${padded.join(' | ')} |`
  }
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** One case: the median of each contestant, and iplint’s share of it. */
export function caseTable(series: readonly Series[]): string {
  const own = series.find(({name}) => name === 'iplint')
  const columns = [
    {of: ({times}: Series) => times, written: milliseconds},
    {of: ({cpus}: Series) => cpus, written: milliseconds},
    {of: ({memories}: Series) => memories, written: mebibytes}
  ]
  const rows = series.map((one) => [
    one.fault === null ? one.name : `${one.name} (${one.fault})`,
    ...columns.flatMap(({of, written}) => {
      const value = median(of(one))
      return [written(value), ratio(own === undefined ? Number.NaN : median(of(own)) / value)]
    }),
    range(one.times),
    String(one.times.length)
  ])
  const compared = 'iplint / it'
  return table(['', 'time', compared, 'processors', compared, 'memory', compared, 'range of times', 'runs'], rows)
}

function range(times: readonly number[]): string {
  return times.length < 2 ? '' : `${milliseconds(Math.min(...times))} – ${milliseconds(Math.max(...times))}`
}

export function goalTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((one) => [one.goal, ratio(one.value), ratio(one.most), wordsOn(one), ratio(one.processors)])
  return table(['goal', 'measured', 'at most', 'verdict', 'of processor time'], rows)
}

/** Sizes and times side by side, and the exponent that fits them. */
export function growthTable(shapes: readonly Growth[]): string {
  const sizes = shapes[0]?.points.map((_, at) => `${2 ** at} ×`) ?? []
  const rows = shapes.map(({shape, points, exponent, fault}) => [
    fault === null ? shape : `${shape} (${fault})`,
    `${((points[0]?.size ?? 0) / 1000).toFixed(0)} kB`,
    ...points.map(({time}) => milliseconds(time)),
    ratio(exponent)
  ])
  return table(['', '1 × is', ...sizes, 'exponent'], rows)
}

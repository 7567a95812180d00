/** Medians, exponents and peaks: what is made of measurements. */

export interface Point {
  readonly size: number
  readonly time: number
}

/** The middle of the values; the mean of the two in the middle where their number is even. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** How time grows with size: the slope of the line through the logarithms, by least squares. 1 is linear, 2 quadratic; NaN for fewer than two sizes. */
export function exponent(points: readonly Point[]): number {
  const logs = points.filter(({time}) => time > 0).map(({size, time}) => [Math.log(size), Math.log(time)] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const above = logs.reduce((sum, pair) => sum + (pair[0] - x) * (pair[1] - y), 0)
  const below = logs.reduce((sum, pair) => sum + (pair[0] - x) ** 2, 0)
  return logs.length < 2 || below === 0 ? Number.NaN : above / below
}

/**
 * From each size to the next: the size that it begins at, and how much more time the next one takes. Where time is a fixed part
 * and one that grows by an exponent, and each size is the same multiple of the one before, these grow by the exponent alone.
 */
export function steps(points: readonly Point[]): readonly Point[] {
  return points.slice(1).map(({time}, at) => {
    const before = points[at]
    return {size: before?.size ?? 0, time: time - (before?.time ?? 0)}
  })
}

/** `12.3 ms`, `4.56 s`; `–` for what was not measured. */
export function milliseconds(time: number): string {
  if (!Number.isFinite(time)) return '–'
  if (time < 10) return `${time.toFixed(2)} ms`
  if (time < 1000) return `${time.toFixed(0)} ms`
  return `${(time / 1000).toFixed(time < 10_000 ? 2 : 1)} s`
}

/** `0.12`, `3.4`, `120`: two digits that mean something; `–` for what was not measured. */
export function ratio(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value < 0.1) return value.toFixed(3)
  return value < 10 ? value.toFixed(2) : value.toFixed(0)
}

/** `82 MiB` from kibibytes; `–` for what was not measured. */
export function mebibytes(kibibytes: number): string {
  return Number.isFinite(kibibytes) ? `${Math.round(kibibytes / 1024)} MiB` : '–'
}

/** When something that changed on a day is out of date in a document: judged by the time the document is for. */
import type {Day} from './law.ts'
import type {Programme} from './programme.ts'

/**
 * `current`: the document's time ended before the change, or the change is still to come. `spans`: its time began before the change.
 * `stale`: the document is for the time after it.
 */
export function currencyOf(
  {period, approvals}: Pick<Programme, 'period' | 'approvals'>,
  since: Day,
  asOf: Day
): 'current' | 'spans' | 'stale' {
  if (period?.end != null && period.end < since) return 'current'
  const adopted = approvals.flatMap(({date}) => date ?? []).sort()
  const start = period?.start ?? adopted.at(-1) ?? null
  if (start !== null && start >= since) return 'stale'
  if (asOf < since) return 'current'
  return start === null ? 'stale' : 'spans'
}

/** When something that changed on a day is out of date in a document: judged by the time the document is for. */
import type {Fix} from './finding.ts'
import type {Day} from './law.ts'
import type {Mention} from './mention.ts'
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

/** Whether a mention speaks of the time after a change: no quotation, no history, no title of an older document, no older year. */
export function speaksOfNow({quoted, history, lastYear, yearAfter}: Mention, since: Day): boolean {
  const past = (year: number | null) => year !== null && year < Number(since.slice(0, 4))
  return !quoted && !history && !past(lastYear) && !past(yearAfter)
}

/** The new name where the old one stands alone and unbent; no fix elsewhere, as the sentence would have to bend with it. */
export function renaming({alone, text, place}: Mention, from: string, to: string): {readonly fix?: Fix} {
  if (!alone || text.toLowerCase() !== from.toLowerCase()) return {}
  return {fix: {kind: 'suggestion', edits: [{place, text: to.charAt(0).toUpperCase() + to.slice(1)}]}}
}

/** By when an action is to be done. */
import type {Action} from './action.ts'
import type {Day} from './law.ts'

/** The last day the row names; null when it names none or the work goes on without an end. */
export function deadlineOf({dates}: Pick<Action, 'dates'>): Day | null {
  return (
    dates
      .filter(({ongoing}) => !ongoing)
      .map(({to}) => to)
      .sort()
      .at(-1) ?? null
  )
}

/** The one measurability finding of a row: the gravest gap in how it is measured. */
import type {Action} from './action.ts'
import type {Place} from './place.ts'
import {hasPlaceFor, indicatorRoles, isBlank, isSaidForAll, placeFor, type RowsInput} from './rows.ts'

/** From the gravest to the mildest. */
export type MeasureGap = 'indicator' | 'measurable' | 'outcome' | 'target' | 'baseline' | 'source'

/** An action with a gap, and where a finding about it stands: the row, the label's line, else the goal's heading. */
export interface Gap {
  readonly action: Action
  readonly place: Place
}

/** All actions whose gravest gap is this one. */
export function gapsOf(input: RowsInput, gap: MeasureGap): readonly Gap[] {
  return input.programme.actions
    .filter((action) => hasPlaceFor(input.programme, action, indicatorRoles) && measureGap(action) === gap)
    .filter(({section}) => gap !== 'indicator' || !isSaidForAll(input, section, ['indicator', 'follow-up']))
    .map((action) => {
      const field = action.indicator ?? action.target ?? action.source
      return {action, place: placeFor(input.programme, action, field)}
    })
}

/**
 * The gravest gap of a row whose list has a place for indicators; null for a row that lacks nothing.
 *
 * A cell or label that is there and blank is a gap even when the goal can be counted. Without a label, a goal that can be counted is its own indicator.
 */
export function measureGap({form, indicator, target, baseline, source, measure}: Action): MeasureGap | null {
  const written = indicator === null ? [target, baseline, source] : [indicator]
  if (written.every(isBlank) && !(form === 'bullets' && indicator === null && measure.measurable)) return 'indicator'
  if (!measure.measurable) return 'measurable'
  if (measure.event) return null
  if (measure.outputOnly) return 'outcome'
  if (!measure.target) return 'target'
  if (!measure.baseline) return 'baseline'
  const known = measure.source ? measure.unsourced === null : measure.ownCount
  return known ? null : 'source'
}

/** A result without the tree it was read from: what any report tells, what the cache keeps and what travels between threads. */
import type {FileResult} from './finding.ts'
import type {Action, Field, Service} from './programme.ts'

/** What was written; null where there is no such field, and an empty text where it is blank. */
export type Written = Pick<Field, 'value'> | null

/** What can be written of an action, in the order in which it is told. */
export const actionFields = [
  'goal',
  'action',
  'owner',
  'partner',
  'indicator',
  'target',
  'baseline',
  'timetable',
  'resources'
] as const satisfies readonly (keyof Action)[]

export type ReportedAction = Readonly<Record<(typeof actionFields)[number], Written>> &
  Pick<Action, 'place' | 'ownerClass' | 'dates'> & {readonly measure: Pick<Action['measure'], 'measurable'>}

export type ReportedService = Pick<Service, 'place' | 'service' | 'ownerClass'> &
  Readonly<Record<'owner' | 'cooperation', Written>>

/** Any `FileResult` is one. */
export interface ReportedFile extends Omit<FileResult, 'actions' | 'services'> {
  readonly actions: readonly ReportedAction[]
  readonly services: readonly ReportedService[]
}

/** Plain data: it survives JSON. */
export function reported(result: FileResult): ReportedFile {
  return {...result, actions: result.actions.map(actionOf), services: result.services.map(serviceOf)}
}

function actionOf(action: Action): ReportedAction {
  const {place, ownerClass, measure, dates} = action
  const fields = Object.fromEntries(actionFields.map((name) => [name, written(action[name])])) as Pick<
    ReportedAction,
    (typeof actionFields)[number]
  >
  return {...fields, place, ownerClass, dates, measure: {measurable: measure.measurable}}
}

function serviceOf({place, service, owner, ownerClass, cooperation}: Service): ReportedService {
  return {place, service, ownerClass, owner: written(owner), cooperation: written(cooperation)}
}

function written(field: Field | null): Written {
  return field && {value: field.value}
}

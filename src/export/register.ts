/** The register over any number of programmes: one row per action, always the same columns in the same order. */
import {deadlineOf} from '../model/deadline.ts'
import type {Examined} from '../model/examined.ts'
import type {Field} from '../model/programme.ts'

/** Names of the columns; programs may rely on them and on their order. New ones are added at the end. */
export const columns = [
  'file',
  'title',
  'kind',
  'municipalities',
  'status',
  'period_start',
  'period_end',
  'line',
  'number',
  'theme',
  'goal',
  'action',
  'owner',
  'owner_class',
  'partner',
  'indicator',
  'baseline',
  'target',
  'source',
  'follow_up',
  'timetable',
  'deadline',
  'resources',
  'municipality',
  'measurable',
  'level',
  'findings'
] as const

export type Column = (typeof columns)[number]
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<Column, Cell>>

/** All actions of all programmes, in the order given. */
export function registerRows(documents: readonly Examined[]): readonly Row[] {
  return documents.flatMap(({result, programme}) => {
    const {title, municipalities, status, period} = programme
    const found = countByLine(result.messages)
    return result.actions.map((action, index): Row => {
      return {
        file: result.path,
        title: title?.value ?? null,
        kind: result.kinds.join(' '),
        municipalities: municipalities.map(({value}) => value).join(', '),
        status,
        period_start: period?.start ?? null,
        period_end: period?.end ?? null,
        line: action.place.start.line,
        number: index + 1,
        theme: action.theme,
        goal: textOf(action.goal),
        action: textOf(action.action),
        owner: textOf(action.owner),
        owner_class: action.ownerClass,
        partner: textOf(action.partner),
        indicator: textOf(action.indicator),
        baseline: textOf(action.baseline),
        target: textOf(action.target),
        source: textOf(action.source),
        follow_up: textOf(action.followUp),
        timetable: textOf(action.timetable),
        deadline: deadlineOf(action),
        resources: textOf(action.resources),
        municipality: textOf(action.municipality),
        measurable: action.measure.measurable,
        level: action.measure.level,
        findings: found.get(action.place.start.line) ?? 0
      }
    })
  })
}

function countByLine(messages: Examined['result']['messages']): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const {place} of messages) counts.set(place.start.line, (counts.get(place.start.line) ?? 0) + 1)
  return counts
}

/** Null where the programme has no such field; an empty text where it has one and it is blank. */
function textOf(field: Field | null): string | null {
  return field?.value ?? null
}

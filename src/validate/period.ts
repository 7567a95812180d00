/** The one check of front matter that a JSON Schema cannot say: a period does not end before it starts. */
import {bareYear} from '../model/day.ts'
import type {SchemaFault} from '../model/finding.ts'
import {type Matter, valuePlace, written} from './places.ts'
import {isRecord} from './schema.ts'

/** Asked only when the schema found nothing wrong under `period`. */
export function periodFault(matter: Matter): readonly SchemaFault[] {
  const period = matter.data.period
  if (!isRecord(period) || period.start === undefined || period.end === undefined) return []
  const start = written(matter, '/period/start', period.start)
  const end = written(matter, '/period/end', period.end)
  if (withDay(start, '01-01') <= withDay(end, '12-31')) return []
  return [{message: 'period-reversed', at: valuePlace(matter, '/period/end'), data: {start, end}}]
}

function withDay(value: string, rest: string): string {
  return bareYear(value) === null ? value : `${value}-${rest}`
}

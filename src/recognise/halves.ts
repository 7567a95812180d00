/** A column with two names ("Aikataulu ja resurssit", "Mätare, utgångsläge → mål"): what of its cell belongs to which of them. */
import type {ColumnRole, Field} from '../model/programme.ts'
import {amountsIn, boundIn} from './amounts.ts'
import {datesIn} from './dates.ts'
import {numbersIn} from './numbers.ts'
import type {Subject} from './subject.ts'

export type Fields = Partial<Record<ColumnRole, Field>>

const values: readonly ColumnRole[] = ['target', 'baseline', 'source']

/** The fields as they are to be judged: a value, a source, a time or a means is no field of its own only because its column has two names. */
export function withoutShared(fields: Fields, subject: Subject): Fields {
  const own: Fields = {...fields}
  const {indicator, timetable, resources} = fields
  for (const role of values) if (indicator && fields[role]?.text === indicator.text) delete own[role]
  const others = (field: Field, role: ColumnRole) =>
    Object.entries(fields).some(([other, {text}]) => other !== role && text === field.text)
  if (resources && others(resources, 'resources') && !tellsMeans(resources.value, subject))
    own.resources = {...resources, value: ''}
  if (
    timetable &&
    others(timetable, 'timetable') &&
    tellsMeans(timetable.value, subject) &&
    !tellsTime(timetable.value, subject)
  )
    own.timetable = {...timetable, value: ''}
  return own
}

function tellsMeans(value: string, {language, lexicon}: Subject): boolean {
  return (
    lexicon.has('rows/money', language, value) ||
    lexicon.has('rows/means', language, value) ||
    numbersIn(value, language, lexicon).length > 0
  )
}

function tellsTime(value: string, {language, lexicon}: Subject): boolean {
  const says = (concept: string) => lexicon.has(concept, language, value)
  return (
    datesIn(value, language, lexicon).length > 0 ||
    says('times/ongoing') ||
    says('times/deadline') ||
    says('times/season') ||
    lexicon.named('months', language, value).length > 0
  )
}

/** Baseline and target of a row, each from its own column, else from where it stands in the indicator, the goal or the action. */
export function withValues(
  fields: Fields,
  subject: Subject,
  begins: Parameters<typeof amountsIn>[3]
): Pick<Fields, 'baseline' | 'target'> {
  const {language, lexicon} = subject
  const {indicator, goal, action} = fields
  let {baseline, target} = fields
  const take = (from: Field | undefined, both: boolean) => {
    if (!from) return
    const found = amountsIn(from.value, language, lexicon, begins)
    if (both && (found.baseline === null || found.target === null)) return
    const part = (value: string | null) => (value === null ? undefined : {...from, value})
    if (both || (baseline?.value ?? '') === '') baseline = part(found.baseline) ?? baseline
    if (both || (target?.value ?? '') === '') target = part(found.target) ?? target
  }
  // One column for both: "0 → 120" under "Utgångsläge → mål".
  if (baseline && (target === undefined || target.text === baseline.text)) take(baseline, true)
  else if (target && baseline === undefined) take(target, true)
  take(indicator, false)
  if ((target?.value ?? '') === '' && (indicator?.value ?? '') !== '') {
    const bound = [goal, action].find((field) => field && boundIn(field.value, language, lexicon) !== null)
    if (bound) target = {...bound, value: boundIn(bound.value, language, lexicon) ?? ''}
  }
  return {...(baseline && {baseline}), ...(target && {target})}
}

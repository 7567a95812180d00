/** Joins rows and bullet groups into one list of actions, with owners classified and measures judged. */
import type {Action, ColumnRole, Field} from '../model/programme.ts'
import {deadlinesOf} from './deadlines.ts'
import {withoutShared, withValues} from './halves.ts'
import {measureOf} from './measure.ts'
import {ownerNames} from './owner-names.ts'
import {classifyOwner} from './owners.ts'
import {titleOf} from './row-title.ts'
import type {RawAction} from './rows.ts'
import type {Subject} from './subject.ts'

/** Judges each raw row. */
export function readActions(raw: readonly RawAction[], subject: Subject): readonly Action[] {
  return raw
    .map((one) => toAction(one, subject))
    .filter((action) =>
      [action.goal, action.action, action.owner, action.indicator].some((field) => (field?.value ?? '') !== '')
    )
    .sort((a, b) => a.place.start.offset - b.place.start.offset)
}

function toAction(raw: RawAction, subject: Subject): Action {
  const {table, section, place, theme, fields: written} = raw
  const fields = withoutShared(written, subject)
  const field = (role: ColumnRole): Field | null => fields[role] ?? null
  const columns = table?.columns.flat() ?? []
  const indicator = field('indicator') ?? (columns.includes('indicator') ? null : field('follow-up'))
  const row = {
    goal: field('goal'),
    action: field('action'),
    indicator,
    target: field('target'),
    baseline: field('baseline'),
    source: field('source'),
    timetable: field('timetable')
  }
  const begins = subject.view.period?.start?.value ?? null
  const values = withValues({...fields, ...(indicator && {indicator})}, subject, begins)
  const owner = field('owner')
  return {
    section,
    place,
    form: table ? 'row' : 'bullets',
    table,
    title: titleOf([field('action'), field('goal')], field('indicator'), raw, subject),
    theme: theme ?? section.heading?.value ?? null,
    ...row,
    baseline: values.baseline ?? null,
    target: values.target ?? null,
    owner,
    ownerClass: classifyOwner(owner?.value ?? '', subject),
    ownerNames: ownerNames(owner?.value ?? '', subject),
    partner: field('partner') ?? field('cooperation'),
    followUp: field('follow-up'),
    resources: field('resources'),
    municipality: field('municipality'),
    measure: measureOf(row, subject.language, subject.lexicon, begins),
    dates: deadlinesOf(row, subject)
  }
}

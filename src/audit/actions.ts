/** The register of actions: each row with what it holds, what it lacks and what was found in it. */

import {deadlineOf} from '../model/deadline.ts'
import type {FileResult, Message} from '../model/finding.ts'
import {grouped} from '../model/grouped.ts'
import type {Action, Field, Programme} from '../model/programme.ts'
import {isBlank} from '../model/rows.ts'
import type {AuditAction} from './model.ts'

export function registerOf({actions, messages}: FileResult, {document}: Programme): readonly AuditAction[] {
  // A goal's heading may carry what is said of the whole document, too; the document's own place is no row.
  const ofRows = messages.filter(({place}) => place.start.line !== document.head.start.line)
  const byLine = grouped(ofRows, ({place}) => place.start.line)
  const claimed = new Set<Message>()
  return actions.map((action, index) => {
    const found = linesOf(action)
      .flatMap((line) => byLine.get(line) ?? [])
      .filter((message) => !claimed.has(message))
    for (const message of found) claimed.add(message)
    return entryOf(action, index + 1, found)
  })
}

function entryOf(action: Action, number: number, found: readonly Message[]): AuditAction {
  return {
    number,
    line: action.place.start.line,
    theme: action.theme,
    goal: action.goal?.value ?? '',
    action: action.action?.value ?? (action.goal === null ? action.title : ''),
    owner: textOf(action.owner),
    ownerClass: action.ownerClass,
    owners: isNamed(action.ownerClass) ? action.ownerNames : [],
    partner: textOf(action.partner),
    indicator: textOf(action.indicator),
    baseline: textOf(action.baseline),
    target: textOf(action.target),
    source: textOf(action.source),
    // One column may tell both how it is measured and how it is followed up: once is enough.
    followUp: action.followUp?.value === action.indicator?.value ? null : textOf(action.followUp),
    timetable: textOf(action.timetable),
    resources: textOf(action.resources),
    municipality: textOf(action.municipality),
    deadline: deadlineOf(action),
    ongoing: action.dates.some(({ongoing}) => ongoing),
    level: action.measure.level,
    lacking: lackingIn(action),
    findings: found.map(({severity, ruleId, message}) => ({severity, ruleId, message}))
  }
}

function isNamed(ownerClass: Action['ownerClass']): boolean {
  return ownerClass === 'named' || ownerClass === 'partly'
}

/** A baseline or target may stand inside the indicator, a time inside the action: what is said anywhere is not lacking. */
function lackingIn({
  owner,
  indicator,
  baseline,
  target,
  timetable,
  resources,
  measure,
  dates
}: Action): readonly string[] {
  const lacks: readonly (readonly [string, boolean])[] = [
    ['owner', isBlank(owner)],
    ['indicator', isBlank(indicator) && !measure.measurable],
    ['baseline', isBlank(baseline) && !measure.baseline && !measure.event],
    ['target', isBlank(target) && !measure.target && !measure.event],
    ['timetable', isBlank(timetable) && dates.length === 0],
    ['resources', isBlank(resources)]
  ]
  return lacks.flatMap(([column, lacking]) => (lacking ? column : []))
}

/** Null where nothing is written, or a dash only. */
function textOf(field: Field | null): string | null {
  return isBlank(field) ? null : (field?.value ?? null)
}

function linesOf(action: Action): readonly number[] {
  const {goal, owner, partner, indicator, followUp, target, baseline, source, timetable, resources, municipality} =
    action
  const fields = [
    goal,
    action.action,
    owner,
    partner,
    indicator,
    followUp,
    target,
    baseline,
    source,
    timetable,
    resources
  ]
  const places = [...fields, municipality].flatMap((field) => field?.place.start.line ?? [])
  return [...new Set([action.place.start.line, ...places])]
}

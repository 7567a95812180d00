/** A finding on its way through the pipeline: together with its rule and the kind it was judged by. */
import type {Finding, Message, Severity} from '../model/finding.ts'
import type {KindInForce} from '../model/law.ts'
import type {Rule} from '../rule.ts'

export interface Raw {
  readonly rule: Rule
  readonly finding: Finding
  /** Null for findings that belong to no kind. */
  readonly force: KindInForce | null
}

export interface Graded extends Raw {
  readonly severity: Severity
}

/** Why a finding is not counted. */
export interface Suppression {
  readonly reason: string | null
  readonly until: string | null
}

const order: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** Negative when `a` is graver than `b`. */
export function bySeverity(a: Severity, b: Severity): number {
  return order[a] - order[b]
}

/** The order of a report: line, column, severity, rule. */
export function byPlace(a: Message, b: Message): number {
  return (
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    bySeverity(a.severity, b.severity) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.item ?? '', b.item ?? '')
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

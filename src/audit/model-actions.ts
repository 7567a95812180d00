/** What an audit says of actions: the register, the same by owner, and when what is due. */
import type {Severity} from '../model/finding.ts'
import type {Day} from '../model/law.ts'
import type {OwnerClass} from '../model/programme.ts'

export interface AuditAction {
  /** From 1, in the order of the document. */
  readonly number: number
  readonly line: number
  readonly theme: string | null
  /** Empty where the row names none. */
  readonly goal: string
  readonly action: string
  readonly owner: string | null
  readonly ownerClass: OwnerClass
  /** The names in `owner`, each for itself; empty where nobody is named. */
  readonly owners: readonly string[]
  readonly partner: string | null
  readonly indicator: string | null
  readonly baseline: string | null
  readonly target: string | null
  readonly source: string | null
  readonly followUp: string | null
  readonly timetable: string | null
  readonly resources: string | null
  readonly municipality: string | null
  /** Last day of what the row says of its time; null when it says none or goes on without end. */
  readonly deadline: Day | null
  readonly ongoing: boolean
  /** 0–5. */
  readonly level: number
  /** Fields that nothing in the row fills: names of columns. */
  readonly lacking: readonly string[]
  readonly findings: readonly {readonly severity: Severity; readonly ruleId: string; readonly message: string}[]
}

export interface OwnerGroup {
  readonly owner: string | null
  /** Numbers of actions. */
  readonly actions: readonly number[]
}

export interface Timeline {
  readonly start: Day
  readonly end: Day
  /** By quarter, those with deadlines only. */
  readonly quarters: readonly {readonly year: number; readonly quarter: number; readonly actions: readonly number[]}[]
  readonly milestones: readonly {readonly day: Day; readonly kind: 'review' | 'end' | 'today'}[]
  readonly ongoing: readonly number[]
  readonly undated: readonly number[]
  /** Deadlines before the first or after the last day. */
  readonly outside: readonly number[]
}

/** What an audit says, as plain data in the reader's language: every format is written from this. */
import type {Counts, Severity} from '../model/finding.ts'
import type {Day, KindId, Language, MessageLanguage} from '../model/law.ts'
import type {Status} from '../model/programme.ts'
import type {AuditAction, OwnerGroup, Timeline} from './model-actions.ts'

export type {AuditAction, OwnerGroup, Timeline} from './model-actions.ts'

export interface Audit {
  readonly version: 1
  readonly tool: {readonly name: 'iplint'; readonly version: string; readonly rules: number; readonly knowledge: string}
  readonly language: MessageLanguage
  readonly asOf: Day
  readonly preset: string
  readonly document: AuditDocument
  readonly verdict: Verdict
  readonly law: readonly LawPart[]
  readonly coverage: readonly CoverageGroup[]
  readonly actions: readonly AuditAction[]
  /** Actions by who is responsible; those without anybody come last, with a null name. */
  readonly owners: readonly OwnerGroup[]
  readonly timeline: Timeline | null
  readonly checklists: readonly FilledChecklist[]
  readonly findings: readonly FindingGroup[]
  readonly suppressed: readonly SuppressedEntry[]
  readonly decisions: Decisions
}

export interface AuditDocument {
  readonly path: string
  readonly title: string
  /** Null where the document has no text of its own to name it by. */
  readonly language: Language | null
  readonly kinds: readonly {readonly id: KindId; readonly name: string}[]
  readonly municipalities: readonly string[]
  readonly status: 'draft' | 'approved' | null
  readonly period: {readonly start: Day; readonly end: Day | null} | null
  readonly sha256: string
  readonly lines: number
}

export type Readiness = 'ready' | 'remarks' | 'not-ready'

export interface Verdict {
  readonly readiness: Readiness
  readonly exitCode: 0 | 1 | 2
  /** The sentence that the command line closes with. */
  readonly sentence: string
  readonly counts: Counts
  readonly suppressed: number
  readonly elements: {
    readonly asked: number
    readonly present: number
    readonly partial: number
    readonly missing: number
  }
  readonly actions: {readonly all: number; readonly owned: number; readonly measurable: number; readonly dated: number}
}

/** How binding a demand is: `must` by statute, `should` by guidance or a statute that binds somebody else, `may` otherwise. */
export type Weight = 'must' | 'should' | 'may'

export interface LawPart {
  readonly kind: KindId
  readonly kindName: string
  readonly pack: string
  readonly title: string
  readonly note: string
  readonly from: Day
  readonly to: Day | null
  /** The kind no longer exists on the day. */
  readonly abolished: boolean
  /** Names of the elements by how binding they are. */
  readonly demands: Readonly<Record<Weight, readonly string[]>>
}

export interface CoverageGroup {
  readonly kind: KindId
  readonly kindName: string
  readonly weight: Weight
  readonly elements: readonly CoveredElement[]
}

export interface CoveredElement {
  readonly id: string
  readonly name: string
  readonly status: Status
  readonly evidence: readonly {readonly line: number; readonly text: string}[]
  readonly basis: string
  readonly url: string
  /** The statute's own text has been read. */
  readonly verified: boolean
  /** What to add; null when nothing is lacking. */
  readonly advice: string | null
}

export type ItemState = 'met' | 'partly' | 'open' | 'people'

export interface FilledChecklist {
  readonly title: string
  readonly note: string
  readonly url: string
  readonly parts: readonly {
    readonly title: string
    readonly items: readonly {
      readonly id: string
      readonly text: string
      readonly state: ItemState
      /** What the state rests on, in words; empty for people to say. */
      readonly because: string
    }[]
  }[]
}

export interface FindingGroup {
  readonly severity: Severity
  readonly ruleId: string
  readonly title: string
  readonly why: string
  readonly url: string
  readonly basis: string | null
  /** What to do about all of them; null where each has its own answer. */
  readonly help: string | null
  readonly items: readonly {
    readonly line: number
    readonly item: string | null
    readonly message: string
    readonly help: string | null
  }[]
}

export interface SuppressedEntry {
  readonly ruleId: string
  readonly line: number
  readonly message: string
  readonly reason: string | null
  readonly until: Day | null
  readonly by: 'directive' | 'baseline'
}

export interface Decisions {
  /** Whether a law demands that the council approves. */
  readonly approvalDemanded: boolean
  readonly approvals: readonly {
    readonly municipality: string | null
    readonly decisions: readonly {
      readonly body: string | null
      readonly council: boolean
      readonly date: Day | null
      readonly section: string | null
      readonly line: number
    }[]
  }[]
  readonly lastReview: Day | null
  readonly nextReview: Day | null
  /** Unit: years. */
  readonly interval: number | null
  /** The next day on or after the day of the audit on which something is due. */
  readonly next: {
    readonly day: Day
    readonly kind: 'review' | 'end' | 'action'
    readonly actions: readonly number[]
  } | null
}

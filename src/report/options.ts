/** What a reporter is: a function from results to text. It does not print, count exits or look around. */
import type {Severity} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Day, MessageLanguage} from '../model/law.ts'
import type {ReportedFile} from '../model/reported.ts'

export interface ReportOptions {
  readonly knowledge: Pick<Knowledge, 'phrases' | 'labels'>
  /** The language of what belongs to no file; a file's own part is in its message language. */
  readonly language: MessageLanguage
  readonly version: string
  readonly asOf: Day
  /** Of the terminal. Unit: columns. */
  readonly width: number
  /** chalk's level: 0 none, 1 sixteen colours, 2 256, 3 all. */
  readonly colour: ColourLevel
  /** Shows the line that a finding stands on. */
  readonly frame: boolean
  /** Shows each element with its status, score and evidence. */
  readonly explainElements: boolean
  /** How many files were found that are no programme documents. */
  readonly skipped: number
  /** The verdict in one sentence; empty for none. */
  readonly closing: string
  /** All rules that were asked, for formats that list them; absent: those that found something. */
  readonly rules?: readonly ReportedRule[]
  /** Whether a finding of a file fails the check, for formats that know passed and failed; absent: errors do. */
  readonly isFailing?: (path: string, severity: Severity) => boolean
}

/** A rule as a report introduces it, in the report's language. */
export interface ReportedRule {
  readonly id: string
  readonly group: string
  /** What most of its findings are. */
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly remedy: string
  /** Its page; empty for none. */
  readonly url: string
}

export type ColourLevel = 0 | 1 | 2 | 3

export type Reporter = (results: readonly ReportedFile[], options: ReportOptions) => string

/** The verdict over a run: exit code and closing sentence come from this one function. */
import type {Severity} from '../index.ts'
import {internalErrorId} from '../lint/run.ts'
import type {ReportedFile} from '../model/reported.ts'
import type {TemplateData} from '../model/template.ts'

export type FailOn = Severity | 'never'
export type ExitCode = 0 | 1 | 2

export const failLevels: readonly FailOn[] = ['error', 'warning', 'info', 'never']

export interface VerdictQuestion {
  readonly results: readonly ReportedFile[]
  /** How many files could not be checked. */
  readonly failures: number
  readonly failOn: FailOn
  /** The level for a file that has one of its own, by the file's path. */
  readonly failOnOf?: (path: string) => FailOn
  /** Null for no limit. */
  readonly maxWarnings: number | null
}

export interface Verdict {
  readonly exitCode: ExitCode
  /** Key and data of the closing phrase. */
  readonly key: string
  readonly data: TemplateData
}

const atOrAbove: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: []
}

/** Whether a finding fails a check of that level. */
export function isAtLeast(severity: Severity, level: FailOn): boolean {
  return atOrAbove[level].includes(severity)
}

/** What could not be checked weighs more than what was found. */
export function verdictOf({results, failures, failOn, failOnOf, maxWarnings}: VerdictQuestion): Verdict {
  if (failures > 0) return {exitCode: 2, key: 'verdict/unchecked', data: {count: failures}}
  const failed = results.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === internalErrorId))
  if (failed.length > 0) {
    const ours = failed.some(({messageId}) => messageId !== 'plugin-failed')
    return {exitCode: 2, key: ours ? 'verdict/rule-failed' : 'verdict/plugin-failed', data: {}}
  }
  const failing = results.map(({path, counts}) => {
    const level = failOnOf?.(path) ?? failOn
    return {level, count: atOrAbove[level].reduce((total, severity) => total + counts[severity], 0)}
  })
  const count = failing.reduce((total, one) => total + one.count, 0)
  const warnings = results.reduce((total, {counts}) => total + counts.warning, 0)
  if (count > 0) {
    const level = mildest(failing)
    const beside = level === 'error' && warnings > 0 ? '-beside' : ''
    return {exitCode: 1, key: `verdict/failed-${level}${beside}`, data: {count, warnings}}
  }
  if (maxWarnings !== null && warnings > maxWarnings) {
    return {exitCode: 1, key: 'verdict/too-many-warnings', data: {count: warnings, max: maxWarnings}}
  }
  return {exitCode: 0, key: passedKey(failing, results, warnings), data: {count: warnings}}
}

/** The sentence must not deny errors in documents whose result decides nothing. */
function passedKey(
  failing: readonly {readonly level: FailOn}[],
  results: readonly ReportedFile[],
  warnings: number
): string {
  if (failing.length > 0 && failing.every(({level}) => level === 'never')) return 'verdict/passed-never'
  if (results.some(({counts}) => counts.error > 0)) return 'verdict/passed-drafts'
  return warnings > 0 ? 'verdict/passed-warnings' : 'verdict/passed'
}

/** The lowest of the levels that fail, so that the sentence is true of all that is counted. */
function mildest(failing: readonly {readonly level: FailOn; readonly count: number}[]): FailOn {
  const levels = failing.flatMap(({level, count}) => (count > 0 ? level : []))
  return failLevels.findLast((level) => levels.includes(level)) ?? 'error'
}

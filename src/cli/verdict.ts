/** The verdict over a run: exit code and closing sentence come from this one function. */
import type {FileResult, Severity} from '../index.ts'
import {internalErrorId} from '../lint/run.ts'
import type {TemplateData} from '../model/template.ts'

export type FailOn = Severity | 'never'
export type ExitCode = 0 | 1 | 2

export const failLevels: readonly FailOn[] = ['error', 'warning', 'info', 'never']

export interface VerdictQuestion {
  readonly results: readonly FileResult[]
  /** How many files could not be checked. */
  readonly failures: number
  readonly failOn: FailOn
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

/** What could not be checked weighs more than what was found. */
export function verdictOf({results, failures, failOn, maxWarnings}: VerdictQuestion): Verdict {
  if (failures > 0) return {exitCode: 2, key: 'verdict/unchecked', data: {count: failures}}
  if (results.some(({messages}) => messages.some(({ruleId}) => ruleId === internalErrorId))) {
    return {exitCode: 2, key: 'verdict/rule-failed', data: {}}
  }
  const sum = (severity: Severity) => results.reduce((total, {counts}) => total + counts[severity], 0)
  const count = atOrAbove[failOn].reduce((total, severity) => total + sum(severity), 0)
  if (count > 0) return {exitCode: 1, key: 'verdict/failed', data: {count, level: failOn}}
  const warnings = sum('warning')
  if (maxWarnings !== null && warnings > maxWarnings) {
    return {exitCode: 1, key: 'verdict/too-many-warnings', data: {count: warnings, max: maxWarnings}}
  }
  return {exitCode: 0, key: failOn === 'never' ? 'verdict/passed-never' : 'verdict/passed', data: {}}
}

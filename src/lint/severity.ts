/** How grave a finding is: decided here and nowhere else. */
import type {Finding, Severity} from '../model/finding.ts'
import type {Basis} from '../model/law.ts'
import type {Rule} from '../rule.ts'
import {type Preset, type RuleSetting, severitySet} from './settings.ts'

export interface SeverityContext {
  readonly preset: Preset
  /** The kind no longer exists on the day: nothing in the document can be an error any more. */
  readonly abolished: boolean
  readonly setting?: RuleSetting | undefined
}

/** The severity of a finding; null when it is not wanted at all. */
export function severityOf(
  rule: Pick<Rule, 'severity' | 'scope' | 'step'>,
  finding: Pick<Finding, 'severity' | 'basis' | 'item'>,
  {preset, abolished, setting}: SeverityContext
): Severity | null {
  const set = severitySet(setting, finding.item)
  if (set !== undefined) return set === 'off' ? null : set
  const plain =
    finding.severity ?? (rule.severity === 'basis' ? stepped(ofBasis(finding.basis, preset), rule.step) : rule.severity)
  const input = rule.scope === 'input'
  if (preset === 'statutory' && !isStatutory(finding.basis) && !(input && plain === 'error')) return null
  const raised = preset === 'strict' && plain === 'warning' && rule.severity !== 'basis' && isAsked(finding.basis)
  const asked = raised ? 'error' : plain
  return abolished && !input && asked === 'error' ? 'warning' : asked
}

/** Statute and must: error. Guidance, or a statute that binds somebody else: warning, or error when strict. May and practice: info. */
function ofBasis(basis: Basis | undefined, preset: Preset): Severity {
  if (basis === undefined || basis.force === 'may' || basis.source === 'practice') return 'info'
  return isStatutory(basis) || preset === 'strict' ? 'error' : 'warning'
}

function stepped(severity: Severity, step: -1 | undefined): Severity {
  if (step === undefined) return severity
  return severity === 'error' ? 'warning' : 'info'
}

function isStatutory(basis: Basis | undefined): boolean {
  return basis?.source === 'statute' && basis.force === 'must'
}

/** What guidance asks, or a statute that binds somebody else: an error before the council. */
function isAsked(basis: Basis | undefined): boolean {
  return basis !== undefined && (basis.force === 'should' || (basis.source === 'guidance' && basis.force === 'must'))
}

/** From a judged document to an audit: gathers what each part of the report says. */

import {speechIn} from '../markup/speech.ts'
import type {Examined} from '../model/examined.ts'
import type {Counts} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {MessageLanguage} from '../model/law.ts'
import type {Rule} from '../rule.ts'
import {registerOf} from './actions.ts'
import {fillChecklists} from './checklist.ts'
import {coverageOf} from './coverage.ts'
import {decisionsOf} from './decisions.ts'
import {groupFindings} from './findings.ts'
import {lawOf} from './law.ts'
import type {Audit, AuditAction, Readiness, Verdict} from './model.ts'
import {byOwner} from './owners.ts'
import {timelineOf} from './timeline.ts'

export interface AuditInput extends Examined {
  readonly knowledge: Knowledge
  readonly rules: readonly Rule[]
  readonly language: MessageLanguage
  readonly preset: string
  /** The verdict of the command line: its exit code and its closing sentence. */
  readonly verdict: {readonly exitCode: 0 | 1 | 2; readonly sentence: string}
  readonly version: string
  /** SHA-256 of the document's bytes and of the knowledge it was judged by. */
  readonly documentHash: string
  readonly knowledgeHash: string
}

/** The audit of one document. */
export function auditOf(input: AuditInput): Audit {
  const {result, programme, knowledge, rules, language, preset} = input
  const speech = speechIn(knowledge, language)
  const actions = registerOf(result, programme)
  return {
    version: 1,
    tool: {name: 'iplint', version: input.version, rules: rules.length, knowledge: input.knowledgeHash},
    language,
    asOf: result.asOf,
    preset,
    document: {
      path: result.path,
      title: programme.title?.value ?? result.path,
      language: result.language,
      kinds: result.kinds.map((id) => ({id, name: speech.name(`kind/${id}`)})),
      municipalities: programme.municipalities.map(({value}) => value),
      status: programme.status,
      period: programme.period && {start: programme.period.start, end: programme.period.end},
      sha256: input.documentHash,
      lines: programme.document.starts.length
    },
    verdict: verdictOf(input, actions),
    law: lawOf(result, knowledge, speech),
    coverage: coverageOf(result, speech),
    actions,
    owners: byOwner(actions),
    timeline: timelineOf(actions, programme, result.asOf),
    checklists: fillChecklists(input, speech),
    findings: groupFindings(input),
    suppressed: result.suppressed.map((entry) => ({
      ruleId: nameOf(entry),
      line: entry.place.start.line,
      message: entry.message,
      reason: entry.reason,
      until: entry.until,
      by: entry.by ?? 'directive'
    })),
    decisions: decisionsOf(input, actions)
  }
}

function verdictOf({result, verdict}: AuditInput, actions: readonly AuditAction[]): Verdict {
  const {counts, elements, suppressed} = result
  const having = (...wanted: readonly string[]) => elements.filter(({status}) => wanted.includes(status)).length
  const those = (holds: (action: AuditAction) => boolean) => actions.filter(holds).length
  return {
    readiness: readinessOf(verdict.exitCode, counts),
    ...verdict,
    counts,
    suppressed: suppressed.length,
    elements: {
      asked: elements.length,
      present: having('present', 'covered'),
      partial: having('partial'),
      missing: having('missing')
    },
    actions: {
      all: actions.length,
      owned: those(({ownerClass}) => ownerClass === 'named' || ownerClass === 'partly'),
      measurable: those(({level}) => level >= 2),
      dated: those(({deadline, timetable, ongoing}) => deadline !== null || timetable !== null || ongoing)
    }
  }
}

/**
 * What fails on the command line is not ready for the council; what merely warns is ready with remarks.
 * An error stands in the way even where the settings let nothing fail.
 */
function readinessOf(exitCode: 0 | 1 | 2, {error, warning}: Counts): Readiness {
  if (exitCode !== 0 || error > 0) return 'not-ready'
  return warning > 0 ? 'remarks' : 'ready'
}

/** `rule` or `rule/item`, as a directive names it. */
function nameOf({ruleId, item}: {readonly ruleId: string; readonly item: string | null}): string {
  return item === null ? ruleId : `${ruleId}/${item}`
}

/** A baseline: findings that are known and set aside, told by fingerprints of their content, so that only new ones count. */
import type {SuppressedMessage} from '../model/finding.ts'
import type {ReportedFile} from '../model/reported.ts'
import {countOf} from './judge.ts'
import {byPlace} from './raw.ts'
import {internalErrorId} from './run.ts'

export interface BaselineEntry {
  readonly rule: string
  readonly item: string | null
  readonly fingerprint: string
  /** For people who read the file; nothing depends on it. */
  readonly message: string
}

export interface Baseline {
  readonly version: 1
  /** By path from the folder of the baseline, with forward slashes. */
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>
}

/** What a baseline would hold of a document; a rule that failed is no finding. */
export function entriesOf({messages}: Pick<ReportedFile, 'messages'>): readonly BaselineEntry[] {
  return messages
    .filter(({ruleId}) => ruleId !== internalErrorId)
    .map(({ruleId, item, fingerprint, message}) => ({rule: ruleId, item, fingerprint, message}))
}

/** Moves what is known among the silenced findings, and tells which entries no longer occur. */
export function setAside<R extends ReportedFile>(
  result: R,
  entries: readonly BaselineEntry[],
  reason: string
): {readonly result: R; readonly stale: readonly BaselineEntry[]} {
  const known = new Set(entries.map(({fingerprint}) => fingerprint))
  const isKnown = ({ruleId, fingerprint}: ReportedFile['messages'][number]) => {
    return ruleId !== internalErrorId && known.has(fingerprint)
  }
  const aside = result.messages
    .filter(isKnown)
    .map((message): SuppressedMessage => ({...message, reason, until: null, by: 'baseline'}))
  const messages = result.messages.filter((message) => !isKnown(message))
  const suppressed = [...result.suppressed, ...aside].sort(byPlace)
  const seen = new Set([...result.messages, ...result.suppressed].map(({fingerprint}) => fingerprint))
  return {
    result: {...result, messages, suppressed, counts: countOf(messages)},
    stale: entries.filter(({fingerprint}) => !seen.has(fingerprint))
  }
}

/** YAML with a stray colon or quotation mark taken for a letter and a line without colon for a comment, so that the rest can be read. */
import type {YamlReason} from './yaml-error.ts'

/** Stand-ins, one letter for one letter so that no place moves; from Unicode's private use, which no programme writes. */
const standIns: Readonly<Record<string, string>> = {':': '\uE000', '"': '\uE001', "'": '\uE002'}
const standIn = /[\uE000-\uE002]/

/** A fault of the YAML, with offsets in it. */
export interface Fault {
  readonly reason: YamlReason
  readonly start: number
  readonly end: number
}

/** The YAML with what can be guessed put right; null where nothing can. */
export function repaired(source: string, faults: readonly Fault[]): string | null {
  if (standIn.test(source)) return null
  let text = source
  for (const {reason, start, end} of faults) {
    const wrong = text.slice(start, end)
    if (reason === 'missing-colon') text = text.slice(0, start) + '#' + text.slice(start + 1)
    if (reason !== 'nested-colon' && reason !== 'quote') continue
    const mark = reason === 'quote' ? standIns[wrong[0] ?? ''] : wrong[0]
    if (mark === undefined) continue
    text = text.slice(0, start) + (mark + wrong.slice(1)).replace(/:(?=\s|$)/g, '\uE000') + text.slice(end)
  }
  return text === source ? null : text
}

/** Text of a repaired value, as it was written. */
export function restored(value: string): string {
  if (!standIn.test(value)) return value
  return Object.entries(standIns).reduce((text, [letter, stand]) => text.replaceAll(stand, letter), value)
}

/** For tests: faults as lines, `message @ line:column text → suggestion (fix)`, so that a test reads like a report. */
import type {Document} from '../model/document.ts'
import type {SchemaFault} from '../model/finding.ts'
import type {Place} from '../model/place.ts'

export function tell(document: Document, faults: readonly SchemaFault[]): readonly string[] {
  const text = (place: Place) => document.text.slice(place.start.offset, place.end.offset)
  return faults.map(({message, at, data, fix}) => {
    const meant = data.suggestion === undefined ? '' : ` → ${String(data.suggestion)}`
    const cures = fix?.edits.map((edit) => ` (${fix.kind}: ${text(edit.place)} ⇒ ${edit.text.trim()})`) ?? []
    return `${message} @ ${at.start.line}:${at.start.column} ${text(at)}${meant}${cures.join('')}`
  })
}

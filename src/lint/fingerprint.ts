/** What makes a finding the same finding after the text around it has moved: a hash without line numbers. */
import type {Document, Section} from '../model/document.ts'
import type {Finding} from '../model/finding.ts'
import {hash128} from '../model/hash.ts'
import {lastUpTo} from '../model/ordered.ts'

/** Gives fingerprints within one document; equal findings are told apart by their order. Ask in document order. */
export function fingerprinter(document: Document): (ruleId: string, finding: Finding) => string {
  const seen = new Map<string, number>()
  // Findings of one line follow each other.
  let [line, text] = [0, '']
  return (ruleId, finding) => {
    const {start} = finding.at
    if (start.line !== line) [line, text] = [start.line, lineText(document, start.line)]
    const path = headingPath(document.sections, start.offset)
    const anchor = [ruleId, finding.item ?? '', finding.message, path, text].join('\u0000')
    const ordinal = (seen.get(anchor) ?? 0) + 1
    seen.set(anchor, ordinal)
    return hash128(`${anchor}\u0000${ordinal}`)
  }
}

/** The headings over an offset, outermost first. */
export function headingPath(sections: readonly Section[], offset: number): string {
  const path: string[] = []
  for (let section = sectionAt(sections, offset); section !== null; section = section.parent) {
    if (section.heading) path.unshift(plain(section.heading.value))
  }
  return path.join(' > ')
}

/** The last section that begins at or before an offset; sections stand in the order of the document. */
function sectionAt(sections: readonly Section[], offset: number): Section | null {
  return lastUpTo(sections, offset, ({place}) => place.start.offset) ?? null
}

function lineText(document: Document, line: number): string {
  const start = document.starts[line - 1] ?? document.text.length
  return plain(document.text.slice(start, document.starts[line] ?? document.text.length))
}

/** Reflowed tables and changed line ends are no change. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** What makes a finding the same finding after the text around it has moved: a hash without line numbers. */
import type {Document, Section} from '../model/document.ts'
import type {Finding} from '../model/finding.ts'

/** Gives fingerprints within one document; equal findings are told apart by their order. Ask in document order. */
export function fingerprinter(document: Document): (ruleId: string, finding: Finding) => string {
  const seen = new Map<string, number>()
  return (ruleId, finding) => {
    const anchor = [
      ruleId,
      finding.item ?? '',
      finding.message,
      headingPath(document.sections, finding.at.start.offset),
      lineText(document, finding.at.start.line)
    ].join('\u0000')
    const ordinal = (seen.get(anchor) ?? 0) + 1
    seen.set(anchor, ordinal)
    return hash128(`${anchor}\u0000${ordinal}`)
  }
}

/** The headings over an offset, outermost first. */
export function headingPath(sections: readonly Section[], offset: number): string {
  let inside: Section | null = null
  for (const section of sections) {
    if (section.place.start.offset > offset) break
    inside = section
  }
  const path: string[] = []
  for (let section = inside; section !== null; section = section.parent) {
    if (section.heading) path.unshift(plain(section.heading.value))
  }
  return path.join(' > ')
}

function lineText(document: Document, line: number): string {
  const start = document.starts[line - 1] ?? document.text.length
  return plain(document.text.slice(start, document.starts[line] ?? document.text.length))
}

/** Reflowed tables and changed line ends are no change. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** 128 bits as 32 hexadecimal digits (cyrb128, public domain): not for secrets, only to tell findings apart. */
export function hash128(text: string): string {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

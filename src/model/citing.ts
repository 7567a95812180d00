/** Corrects a citation: another section, and another act where the old one stands beside it. */
import type {Document} from './document.ts'
import type {Fix} from './finding.ts'
import type {Citation} from './mention.ts'
import {placeBetween} from './place.ts'

/**
 * A suggestion; none where a subsection or a letter is cited, as nobody says where that stands now, and none where the number is not
 * to be found exactly once. `act`: the number of the act that holds the section now.
 */
export function citationFix(
  {text, starts}: Document,
  {act, section, letter, paragraph, place}: Citation,
  to: {readonly act: string; readonly section: number}
): {readonly fix?: Fix} {
  if (section === null || letter !== null || paragraph !== null) return {}
  const from = place.start.offset
  const written = text.slice(from, place.end.offset)
  const edit = (at: number, length: number, now: string) => ({
    place: placeBetween(starts, from + at, from + at + length),
    text: now
  })
  const at = only(
    written,
    new RegExp(`(?<![\\d/:.])${section}(?=\\s{0,3}§)|(?<=§\\s{0,3})${section}(?![\\d/:.])`, 'gu')
  )
  if (at === null) return {}
  const edits = [edit(at, String(section).length, String(to.section))]
  if (act !== null && act !== to.act) {
    const number = only(written, new RegExp(`(?<![\\d/])${act}(?![\\d/])`, 'g'))
    // The act is named without its number, or elsewhere in the text: which one is meant would stay unsaid.
    if (number === null) return {}
    edits.push(edit(number, act.length, to.act))
  }
  return {fix: {kind: 'suggestion', edits: edits.sort((a, b) => a.place.start.offset - b.place.start.offset)}}
}

/** Where a pattern matches; null where it does not, or more than once. */
function only(text: string, pattern: RegExp): number | null {
  const found = [...text.matchAll(pattern)]
  return found.length === 1 ? (found[0]?.index ?? null) : null
}

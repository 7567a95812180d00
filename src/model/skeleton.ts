/** Parts of a document that somebody still has to write: a heading with advice, as a comment that no reader sees. */
import type {Document} from './document.ts'
import type {Fix} from './finding.ts'
import {placeBetween} from './place.ts'

/** A heading and, in a comment below it, what to write there. */
export function sectionSkeleton(heading: string, advice: string, level: number = 2): string {
  return `${'#'.repeat(level)} ${upperFirst(heading)}\n\n<!-- ${advice.replace(/--+>?/g, '–')} -->\n`
}

/** Adds such a part at the end of a document; none where it has that heading already. */
export function sectionFix(document: Document, heading: string, advice: string): Fix | null {
  const {text, sections, starts} = document
  const name = heading.toLowerCase()
  if (sections.some((section) => section.heading?.value.toLowerCase() === name)) return null
  const gap = /(?:^|\n)[ \t]*\r?\n?$/.test(text) ? '\n' : '\n\n'
  const place = placeBetween(starts, text.length, text.length)
  return {kind: 'suggestion', edits: [{place, text: gap + sectionSkeleton(heading, advice)}]}
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

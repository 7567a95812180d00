/** Text to Document: front matter with places, and the body as sections, tables and bullets. Parsing never fails. */
import type {Document} from '../model/document.ts'
import {lineStarts, placeBetween} from '../model/place.ts'
import type {Context} from './context.ts'
import {readFrontMatter} from './front-matter.ts'
import {parseMarkdown} from './markdown.ts'
import {readSections} from './sections.ts'

export {decode} from './decode.ts'

/** Reads a document. Never throws: what is wrong is told in `problems`, and the rest is read as well as it can be. */
export function parse(text: string, path: string): Document {
  const starts = lineStarts(text)
  const {frontMatter, problems, directives, end} = readFrontMatter(text, starts)
  const context: Context = {source: text, starts, directives: [...directives]}
  const bodyStart = end === 0 ? 0 : (starts.find((start) => start >= end) ?? end)
  const sections = readSections(context, parseMarkdown(blanked(text, end)), bodyStart)
  const first = sections.find((section) => section.heading !== null)
  return {
    path,
    text,
    starts,
    frontMatter,
    problems: problems.toSorted((a, b) => a.place.start.offset - b.place.start.offset),
    sections,
    directives: inOrder(context.directives),
    head: first?.heading
      ? {start: first.place.start, end: first.heading.place.end}
      : placeBetween(starts, 0, (starts[1] ?? text.length + 1) - 1)
  }
}

/** The text with its head (and a byte order mark, which would shift every offset) made blank, line breaks kept. */
function blanked(text: string, end: number): string {
  const head = text.slice(0, end).replace(/[^\r\n]/g, ' ')
  return head + (end === 0 && text.startsWith('\uFEFF') ? ' ' + text.slice(1) : text.slice(end))
}

/** By place, each comment once: a line that might have been a heading is read twice. */
function inOrder(directives: Context['directives']): Document['directives'] {
  const once = new Map(directives.map((directive) => [directive.place.start.offset, directive]))
  return [...once.values()].sort((a, b) => a.place.start.offset - b.place.start.offset)
}

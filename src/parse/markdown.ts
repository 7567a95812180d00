/** Markdown to mdast: the one place that knows which engine reads it. */
import type {Paragraph, Root} from 'mdast'
import {lineStarts, placeBetween} from '../model/place.ts'
import {remarkWork} from './doubtful.ts'
import {joinEngines, type MarkdownEngine} from './join-engines.ts'
import {remark} from './remark.ts'

export type {MarkdownEngine} from './join-engines.ts'

/** Unit: that of `remarkWork`; an ordinary document of five megabytes is half of it. */
const tooMuch = 20_000_000

let engine: MarkdownEngine | null = remark
let openParser: () => MarkdownEngine | null = () => null

/** From now on Markdown is read by a native parser where it reads like remark. `open`: opens it when it is first needed; null where there is none. */
export function useNativeParser(open: () => MarkdownEngine | null): void {
  engine = null
  openParser = open
}

function engineHere(): MarkdownEngine {
  if (engine === null) {
    const native = openParser()
    engine = native === null ? remark : joinEngines(native, remark)
  }
  return engine
}

/** True for a text that would keep remark busy for minutes, where remark is the only engine. It would be read as plain paragraphs. */
export function isTooMuch(text: string): boolean {
  return engineHere() === remark && remarkWork(text) > tooMuch
}

/** The tree of a Markdown text, every node with its offsets. Never throws: text the engine cannot bear is read as plain paragraphs. */
export function parseMarkdown(text: string): Root {
  try {
    return isTooMuch(text) ? plainParagraphs(text) : engineHere()(text)
  } catch {
    return plainParagraphs(text)
  }
}

/** Each run of lines without a blank line between them, as a paragraph; used when the engine gives up. */
export function plainParagraphs(text: string): Root {
  const starts = lineStarts(text)
  const children = [...text.matchAll(/\S(?:.|\r?\n(?![ \t]*(?:\r?\n|$))|\r(?!\n|[ \t]*\r))*/g)].map(
    (match): Paragraph => {
      const position = placeBetween(starts, match.index, match.index + match[0].length)
      return {type: 'paragraph', position, children: [{type: 'text', value: match[0], position}]}
    }
  )
  return {type: 'root', children, position: placeBetween(starts, 0, text.length)}
}

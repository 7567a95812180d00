/** Markdown to mdast: the one place that knows which engine reads it. */
import type {Paragraph, Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {lineStarts, placeBetween} from '../model/place.ts'

/**
 * CommonMark with tables and footnotes. The rest of GFM is left out on purpose: literal autolinks lose the places of the
 * text they split, and "~10–~20" is not struck out text in an administrative document.
 */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmFootnote()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
}

const processor = unified().use(remarkParse).use(tablesAndFootnotes).freeze()

/** The tree of a Markdown text, every node with its offsets. Never throws: text the engine cannot bear is read as plain paragraphs. */
export function parseMarkdown(text: string): Root {
  try {
    return processor.parse(text)
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

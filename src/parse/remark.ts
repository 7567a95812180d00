/** The reference engine: remark, which reads Markdown everywhere JavaScript runs. */
import type {Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

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

/** @throws {Error} for a text it cannot bear. */
export function remark(text: string): Root {
  return processor.parse(text)
}

/** From HTML to Markdown: the blocks are mended one concern after the other and then written down. */
import type {Element, Root} from 'hast'
import type {Nodes, PhrasingContent, RootContent} from 'mdast'
import type {Lexicon} from '../model/lexicon.ts'
import {dropContents} from './contents.ts'
import {blocksOf, find, isBlank} from './hast.ts'
import {raiseBoldLines} from './headings.ts'
import type {Note} from './note.ts'
import {mendFootnotes, namePictures, unlink} from './notes.ts'
import {optional} from './optional.ts'
import {mendTables} from './tables.ts'
import {joinTitles} from './titles.ts'

export interface Written {
  readonly markdown: string
  readonly notes: readonly Note[]
}

/** @throws {ImportFault} when a package is missing. */
export async function toMarkdown(
  html: string,
  lexicon: Lexicon,
  sayPicture: (alt: string) => string
): Promise<Written> {
  const {unified} = await optional('unified', () => import('unified'))
  const {default: rehypeParse} = await optional('rehype-parse', () => import('rehype-parse'))
  const tree: Root = unified().use(rehypeParse, {fragment: true}).parse(html)
  const footnotes = mendFootnotes(blocksOf(tree))
  const pictures = namePictures(footnotes.blocks, sayPicture)
  const contents = dropContents(pictures.blocks, lexicon)
  const titles = joinTitles(contents.blocks)
  const tables = mendTables(unlink(titles.blocks))
  const headings = raiseBoldLines(tables.blocks.filter((block) => !isBlank(block) || holdsRemark(block)))
  for (const block of headings.blocks) withoutSpans(block)
  const notes = [footnotes, pictures, contents, titles, tables, headings].flatMap((step) => step.notes)
  return {markdown: await write({type: 'root', children: [...headings.blocks]}), notes}
}

/** Tables that stand in lists and quotations keep no merged cells: a page may claim millions of columns, and each would be written. */
function withoutSpans(block: Element): void {
  for (const {properties} of find(block, 'td', 'th')) {
    delete properties.colSpan
    delete properties.rowSpan
  }
}

function holdsRemark(node: Element): boolean {
  return node.tagName === 'remark' || node.children.some((child) => child.type === 'element' && holdsRemark(child))
}

async function write(tree: Root): Promise<string> {
  const {unified} = await optional('unified', () => import('unified'))
  const {default: rehypeRemark} = await optional('rehype-remark', () => import('rehype-remark'))
  const {default: remarkGfm} = await optional('remark-gfm', () => import('remark-gfm'))
  const {default: remarkStringify} = await optional('remark-stringify', () => import('remark-stringify'))
  const processor = unified()
    .use(rehypeRemark, {
      handlers: {
        'footnote-mark': (_, node: Element) => ({
          type: 'footnoteReference',
          identifier: label(node),
          label: label(node)
        }),
        footnote: (state, node: Element) => {
          return {
            type: 'footnoteDefinition',
            identifier: label(node),
            label: label(node),
            children: state.toFlow(state.all(node))
          }
        },
        remark: (_, node: Element) => ({
          type: 'html',
          value: `<!-- ${String(node.properties.text).replace(/--+>?/g, '–')} -->`
        }),
        u: (state, node: Element) => state.all(node) as PhrasingContent[]
      }
    })
    .use(remarkGfm, {singleTilde: false, tablePipeAlign: false})
    .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one', tightDefinitions: true})
  const mdast = await processor.run(tree)
  breakCells(mdast as Nodes)
  tighten(mdast as Nodes)
  return withAddresses(processor.stringify(mdast as never))
}

/** An address is written as people write it; a link made of it does no harm. */
function withAddresses(markdown: string): string {
  return markdown.replace(/(?<=[\w.+-])\\@(?=[\w-]+\.)/g, '@')
}

function label(node: Element): string {
  return String(node.properties.label)
}

/** Markdown has no line breaks in cells; the tag is what everybody writes instead. */
function breakCells(node: Nodes, inCell = false): void {
  if (!('children' in node)) return
  const children = node.children as RootContent[]
  children.forEach((child, index) => {
    if (inCell && child.type === 'break') children[index] = {type: 'html', value: '<br>'}
    else breakCells(child, inCell || child.type === 'tableCell')
  })
}

/** A list whose items are single lines needs no blank lines between them. */
function tighten(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) tighten(child)
  if (node.type !== 'list') return
  const tight = node.children.every((item) =>
    item.children.every((child, index) => (child.type === 'paragraph') === (index === 0))
  )
  if (!tight) return
  node.spread = false
  for (const item of node.children) item.spread = false
}

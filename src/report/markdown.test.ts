/** The Markdown is read by a real parser: one table per document, a row per finding, nothing of a document comes alive. */
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {markdown, stepSummary} from './markdown.ts'
import {evilResult, optionsIn, resultIn} from './testing.ts'

interface Node {
  readonly type: string
  readonly url?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function read(text: string): readonly Node[] {
  const processor = unified()
    .use(remarkParse)
    .use(function () {
      const data = this.data()
      data.micromarkExtensions = [gfmTable()]
      data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
    })
  return below(processor.parse(text) as Node)
}

function below(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(below)]
}

const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node.type === type)
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')

describe('markdown', () => {
  it('has a table per document and a row per finding', () => {
    const nodes = read(markdown([resultIn('sv'), resultIn('sv', {messages: []})], optionsIn('sv', {closing: 'Nej.'})))
    expect(ofType(nodes, 'heading').map(textOf)).toEqual([
      'Rapport från iplint',
      'ohjelmat/närpes plan.md',
      'ohjelmat/närpes plan.md'
    ])
    expect(ofType(nodes, 'table')).toHaveLength(1)
    const rows = ofType(nodes, 'tableRow').map((row) => (row.children ?? []).map(textOf))
    expect(rows).toHaveLength(5)
    expect(rows[1]?.slice(0, 2)).toEqual(['2', 'fel'])
    expect(rows[1]?.[2]).toContain('Grund: Act 1, section 2')
    expect(rows[1]?.[3]).toBe('element-missing/follow-up')
    expect(ofType(nodes, 'strong').map(textOf)).toEqual(['Nej.'])
  })

  it('lets nothing of a hostile document come alive', () => {
    const nodes = read(markdown([evilResult()], optionsIn('sv')))
    for (const type of ['html', 'link', 'code', 'inlineCode', 'emphasis', 'image'])
      expect(ofType(nodes, type)).toEqual([])
    const rows = ofType(nodes, 'tableRow')
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(row.children).toHaveLength(4)
    expect(textOf(rows[1] as Node)).toContain('<script>|`*_')
    expect(textOf(rows[1] as Node)).not.toContain('@alla')
  })

  it('shows every mark as it is, also those that only GitHub knows', () => {
    const message = '[x](y) ![z](w) ~~s~~ #1 &lt; **f** _k_ `c` | \\'
    const [first] = resultIn('sv').messages
    const report = markdown([resultIn('sv', {messages: first ? [{...first, message}] : []})], optionsIn('sv'))
    expect(report).toContain(
      '\\[x\\](y) !\\[z\\](w) \\~\\~s\\~\\~ \\#1 &amp;lt; \\*\\*f\\*\\* \\_k\\_ \\`c\\` \\| \\\\'
    )
  })

  it('stays below what GitHub shows of one step, and says how much it left out', () => {
    const {messages} = resultIn('sv')
    const many = Array.from({length: 3000}, () => messages).flat()
    const results = [resultIn('sv', {messages: many}), resultIn('sv', {path: 'x.md'})]
    const text = stepSummary(results, optionsIn('en'))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    const shown = ofType(read(text), 'tableRow').length - ofType(read(text), 'table').length
    expect(text).toContain(`${12_004 - shown} more findings are not shown here`)
    expect(markdown(results, optionsIn('en'))).not.toContain('not shown here')
  })
})

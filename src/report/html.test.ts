/** The page is read by a browser’s parser: what a document says stays text. */
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {describe, expect, it} from 'vitest'
import {html} from './html.ts'
import {evilResult, optionsIn, resultIn} from './testing.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

function read(text: string) {
  const faults: string[] = []
  const page = parse(text, {onParseError: ({code}) => faults.push(code)})
  expect(faults).toEqual([])
  return elementsIn(page)
}

function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'tagName' in node ? [node, ...children] : children
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const named = (all: readonly Element[], name: string) => all.filter(({tagName}) => tagName === name)

describe('html', () => {
  it('tells findings, basis, cure, verdict and what was silenced', () => {
    const all = read(html([resultIn('sv')], optionsIn('sv', {closing: 'Granskningen visar <brister>.', skipped: 2})))
    expect(named(all, 'h2').map(textOf)).toEqual(['ohjelmat/närpes plan.md'])
    const rows = named(all, 'tr').map(textOf)
    expect(rows).toHaveLength(1 + 4 + 1 + 1)
    expect(rows[1]).toContain('2:1felUppföljning saknas.Grund: Act 1, section 2')
    expect(rows[6]).toContain('namnet på ett gammalt dokument')
    expect(named(all, 'strong').map(textOf)).toEqual(['Granskningen visar <brister>.'])
    expect(named(all, 'html')[0]?.attrs).toEqual([{name: 'lang', value: 'sv'}])
  })

  it('needs nothing from elsewhere and runs nothing', () => {
    const all = read(html([resultIn('sv'), evilResult()], optionsIn('fi')))
    expect(['script', 'link', 'img', 'iframe', 'base'].flatMap((name) => named(all, name))).toEqual([])
    const attributes = all.flatMap(({attrs}) => attrs)
    expect(attributes.filter(({name}) => name.startsWith('on') || name === 'src')).toEqual([])
    const links = attributes.filter(({name}) => name === 'href').map(({value}) => value)
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(link).toMatch(/^https:/)
  })

  it('keeps hostile text as text', () => {
    const all = read(html([evilResult()], optionsIn('sv')))
    expect(named(all, 'tr')).toHaveLength(1 + 4 + 1 + 1)
    expect(textOf(named(all, 'td')[2] as Element)).toContain('</td>]]>"\'&<script>')
  })

  it('forbids scripts and requests before anything of the document comes', () => {
    const [charset, policy] = named(read(html([evilResult()], optionsIn('sv'))), 'meta')
    expect(charset?.attrs).toEqual([{name: 'charset', value: 'utf-8'}])
    expect(policy?.attrs).toEqual([
      {name: 'http-equiv', value: 'Content-Security-Policy'},
      {name: 'content', value: "default-src 'none'; style-src 'unsafe-inline'"}
    ])
  })

  it('says so when nothing was checked', () => {
    expect(html([], optionsIn('en'))).toContain('Nothing was checked.')
  })
})

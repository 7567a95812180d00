/** The two Markdown engines give the same trees, places included; where the native one is missing, remark reads everything. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Node} from 'mdast'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {parse} from '../parse/index.ts'
import {joinEngines, type MarkdownEngine} from '../parse/join-engines.ts'
import {isTooMuch, parseMarkdown, useNativeParser} from '../parse/markdown.ts'
import {remark} from '../parse/remark.ts'
import {openNativeParser} from './native-parser.ts'

const root = join(import.meta.dirname, '../..')
const native = openNativeParser({})
afterEach(() => useNativeParser(() => null))
vi.setConfig({testTimeout: 120_000})

/** The tree as remark would build it: what an engine adds for its own use is left out. */
function tree(node: Node): unknown {
  return JSON.stringify(node, (key, value) => {
    if (key === 'data') return undefined
    const isNode = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isNode ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
  })
}

/** Documents below a folder, their front matter made blank as `parse` does. */
function documents(folder: string): readonly string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, (head) => head.replace(/[^\n]/g, ' ')))
}

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const marks =
  'a|ö |– |*|**|_|`|``|[|](x)|[^1]|[^1]: |\n|\n\n|    |- |1. |2) |# |## |> |<!-- x -->|<br>|<div>|\\|&amp;|&nbsp;|\t|---|===|http://a.fi|~|~~|- [ ] |\r\n|![i](u)|[a]: b "c"|\u00AD|😀|e\u0301|"|$|^|:|+ |<a@b.fi>|  \n|```|\0|\r'
    .split('|')
    .concat('|', '| a | b |\n|---|---|\n')
const openings = ['', '', '', '', '> ', '- ', '  ', '    ', '1. ', '> - ', '| ', '# ', '- [ ] ', '  - ', '\t']
const words =
  'Kommunen;följer upp.;**mål**;*vi*;`kod`;[länk](http://a.fi);<!-- c -->;<br>;[^1];&amp;;|;| a | b |;|---|---|;---;===;[^1]: not;[x]: y;2025;1);_a_;![b](c);\u00AD;~10–~20;<p>;\\*;\\|;10.;***;  '.split(
    ';'
  )

/** Debris of all marks, and lines that look more like a document. */
function generated(count: number, seed: number): readonly string[] {
  const random = numbers(seed)
  const pick = (list: readonly string[]) => list[random(list.length)] ?? ''
  const many = (max: number, make: () => string) => Array.from({length: 1 + random(max)}, make)
  return Array.from({length: count}, (_, index) => {
    if (index % 2 === 0) return many(12, () => pick(marks)).join('')
    const end = random(4) === 0 ? '\r\n' : '\n'
    return many(
      9,
      () => pick(openings) + many(3, () => pick(words)).join(' ') + (random(5) === 0 ? end : '') + end
    ).join('')
  })
}

describe.skipIf(native === null)('the native engine, joined with remark', () => {
  const seen = {native: 0, remark: 0}
  const counted = (engine: MarkdownEngine, name: keyof typeof seen): MarkdownEngine => {
    return (text) => {
      seen[name]++
      return engine(text)
    }
  }
  const joined = joinEngines(counted(native ?? remark, 'native'), counted(remark, 'remark'))
  const different = (texts: readonly string[]) => texts.filter((text) => tree(joined(text)) !== tree(remark(text)))

  it('reads all fixtures and rule pages as remark does, whole programmes natively', () => {
    expect(different([...documents('fixtures/hostile'), ...documents('rules')])).toEqual([])
    const programmes = [...documents('fixtures/accepted'), ...documents('fixtures/rejected')]
    seen.native = 0
    expect(different(programmes)).toEqual([])
    expect(seen.native).toBeGreaterThan(programmes.length * 0.8)
  })

  it('reads generated Markdown as remark does', () => {
    seen.native = 0
    expect(different(generated(3000, 20261121))).toEqual([])
    expect(seen.native).toBeGreaterThan(500)
  })

  it('gives footnotes the same way', () => {
    const texts = ['Se[^1] här[^två].\n\n[^1]: Källa: THL.\n[^två]: En annan\n    rad.\n', '[^1]: a[^1]\n\nb[^1][^2]']
    expect(different(texts)).toEqual([])
  })

  it('gives odd letters and lone carriage returns the same way', () => {
    expect(different(['a\0b\n', 'a\ud83db\n', '[^1]: not\r<br>\r> citat\r'])).toEqual([])
  })

  it('does not hand remark what it cannot bear', () => {
    const hostile = ['*a_'.repeat(20_000), '[a](\\\n'.repeat(20_000), `${'- a\n\n\n'.repeat(16_000)}\\\n`]
    const began = seen.remark
    for (const text of hostile) expect(joined(text).children.length).toBeGreaterThan(0)
    expect(seen.remark).toBe(began)
  })
})

describe('a platform without a native engine', () => {
  const missing = (name: string): never => {
    throw new Error(`Cannot find module '${name}'`)
  }

  it('is told apart, also where what is installed gives other trees', () => {
    const asked: string[] = []
    const load = (name: string) => {
      asked.push(name)
      return missing(name)
    }
    expect(openNativeParser({}, load)).toBeNull()
    expect(asked.at(-1)).toBe('@bruits/satteri-wasm32-wasi')
    const other = {createMdastHandle: () => 0, serializeHandle: () => new Uint8Array(64), dropHandle: () => undefined}
    expect(openNativeParser({}, () => other)).toBeNull()
    expect(openNativeParser({IPLINT_PARSER: 'remark'})).toBeNull()
  })

  it('reads the same documents by remark', () => {
    const text = documents('fixtures/accepted/promotion-plan')[0] ?? ''
    const places = () => JSON.stringify(parse(text, 'a.md').sections, (key, value) => (key === 'parent' ? 0 : value))
    useNativeParser(() => openNativeParser({}))
    const before = places()
    useNativeParser(() => openNativeParser({}, missing))
    expect(parseMarkdown('# a')).toEqual(remark('# a'))
    expect(places()).toBe(before)
  })

  it('measures a text before remark gets it: what would take minutes is told, and read as plain text', () => {
    const hostile = '*a_'.repeat(40_000)
    const long = documents('fixtures/accepted/promotion-plan').join('\n\n').repeat(20)
    useNativeParser(() => openNativeParser({}, missing))
    // Where front matter stood there are spaces, which cost remark nothing.
    const blank = `${' '.repeat(50_000)}\n## Uppföljning\n`
    expect([isTooMuch(hostile), isTooMuch(long), isTooMuch(blank)]).toEqual([true, false, false])
    expect(parseMarkdown(hostile).children).toMatchObject([{type: 'paragraph', children: [{type: 'text'}]}])
    useNativeParser(() => native)
    expect(isTooMuch(hostile)).toBe(native === null)
  })
})

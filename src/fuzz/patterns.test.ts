/** No regular expression can be made slow: each is looked at by a tool, and its steps are counted on texts made against it. */
import {join} from 'node:path'
import {checkSync} from 'recheck'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {weaknessOf} from './attacks.ts'
import {type Pattern, patternsBelow} from './patterns.ts'
import {stepCounter} from './steps.ts'

const root = join(import.meta.dirname, '../..')
const {literals, built} = patternsBelow(root)

/** Patterns that take more than twice the steps for twice the text, and why that does no harm. */
const harmless: Readonly<Record<string, string>> = {
  'src/pages/example.ts \\{.*\\}': 'reads the pages of our own rules',
  'src/pages/example.ts ^---\\r?\\n[\\s\\S]*?^language:\\s*["\']?(sv|fi)\\b': 'reads the pages of our own rules',
  'src/report/sarif-rules.ts (?:^|[^\\p{L}\\p{N}]+)([\\p{L}\\p{N}])': 'reads names of rules',
  'src/recognise/providers.ts ((?:\\p{Lu}[\\p{L}-]+\\s+){2,}|\\p{Lu}{2,4}\\s+)$': 'reads at most 120 letters'
}
const nameOf = ({path, source}: Pattern) => `${path} ${source}`

/** What the tool is sure about; what it cannot tell in this time is left to counting. Unit: milliseconds. */
const patience = 1000

/** Null when nothing is wrong. */
function faultOf(pattern: Pick<Pattern, 'source' | 'flags'>): string | null {
  const flags = pattern.flags.replace(/[gy]/g, '')
  const told = checkSync(pattern.source, flags, {checker: 'automaton', timeout: patience, maxNFASize: 2000})
  if (told.status === 'vulnerable') return `the tool: ${told.complexity.summary}`
  const attack = weaknessOf(pattern)
  return attack === null ? null : `counted: ${JSON.stringify(attack)}`
}

describe('the step counter', () => {
  const steps = (pattern: RegExp, text: string) => stepCounter(pattern)(text, 1e6)

  it('takes the steps of the pattern', () => {
    expect(steps(/a/, 'bbb')).toBe(4)
    expect(steps(/(?:a+)+b/, 'a'.repeat(15))).toBeGreaterThan(100_000)
    expect(steps(/a+b/, 'a'.repeat(200))).toBeGreaterThan(200 ** 2 / 2)
    expect(steps(/(?<!a)a+b/, 'a'.repeat(200))).toBeLessThan(1500)
    expect(steps(/(a*)\1b/u, 'a'.repeat(50))).toBeGreaterThan(50 ** 2 / 2)
  })
})

describe('every regular expression', () => {
  it.each([
    /(?:a+)+$/,
    /\s+$/,
    /(\w+\s?)*:/,
    /^(?:\d+\.?)*x/,
    /(?<=x)(?:a|a)*b/u,
    /\([^)]*\)/,
    /(?<!a)(?:\p{L}+\s*)+:/u
  ])('that is bad is found: %s', (planted) => {
    expect(faultOf(planted)).not.toBeNull()
  })

  const once = [...new Map(literals.map((pattern) => [nameOf(pattern), pattern])).values()]

  it('takes no more than twice the steps for twice the text', {timeout: 600_000}, () => {
    expect(once.length).toBeGreaterThan(300)
    const faults = once.flatMap((pattern) => {
      const fault = faultOf(pattern)
      return fault === null ? [] : [[nameOf(pattern), fault] as const]
    })
    expect(faults.filter(([name]) => harmless[name] === undefined)).toEqual([])
    // Nothing is excused that has no fault.
    expect(Object.keys(harmless).filter((name) => !faults.some(([found]) => found === name))).toEqual([])
  })
})

describe('a pattern that is put together', () => {
  const made: Pattern[] = []
  const real = globalThis.RegExp
  beforeAll(async () => {
    globalThis.RegExp = new Proxy(real, {
      construct: (target, [source, flags], face) => {
        const path = /\/((?:src|rules|bin)\/[\w/-]+\.ts)/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1]
        if (path !== undefined) made.push({path, source: String(source), flags: String(flags ?? '')})
        return Reflect.construct(target, [source, flags], face)
      }
    })
    const {importDocument} = await import('../import/index.ts')
    const {loadKnowledge} = await import('../knowledge/load.ts')
    const {readFileSync} = await import('node:fs')
    const bytes = readFileSync(join(root, 'fixtures/word/narpes.sv.docx'))
    const convert = () => Promise.reject(new Error('none'))
    const {createLinter} = await import('../index.ts')
    const {rules} = await import('../../rules/index.ts')
    const knowledge = loadKnowledge(root)
    await importDocument(bytes, {knowledge, asOf: '2026-11-21', say: (key) => key, convert})
    const head = '---\nkind: promotion-plan\nlanguage: sv\nmunicipalities: [Malax]\n---\n\n# Plan\n\n'
    const cites = 'Planeringen av integrationen följer 45 § i lag 1386/2010.\n'
    createLinter({knowledge, rules}).lint(head + cites, {path: 'a.md', asOf: '2026-11-21'})
  }, 60_000)
  afterAll(() => {
    globalThis.RegExp = real
  })

  it('is seen at each place in the code, and takes no more than twice the steps for twice the text', () => {
    const own = made.filter(({path}) => built.includes(path))
    const different = new Map(own.map((pattern) => [nameOf(pattern), pattern]))
    for (const path of new Set(built)) {
      const seen = [...different.values()].filter((pattern) => pattern.path === path)
      expect(seen.length, path).toBeGreaterThanOrEqual(built.filter((one) => one === path).length)
    }
    const weak = [...different.values()].filter((pattern) => weaknessOf(pattern) !== null)
    // Numbers before a section sign are looked for in the sixty letters before it.
    expect(weak.map(({path, source}) => `${path} ${source.slice(-7)}`)).toEqual([
      String.raw`src/recognise/sections-cited.ts )*)\s*$`
    ])
  })
})

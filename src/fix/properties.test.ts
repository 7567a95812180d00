/** Fixing: once is enough, nothing gets worse, nothing outside a fix changes, whatever the document. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {filesBelow} from '../knowledge/files.ts'
import type {Fix} from '../model/finding.ts'
import {fixText} from './fix.ts'
import {all, fix, inputRules, lint, root, safe} from './testing.ts'

/** Fixtures as their authors wrote them, and with the slips that authors make. */
const fixtures = filesBelow(root, 'fixtures', '.md').map(({path}) => readFileSync(join(root, path), 'utf8'))
const slips: readonly (readonly [RegExp, string])[] = [
  [/^kind: promotion-plan$/m, 'kind: promotion-plam'],
  [/^municipalities:/m, 'Municipalities:'],
  [/^status: .*\n/m, ''],
  [/^title: .*\n/m, ''],
  [/^language: /m, 'språk: '],
  [/date: (\d{4})-(\d\d)-(\d\d)/, 'date: $3.$2.$1'],
  [/start: (\d{4})-(\d\d)-(\d\d)/, 'start: $1/$2/$3'],
  [/interval_years/, 'interval-years'],
  [/\n/g, '\r\n'],
  [/^/, '\ufeff'],
  [/\n$/, ''],
  [/Livskraftscentralen/g, 'NTM-centralen'],
  [/Elinvoimakeskus/g, 'ELY-keskus'],
  [/\|( *[^|\n]*)\|(\r?\n)(?=\r?\n)/, '|$2'],
  [/\|(\r?\n)(?=\|[^-])/, '| | |$1'],
  [/^(\|(?: *:?-+:? *\|)+?) *:?-+:? *\|$/m, '$1'],
  [/13 § i lag/, '32 § i lag'],
  [/110 §/, '65 §']
]
const slipped = fc
  .tuple(fc.constantFrom(...fixtures), fc.subarray([...slips]))
  .map(([text, chosen]) => chosen.reduce((result, [from, to]) => result.replace(from, to), text))

/** Documents put together from parts that are wrong in one way or another. */
const heads = fc.subarray(
  [
    'kind: promotion-plan',
    'Kind: Promotion plan',
    'title: Plan för Närpes 2026–2029',
    'language: sv',
    'municipalities: Närpes',
    'municipalities: [Närpes]',
    'status: darft',
    'review: { last: 16.2.2026 }',
    'period: { start: 2026-01-01, end: 31.12.2029 }',
    '# iplint-disable-next-line front-matter-schema -- an example',
    'contakt: { unit: Växeln }'
  ],
  {minLength: 2}
)
const cell = fc.constantFrom(
  '',
  ' ',
  'Kurs',
  'NTM-centralens expert',
  'AN-byrån',
  'a \\| b',
  '`x`',
  'Närpes<br>NTM-centralen',
  '—'
)
const row = fc.array(cell, {minLength: 1, maxLength: 6}).map((cells) => `| ${cells.join(' | ')} |`)
const marks = fc.integer({min: 2, max: 5}).map((count) => `|${' --- |'.repeat(count)}`)
const table = fc
  .tuple(
    fc.constantFrom('| Mål | Åtgärd | Ansvarig | Mätare |', 'Mål | Åtgärd | Ansvarig'),
    marks,
    fc.array(row, {maxLength: 5})
  )
  .map(([head, below, rows]) => [head, below, ...rows].join('\n'))
const block = fc.oneof(
  table,
  table.map((lines) => lines.replace(/^/gm, '> ')),
  fc.constantFrom(
    '## Uppföljning',
    'Planen följer 45 § i lag 1386/2010 om planering.',
    'Programmet görs upp enligt § 32 i integrationslagen (681/2023).',
    'Budgeten görs enligt 65 § i kommunallagen (365/1995).',
    '<!-- iplint-disable-next-line stale-authority -- an example -->',
    '<!-- iplint-disable-next-line table-malformed -- an example -->'
  )
)
const madeUp = fc
  .tuple(heads, fc.array(block, {maxLength: 6}), fc.constantFrom('\n', '\r\n'))
  .map(([head, blocks, end]) =>
    ['---', ...head, '---', '', '# Plan', '', ...blocks.flatMap((one) => [one, ''])].join('\n').replaceAll('\n', end)
  )

/** Every line that no fix of any round touches stands afterwards as before and in its order; every new line comes from a fix. */
function keepsTheRest(text: string, kinds: readonly Fix['kind'][]): void {
  const touched = new Set<string>()
  const inserted: string[] = []
  const watch = (source: string) => {
    const result = lint(source)
    for (const {fix: one} of result.messages) {
      for (const {place, text: insert} of one?.edits ?? []) {
        const from = source.lastIndexOf('\n', place.start.offset - 1) + 1
        const to = source.indexOf('\n', place.end.offset)
        for (const line of source.slice(from, to < 0 ? source.length : to).split('\n')) touched.add(line)
        inserted.push(...insert.split('\n').map((line) => line.trim()))
      }
    }
    return result
  }
  const {text: after} = fixText(text, {lint: watch, kinds, isInput: (id) => inputRules.has(id)})
  const left = after.split('\n')
  let at = 0
  for (const line of text.split('\n')) {
    if (touched.has(line)) continue
    at = left.indexOf(line, at) + 1
    if (at === 0) throw new Error(`gone: ${JSON.stringify(line)}`)
  }
  const old = new Set(text.split('\n'))
  const strange = left.filter((line) => !old.has(line) && !inserted.some((one) => line.includes(one.trim())))
  expect(strange).toEqual([])
}

const errors = (text: string, comparable: boolean) =>
  lint(text).messages.filter(({severity, ruleId}) => severity === 'error' && (comparable || inputRules.has(ruleId)))
    .length

describe.each([
  ['safe fixes', safe],
  ['suggestions', all]
])('%s', (_, kinds) => {
  it('done twice are done once, add no error, and keep every line that no fix names', () => {
    let mended = 0
    fc.assert(
      fc.property(slipped, (text) => {
        const once = fix(text, kinds)
        mended += once.count
        expect(fix(once.text, kinds).text).toBe(once.text)
        const comparable = once.result.kinds.join() === lint(text).kinds.join()
        expect(errors(once.text, comparable)).toBeLessThanOrEqual(errors(text, comparable))
        expect(once.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
        if (!text.replaceAll('\r\n', '').includes('\n')) expect(once.text.replaceAll('\r\n', '')).not.toContain('\n')
        if (once.count === 0) expect(once.text).toBe(text)
        keepsTheRest(text, kinds)
      }),
      {numRuns: 30, seed: 6}
    )
    expect(mended).toBeGreaterThan(10)
  }, 240_000)

  it('hold for documents made up of faults', () => {
    let mended = 0
    fc.assert(
      fc.property(madeUp, (text) => {
        const once = fix(text, kinds)
        mended += once.count
        expect(fix(once.text, kinds).text).toBe(once.text)
        const comparable = once.result.kinds.join() === lint(text).kinds.join()
        expect(errors(once.text, comparable)).toBeLessThanOrEqual(errors(text, comparable))
        if (text.includes('\r\n')) expect(once.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        keepsTheRest(text, kinds)
      }),
      {numRuns: 150, seed: 11}
    )
    expect(mended).toBeGreaterThan(100)
  }, 240_000)

  it('hold for each fixture', () => {
    expect(fixtures.length).toBeGreaterThan(50)
    for (const text of fixtures) {
      const once = fix(text, kinds)
      expect(fix(once.text, kinds).text).toBe(once.text)
      const comparable = once.result.kinds.join() === lint(text).kinds.join()
      expect(errors(once.text, comparable)).toBeLessThanOrEqual(errors(text, comparable))
      keepsTheRest(text, kinds)
    }
  }, 240_000)
})

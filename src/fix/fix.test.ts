/** Fixing: once is enough, nothing gets worse, nothing outside a fix changes, nothing silenced is touched. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {groups} from '../../rules/index.ts'
import {createLinter, type FileResult} from '../index.ts'
import {filesBelow} from '../knowledge/files.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import type {Fix} from '../model/finding.ts'
import {lineStarts, placeBetween} from '../model/place.ts'
import {applyEdits, collide} from './apply.ts'
import {fixText} from './fix.ts'

const root = join(import.meta.dirname, '../..')
const rules = Object.values(groups).flat()
const linter = createLinter({knowledge: loadKnowledge(root), rules})
const inputRules = new Set(rules.filter(({scope}) => scope === 'input').map(({id}) => id))
const known = new Map<string, FileResult>()
/** Judges each text once: the properties ask for the same ones again and again. */
function lint(text: string): FileResult {
  const result = known.get(text) ?? linter.lint(text, {path: 'x.md', asOf: '2026-11-21'})
  known.set(text, result)
  return result
}
const safe: readonly Fix['kind'][] = ['safe']
const all: readonly Fix['kind'][] = ['safe', 'suggestion']
const fix = (text: string, kinds: readonly Fix['kind'][]) =>
  fixText(text, {lint, kinds, isInput: (id) => inputRules.has(id)})

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

describe('edits', () => {
  const text = fc.string({maxLength: 60, unit: fc.constantFrom('a', 'å', '\n', '\r\n', '𝄞', ' ')})
  const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.string({maxLength: 4})), {maxLength: 6})

  it('change nothing outside their ranges', () => {
    fc.assert(
      fc.property(text, edits, (source, raw) => {
        const starts = lineStarts(source)
        const chosen: Fix['edits'][number][] = []
        for (const [from, length, insert] of raw) {
          const start = Math.min(from, source.length)
          const edit = {place: placeBetween(starts, start, Math.min(start + length, source.length)), text: insert}
          if (!chosen.some((other) => collide(edit, other))) chosen.push(edit)
        }
        const result = applyEdits(source, chosen)
        const order = ({place: {start, end}}: (typeof chosen)[number]) => start.offset * 1000 + end.offset
        const sorted = chosen.toSorted((a, b) => order(a) - order(b))
        let [from, at] = [0, 0]
        for (const {place} of sorted) {
          const kept = source.slice(from, place.start.offset)
          expect(result.indexOf(kept, at)).toBeGreaterThanOrEqual(at)
          at = result.indexOf(kept, at) + kept.length
          from = place.end.offset
        }
        expect(result.endsWith(source.slice(from))).toBe(true)
        expect(result.replace(/[\r\n]/g, '').length).toBe(
          source.replace(/[\r\n]/g, '').length +
            chosen.reduce((sum, {place, text: insert}) => {
              const gone = source.slice(place.start.offset, place.end.offset).replace(/[\r\n]/g, '').length
              return sum + insert.replace(/[\r\n]/g, '').length - gone
            }, 0)
        )
      })
    )
  })
})

describe('single cases', () => {
  const front =
    'kind: promotion-plan\ntitle: Plan för Närpes 2026–2029\nlanguage: sv\nmunicipalities: [Närpes]\nstatus: draft'
  const document = (yaml: string, body = '# Plan för Närpes 2026–2029\n\nStaden ordnar kurser.\n') =>
    `---\n${yaml}\n---\n\n${body}`

  it.each([
    ['a kind written as words', front.replace('promotion-plan', 'Promotion plan'), front],
    ['a key with a capital', front.replace('title', 'Title'), front],
    ['a day as people write it', `${front}\nreview: { last: 16.2.2026 }`, `${front}\nreview: { last: 2026-02-16 }`],
    ['a list of one', front.replace('[Närpes]', 'Närpes'), front]
  ])('%s is mended safely', (_, before, after) => {
    expect(fix(document(before), safe).text).toBe(document(after))
  })

  it('suggests a kind for a misspelt one', () => {
    const text = document(front.replace('plan\n', 'plam\n'))
    expect(fix(text, safe).text).toBe(text)
    expect(fix(text, all).text).toContain('kind: promotion-plan\n')
  })

  it('leaves a day alone that could be two', () => {
    const text = document(`${front}\nreview: { last: 3/2/2026 }`)
    expect(fix(text, safe).text).toBe(text)
    expect(fix(text, all).text).toContain('last: 2026-02-03')
  })

  it.each([
    [
      'fewer and more cells',
      '| Mål | Åtgärd |\n| - | - |\n| a |\n| a | b | |  |\n| a ',
      '| Mål | Åtgärd |\n| - | - |\n| a |\n| a | b |\n| a '
    ],
    [
      'a short row',
      '| Mål | Åtgärd | Ansvarig |\n| - | - | - |\n| a | b |\n|| b',
      '| Mål | Åtgärd | Ansvarig |\n| - | - | - |\n| a | b |  |\n|| b'
    ],
    [
      'open rows',
      'Mål | Åtgärd | Ansvarig\n--- | --- | ---\na | b\na | b | c',
      'Mål | Åtgärd | Ansvarig\n--- | --- | ---\na | b |  |\na | b | c'
    ],
    ['a line of hyphens', '| Mål | Åtgärd |\n| :-: |\n| a | b |', '| Mål | Åtgärd |\n| :-: | --- |\n| a | b |'],
    ['text in no column', '| Mål | Åtgärd |\n| - | - |\n| a | b | c |', '| Mål | Åtgärd |\n| - | - |\n| a | b | c |'],
    ['a quotation', '> | Mål | Åtgärd |\n> | - | - |\n> | a | b | |', '> | Mål | Åtgärd |\n> | - | - |\n> | a | b | |']
  ])('tables are evened out safely: %s', (_, before, after) => {
    for (const end of ['\n', '\r\n']) {
      const text = (body: string) => document(front, `# Plan\n\n${body}\n`).replaceAll('\n', end)
      expect(fix(text(before), safe).text).toBe(text(after))
    }
  })

  it('leaves an owner alone whose line is silenced', () => {
    const rows = (owner: string, above = '') =>
      document(
        front,
        `# Plan\n\n${above}| Mål | Åtgärd | Ansvarig |\n| --- | --- | --- |\n| Språk | Kurs | ${owner} |\n`
      )
    expect(fix(rows('NTM-centralen'), all).text).toContain('| Livskraftscentralen |')
    expect(fix(rows('NTM-centralen'), safe).text).toContain('| NTM-centralen |')
    const silent = '<!-- iplint-disable stale-authority -- the agreement has it so, until 2027-01-01 -->\n\n'
    expect(fix(rows('NTM-centralen', silent), all).text).toContain('| NTM-centralen |')
  })

  it('leaves alone what is silenced', () => {
    const silenced =
      '# iplint-disable-next-line front-matter-schema -- the record of 1998 has it so, until 2027-01-01\n'
    const text = document(front.replace('title:', `${silenced}Title:`))
    expect(fix(text, all).text).toContain(`${silenced}Title:`)
  })

  it('writes missing keys and missing parts as skeletons, each once', () => {
    const {text, result} = fix(document(front.replace('\nstatus: draft', '')), all)
    expect(text).toContain('municipalities: [Närpes]\nstatus: draft\n---\n')
    const headings = text.match(/^## .*$/gm) ?? []
    expect(headings).toContain('## Uppföljning')
    expect(new Set(headings).size).toBe(headings.length)
    expect(text).toMatch(/## Uppföljning\n\n<!-- [^\n]+ -->\n/)
    // An empty heading is no follow-up: the finding stays until somebody writes it.
    const left = result.messages.filter(({ruleId, item}) => ruleId === 'element-missing' && item === 'follow-up')
    expect(left.map((message) => message.fix)).toEqual([undefined])
  })

  it('adds a finding’s fix to nothing that it does not help', () => {
    const messages = [
      {...lint('# x\n').messages[0], fix: {kind: 'safe' as const, edits: [{place: placeBetween([0], 0, 0), text: 'x'}]}}
    ]
    const useless = () => ({messages: messages as never, suppressed: [], kinds: []})
    expect(fixText('text', {lint: useless, kinds: safe, isInput: () => true})).toMatchObject({text: 'text', count: 0})
  })

  it('chooses the same text of a circle, wherever it begins', () => {
    const swap = (text: string) => {
      const edits = [{place: placeBetween([0], 0, 1), text: text === 'a' ? 'b' : 'a'}]
      const message = {ruleId: 'r', messageId: text, item: null, severity: 'info', fix: {kind: 'safe', edits}}
      return {messages: [message] as never, suppressed: [], kinds: []}
    }
    expect(['a', 'b'].map((text) => fixText(text, {lint: swap, kinds: safe, isInput: () => true}).text)).toEqual([
      'a',
      'a'
    ])
  })
})

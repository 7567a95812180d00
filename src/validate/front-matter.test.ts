/** Every trap of hostile front matter at its exact place, with what was meant. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import frontMatterSchemaRule from '../../rules/document/front-matter-schema.ts'
import kindUndeclared from '../../rules/document/kind-undeclared.ts'
import {documentByHand} from './by-hand.ts'
import {frontMatterFaults} from './front-matter.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/front-matter.schema.json', import.meta.url), 'utf8')
) as object
const ids = new Set([...Object.keys(frontMatterSchemaRule.messages), ...Object.keys(kindUndeclared.messages)])

const good = `kind: promotion-plan
title: Åtgärdsprogram 2026–2029
language: sv
municipalities: [Närpes, Malax]
status: draft`

/** `message @ line:column “text at the place”`, with the suggestion and the fix where there are any. */
function faults(yaml: string): readonly string[] {
  const document = documentByHand(yaml)
  return frontMatterFaults(document, schema).map(({message, at, data, fix}) => {
    expect(ids, 'every fault is a message of a rule').toContain(message)
    const text = document.text.slice(at.start.offset, at.end.offset)
    const meant = data.suggestion === undefined ? '' : ` → ${String(data.suggestion)}`
    const edit = fix?.edits[0]
    const cure = edit
      ? ` (${fix.kind}: ${document.text.slice(edit.place.start.offset, edit.place.end.offset)} ⇒ ${edit.text})`
      : ''
    return `${message} @ ${at.start.line}:${at.start.column} ${text}${meant}${cure}`
  })
}

const withLine = (line: string) => faults(`${good}\n${line}`)
const replacing = (key: string, line: string) => faults(good.replace(new RegExp(`^${key}:.*$`, 'm'), line))

describe('good front matter', () => {
  it('has no faults when it holds only what is required', () => {
    expect(faults(good)).toEqual([])
  })

  it('has no faults when it holds every key', () => {
    const all = `kind: [promotion-plan, integration-programme]
title: Program
language: fi
municipalities: [Närpes]
status: approved
period: {start: 2026, end: 2029-12-31}
approvals:
  - {municipality: Närpes, body: Stadsfullmäktige, date: 2026-02-16, section: 12}
  - {municipality: Malax, body: Kommunfullmäktige, date: 2026-02-16, section: § 12}
review: {last: 2026-02-16, next: 2029-12-31, interval_years: 4}
coordinator: {unit: Bildningsavdelningen, role: Koordinator, email: integration@example.fi}
contact: {unit: Servicepunkten, email: info@example.fi}
strategy: {name: Strategi, section: "#strategi"}
budget: {document: Budget 2027, section: "#budget"}
agreement: {with: Livskraftscentralen, from: 2025-01-01, reviewed: 2025-01-01}
translations: {fi: ohjelma.fi.md, en: programme.en.md}
elements: {children-and-youth: "#unga"}
covered_by: {integration-training: Utbildningsplan}`
    expect(faults(all)).toEqual([])
  })

  it.each(['period: {start: "2026"}', 'approvals: []', 'elements: {}', 'period: {start: 2026, end: 2026}'])(
    'takes %s',
    (line) => {
      expect(withLine(line)).toEqual([])
    }
  )
})

describe('keys', () => {
  it.each([
    ['titel: Plan', 'title', 'unknown-key-near @ 3:1 titel → title (suggestion: titel ⇒ title)'],
    ['otsikko: Plan', 'title', 'unknown-key-near @ 3:1 otsikko → title (suggestion: otsikko ⇒ title)'],
    ['Title: Plan', 'title', 'unknown-key-near @ 3:1 Title → title (safe: Title ⇒ title)'],
    ['tilte: Plan', 'title', 'unknown-key-near @ 3:1 tilte → title (suggestion: tilte ⇒ title)'],
    ['kidn: promotion-plan', 'kind', 'unknown-key-near @ 2:1 kidn → kind (suggestion: kidn ⇒ kind)'],
    ['språk: sv', 'language', 'unknown-key-near @ 4:1 språk → language (suggestion: språk ⇒ language)'],
    ['kieli: fi', 'language', 'unknown-key-near @ 4:1 kieli → language (suggestion: kieli ⇒ language)'],
    [
      'kunnat: [Närpes]',
      'municipalities',
      'unknown-key-near @ 5:1 kunnat → municipalities (suggestion: kunnat ⇒ municipalities)'
    ],
    [
      'kommuner: [Närpes]',
      'municipalities',
      'unknown-key-near @ 5:1 kommuner → municipalities (suggestion: kommuner ⇒ municipalities)'
    ]
  ])('%s takes the place of the missing %s', (line, key, expected) => {
    expect(replacing(key, line)).toEqual([expected])
  })

  it.each([
    ['coveredby: {}', 'unknown-key-near @ 7:1 coveredby → covered_by (safe: coveredby ⇒ covered_by)'],
    ['covered-by: {}', 'unknown-key-near @ 7:1 covered-by → covered_by (safe: covered-by ⇒ covered_by)'],
    ['färg: blå', 'unknown-key @ 7:1 färg'],
    ['"a/b~c": x', 'unknown-key @ 7:1 "a/b~c"'],
    ['__proto__: x', 'unknown-key @ 7:1 __proto__'],
    ['titel: Plan', 'key-twice @ 7:1 titel → title'],
    ['start: 2026', 'misplaced-key @ 7:1 start'],
    ['period: {start: 2026, stauts: draft}', 'unknown-key @ 7:23 stauts'],
    ['period: {start: 2026, slut: 2029}', 'unknown-key-near @ 7:23 slut → end (suggestion: slut ⇒ end)'],
    ['contact: {unit: Info, role: Chef}', 'misplaced-key @ 7:23 role'],
    [
      'review: {interval-years: 4}',
      'unknown-key-near @ 7:10 interval-years → interval_years (safe: interval-years ⇒ interval_years)'
    ],
    ['approvals: [{datum: 2026-02-16}]', 'unknown-key-near @ 7:14 datum → date (suggestion: datum ⇒ date)'],
    [
      'elements: {uppföljning: "#u"}',
      'unknown-element-near @ 7:12 uppföljning → follow-up (suggestion: uppföljning ⇒ follow-up)'
    ],
    ['elements: {Follow_up: "#u"}', 'unknown-element-near @ 7:12 Follow_up → follow-up (safe: Follow_up ⇒ follow-up)'],
    ['covered_by: {hundar: Hundplan}', 'unknown-element @ 7:14 hundar']
  ])('%s', (line, expected) => {
    expect(withLine(line)).toEqual([expected])
  })

  it('reports a key indented too far once, not as missing too', () => {
    expect(replacing('status', 'period:\n  start: 2026\n  status: draft')).toEqual(['misplaced-key-top @ 8:3 status'])
  })

  it('places each missing key on the opening fence', () => {
    expect(faults('kind: promotion-plan')).toEqual([
      'missing-key @ 1:1 ---',
      'missing-key @ 1:1 ---',
      'missing-key @ 1:1 ---',
      'missing-key @ 1:1 ---'
    ])
  })

  it('suggests the same key only once', () => {
    expect(replacing('title', 'titel: Plan\notsikko: Plan')).toEqual([
      'unknown-key-near @ 3:1 titel → title (suggestion: titel ⇒ title)',
      'key-twice @ 4:1 otsikko → title'
    ])
  })
})

describe('values', () => {
  it.each([
    ['title', 'title:', 'empty @ 3:1 title'],
    ['title', 'title: ""', 'empty @ 3:1 title'],
    ['title', 'title: "  "', 'empty @ 3:1 title'],
    ['title', 'title: 2026', 'text-expected @ 3:8 2026 (safe: 2026 ⇒ "2026")'],
    ['title', 'title: 1.10', 'text-expected @ 3:8 1.10 (safe: 1.10 ⇒ "1.10")'],
    ['title', 'title: true', 'text-expected @ 3:8 true (safe: true ⇒ "true")'],
    ['title', 'title: [a, b]', 'single-expected @ 3:1 title'],
    ['title', 'title: {a: b}', 'single-expected @ 3:1 title'],
    ['language', 'language: SV', 'unknown-value-near @ 4:11 SV → sv (safe: SV ⇒ sv)'],
    ['language', 'language: svenska', 'unknown-value-near @ 4:11 svenska → sv (suggestion: svenska ⇒ sv)'],
    ['language', 'language: en', 'unknown-value @ 4:11 en'],
    ['language', 'language: 5', 'text-expected @ 4:11 5 (safe: 5 ⇒ "5")'],
    ['municipalities', 'municipalities: Närpes', 'list-expected @ 5:17 Närpes (safe: Närpes ⇒ [Närpes])'],
    ['municipalities', 'municipalities: Närpes, Malax', 'list-expected @ 5:17 Närpes, Malax'],
    ['municipalities', 'municipalities: []', 'empty @ 5:1 municipalities'],
    ['municipalities', 'municipalities: [091]', 'text-expected @ 5:18 091 (safe: 091 ⇒ "091")'],
    ['municipalities', 'municipalities:\n  - Närpes\n  -', 'empty-item @ 7:4 '],
    ['municipalities', 'municipalities: [Malax, Närpes, Malax]', 'duplicate-item @ 5:33 Malax'],
    ['status', 'status: godkänd', 'unknown-value-near @ 6:9 godkänd → approved (suggestion: godkänd ⇒ approved)'],
    ['status', 'status: Luonnos', 'unknown-value-near @ 6:9 Luonnos → draft (suggestion: Luonnos ⇒ draft)'],
    ['status', 'status: aproved', 'unknown-value-near @ 6:9 aproved → approved (suggestion: aproved ⇒ approved)'],
    ['status', 'status: banan', 'unknown-value @ 6:9 banan']
  ])('%s: %s', (key, line, expected) => {
    expect(replacing(key, line)).toEqual([expected])
  })

  it.each([
    ['period: 2026–2029', 'mapping-expected @ 7:9 2026–2029'],
    ['period: [2026, 2029]', 'mapping-expected @ 7:1 period'],
    ['period:', 'empty @ 7:1 period'],
    ['period: {}', 'empty @ 7:1 period'],
    ['approvals: {municipality: Närpes}', 'list-expected @ 7:1 approvals'],
    ['approvals: [Närpes]', 'mapping-expected @ 7:13 Närpes'],
    ['review: {interval_years: 4 år}', 'number-expected @ 7:26 4 år (suggestion: 4 år ⇒ 4)'],
    ['review: {interval_years: "4"}', 'number-expected @ 7:26 "4" (safe: "4" ⇒ 4)'],
    ['review: {interval_years: 0}', 'number-too-small @ 7:26 0'],
    ['contact: {email: integration(at)example.fi}', 'email-format @ 7:18 integration(at)example.fi'],
    ['strategy:\n  section: #strategi', 'hash-unquoted @ 8:12 #strategi (suggestion: #strategi ⇒ "#strategi")'],
    ['strategy:\n  section: # skrivs senare', 'empty @ 8:3 section']
  ])('%s', (line, expected) => {
    expect(withLine(line)).toEqual([expected])
  })

  it('suggests the kind that was meant, also in a list', () => {
    expect(replacing('kind', 'kind: promotion-plna')).toEqual([
      'unknown-value-near @ 2:7 promotion-plna → promotion-plan (suggestion: promotion-plna ⇒ promotion-plan)'
    ])
    expect(replacing('kind', 'kind: [promotion-plan, Integration_Programme]')).toEqual([
      'unknown-value-near @ 2:24 Integration_Programme → integration-programme (safe: Integration_Programme ⇒ integration-programme)'
    ])
  })
})

describe('days', () => {
  it.each([
    ['16.2.2026', 'date-format-near @ 7:20 16.2.2026 → 2026-02-16 (safe: 16.2.2026 ⇒ 2026-02-16)'],
    ['2026-2-16', 'date-format-near @ 7:20 2026-2-16 → 2026-02-16 (safe: 2026-2-16 ⇒ 2026-02-16)'],
    ['20260216', 'date-format-near @ 7:20 20260216 → 2026-02-16 (safe: 20260216 ⇒ 2026-02-16)'],
    ['16/2/2026', 'date-format-near @ 7:20 16/2/2026 → 2026-02-16 (suggestion: 16/2/2026 ⇒ 2026-02-16)'],
    [
      'den 16 februari 2026',
      'date-format-near @ 7:20 den 16 februari 2026 → 2026-02-16 (safe: den 16 februari 2026 ⇒ 2026-02-16)'
    ],
    [
      '16. helmikuuta 2026',
      'date-format-near @ 7:20 16. helmikuuta 2026 → 2026-02-16 (safe: 16. helmikuuta 2026 ⇒ 2026-02-16)'
    ],
    ['2026-02-30', 'date-impossible @ 7:20 2026-02-30'],
    ['31.4.2026', 'date-impossible @ 7:20 31.4.2026'],
    ['1026-02-16', 'date-impossible @ 7:20 1026-02-16'],
    ['2026', 'date-year-only @ 7:20 2026'],
    ['våren', 'date-format @ 7:20 våren'],
    ['16.2', 'date-format @ 7:20 16.2'],
    ['[2026-02-16]', 'single-expected @ 7:14 date']
  ])('approvals date %s', (day, expected) => {
    expect(withLine(`approvals: [{date: ${day}}]`)).toEqual([expected])
  })

  it.each([
    ['{start: 1.1.2026}', ['date-format-near @ 7:17 1.1.2026 → 2026-01-01 (safe: 1.1.2026 ⇒ 2026-01-01)']],
    ['{start: 26}', ['day-or-year-format @ 7:17 26']],
    ['{start: 2026-02-29}', ['date-impossible @ 7:17 2026-02-29']],
    ['{start: }', ['empty @ 7:10 start']],
    ['{start: 2027, end: 2026}', ['period-reversed @ 7:28 2026']],
    ['{start: 2026-05-01, end: 2026-04-30}', ['period-reversed @ 7:34 2026-04-30']],
    [
      '{start: 2027-01-01, end: 31.12.2026}',
      ['date-format-near @ 7:34 31.12.2026 → 2026-12-31 (safe: 31.12.2026 ⇒ 2026-12-31)']
    ]
  ])('period %s', (period, expected) => {
    expect(withLine(`period: ${period}`)).toEqual(expected)
  })
})

describe('the kind', () => {
  it.each([
    ['', 'kind-missing @ 1:1 ---'],
    ['kind:', 'kind-empty @ 2:1 kind'],
    ['kind: []', 'kind-empty @ 2:1 kind'],
    ['kind: banan', 'kind-unknown @ 2:7 banan'],
    ['kind: 5', 'kind-unknown @ 2:7 5'],
    ['kind: {a: b}', 'kind-unknown @ 2:1 kind'],
    ['kind: [banan, äpple]', 'kind-unknown @ 2:8 banan']
  ])('%s cannot be told, and that is one single fault', (line, expected) => {
    const yaml = line === '' ? good.replace(/^kind:.*\n/, '') : good.replace(/^kind:.*$/m, line)
    expect(faults(yaml)).toEqual([expected])
  })

  it('is an ordinary fault where another kind is known', () => {
    expect(replacing('kind', 'kind: [promotion-plan, banan]')).toEqual(['unknown-value @ 2:24 banan'])
  })
})

it('tells everything at once, in document order', () => {
  const yaml = `kind: promotion-plan
titel: Plan
language: svenska
municipalities: Närpes
period: {start: 1.1.2026}`
  expect(faults(yaml).map((fault) => fault.split(' ')[0])).toEqual([
    'missing-key',
    'unknown-key-near',
    'unknown-value-near',
    'list-expected',
    'date-format-near'
  ])
})

it('says nothing about front matter that is absent or could not be read', () => {
  const document = documentByHand(good)
  expect(frontMatterFaults({...document, frontMatter: null}, schema)).toEqual([])
  const unread = document.frontMatter && {...document.frontMatter, data: null}
  expect(frontMatterFaults({...document, frontMatter: unread}, schema)).toEqual([])
})

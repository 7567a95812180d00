/** Front matter as a whole: what is right passes, all faults come at once, nothing follows from another. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from '../parse/index.ts'
import {frontMatterFaults} from './front-matter.ts'
import {tell} from './tell.ts'

const schema = JSON.parse(readFileSync('schemas/front-matter.schema.json', 'utf8')) as object

const good = `kind: promotion-plan
title: Åtgärdsprogram 2026–2029
language: sv
municipalities: [Närpes, Malax]
status: draft`

function faults(yaml: string): readonly string[] {
  const document = parse(`---\n${yaml}\n---\n\n# Body\n`, 'programme.md')
  return tell(document, frontMatterFaults(document, schema))
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

describe('the kind', () => {
  it.each([
    [
      '',
      'kind-missing @ 1:1 --- (suggestion:  ⇒ kind: # promotion-programme | integration-programme | promotion-plan | aland-programme)'
    ],
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
  for (const text of ['# Body\n', '---\n---\n\n# Body\n', '---\n- a\n---\n', '', '---\n[[[[\n---\n']) {
    expect(frontMatterFaults(parse(text, 'programme.md'), schema), text).toEqual([])
  }
})

describe('broken YAML', () => {
  it('hides what may follow from it, not what stands before it', () => {
    expect(faults('kind: promotion-plan\nlanguage: SV\ntitle: Program: 2026\nstatus: godkänd')).toEqual([
      'unknown-value-near @ 3:11 SV → sv (safe: SV ⇒ sv)'
    ])
  })

  it('hides nothing when only a key stands twice or a fence is not closed', () => {
    expect(faults(`${good}\nlanguage: fi\nfärg: blå`)).toEqual(['unknown-key @ 8:1 färg'])
    const open = parse(`---\n${good}\nfärg: blå\n\n# Body\n`, 'programme.md')
    expect(tell(open, frontMatterFaults(open, schema))).toEqual(['unknown-key @ 7:1 färg'])
  })

  it('survives aliases that refer to themselves', () => {
    expect(faults('kind: &a [*a]\nmunicipalities: &b [*b, *b]\ntitle: *b')).toEqual([])
  })
})

it('counts a byte order mark, a late fence and Windows line ends into its places', () => {
  const document = parse(`\uFEFF\r\n---\r\n${good.replaceAll('\n', '\r\n')}\r\nfärg: blå\r\n---\r\n`, 'programme.md')
  expect(tell(document, frontMatterFaults(document, schema))).toEqual(['unknown-key @ 8:1 färg'])
})

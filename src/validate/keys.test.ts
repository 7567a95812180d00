/** Keys that are misspelt, misplaced, unknown or missing: each told once, on the key. */
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
      'missing-key @ 1:1 --- (suggestion:  ⇒ title: Body)',
      'missing-key @ 1:1 --- (suggestion:  ⇒ language: # sv | fi)',
      'missing-key @ 1:1 --- (suggestion:  ⇒ municipalities: # [Närpes, Malax])',
      'missing-key @ 1:1 --- (suggestion:  ⇒ status: draft)'
    ])
  })

  it('suggests the same key only once', () => {
    expect(replacing('title', 'titel: Plan\notsikko: Plan')).toEqual([
      'unknown-key-near @ 3:1 titel → title (suggestion: titel ⇒ title)',
      'key-twice @ 4:1 otsikko → title'
    ])
  })
})

describe('a missing key gets its line', () => {
  const insertion = (text: string) => {
    const fault = frontMatterFaults(parse(text, 'x.md'), schema).find(
      ({fix}) => fix?.edits[0]?.text === 'status: draft\n'
    )
    return fault?.fix?.edits[0]?.place.start.offset ?? null
  }
  const head = good.replace('\nstatus: draft', '')

  it.each([
    ['above the closing fence', `---\n${head}\n---\n`],
    ['where lines end as Windows ends them', `---\n${head}\n---\nText`.replaceAll('\n', '\r\n')],
    ['after a byte order mark', `\ufeff---\n${head}\n---\n`],
    ['above three dots', `---\n${head}\n...\n\nText`]
  ])('%s', (_, text) => {
    const lines = text.split(/\r?\n/)
    const closing = lines.lastIndexOf(lines.includes('...') ? '...' : '---')
    const ending = text.includes('\r') ? 2 : 1
    const before = lines.slice(0, closing).reduce((sum, line) => sum + line.length + ending, 0)
    expect(insertion(text)).toBe(before)
  })

  it('unless front matter is written in braces', () => {
    expect(insertion('---\n{kind: promotion-plan, title: Plan}\n---\n')).toBeNull()
  })
})

/** Front matter that points into the document makes an element present where there is text, and partial where there is none. */
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {parse} from '../parse/index.ts'
import {recognise} from './index.ts'
import {compileLexicon} from './lexicon.ts'

const {lexicon: data, packs} = loadKnowledge(join(import.meta.dirname, '../..'))
const lexicon = compileLexicon(data)

/** The element's status and evidence, in a plan with one more line of front matter. */
function told(id: string, line: string, body = 'Text.'): string {
  const head = ['---', 'kind: promotion-plan', 'language: sv', 'municipalities: [Malax]', line, '---']
  const text = `${head.join('\n')}\n\n# Plan\n\n${body}\n`
  const {elements} = recognise(parse(text, 'x.md'), lexicon, packs, '2026-11-21')
  const found = elements.find((element) => element.id === id)
  return [found?.status, ...(found?.evidence ?? []).map(({place, text}) => `${place.start.line} ${text}`)].join(': ')
}

it.each<[string, string, string, string]>([
  ['a heading with text', '#ekonomi', '## Ekonomi\n\nText.', 'present'],
  ['a heading without', '#ekonomi', '## Ekonomi', 'partial'],
  ['a heading with text further below', '#ekonomi', '## Ekonomi\n\n### Medel\n\nText.', 'present'],
  ['a heading with its number', '#3-ekonomi', '## 3 Ekonomi\n\nText.', 'present'],
  ['a heading without its number', '#ekonomi', '## 3 Ekonomi\n\nText.', 'present'],
  ['a heading in its own words', 'Ekonomi och resurser!', '## Ekonomi och  resurser\n\nText.', 'present'],
  ['no heading', '#ekonomin', '## Ekonomi\n\nText.', 'partial']
])('an anchor hits %s', (_, anchor, body, status) => {
  expect(told('budget-link', `budget: {section: "${anchor}"}`, body)).toBe(`${status}: 5 ${anchor}`)
  const one = told('children-and-youth', `elements: {children-and-youth: "${anchor}"}`, body)
  expect(one).toBe(`${status}: 5 ${anchor}`)
})

it.each([
  ['budget-link', 'budget: {document: Budget 2027}', 'partial: 5 Budget 2027'],
  ['strategic-link', 'strategy: {name: Vi växer, section: "#plan"}', 'present: 5 Vi växer'],
  ['coordinating-authority', 'coordinator: {unit: Kansliet, role: Koordinator}', 'present: 5 Kansliet, Koordinator'],
  ['coordinating-authority', 'coordinator: {role: Koordinator}', 'present: 5 Koordinator'],
  ['coordinating-authority', 'coordinator: {email: a@b.fi}', 'missing'],
  ['review-cycle', 'review: {next: 2028-01-01}', 'present: 5 2028-01-01'],
  ['review-cycle', 'review: {last: 2026-01-01, interval_years: 4}', 'present: 5 4'],
  ['review-cycle', 'status: draft', 'missing']
])('%s: %s', (id, line, expected) => expect(told(id, line)).toBe(expected))

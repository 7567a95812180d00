/** Front matter as typed fields: what is right is read with its place, what is wrong is left out and nothing throws. */
import {expect, it} from 'vitest'
import {parse} from '../parse/index.ts'
import {readFrontMatter} from './front-matter.ts'

function read(yaml: string) {
  const document = parse(`---\n${yaml}\n---\n`, 'programme.md')
  return {
    view: readFrontMatter(document),
    at: (place: {start: {offset: number}; end: {offset: number}}) =>
      document.text.slice(place.start.offset, place.end.offset)
  }
}

it('reads every field with the place of its value', () => {
  const {view, at} = read(`kind: [promotion-plan, banan, promotion-plan]
title: " Plan "
language: sv
municipalities: [Närpes, 091, Malax]
status: approved
period: {start: 2026, end: 2029-06-30}
approvals:
  - {municipality: Närpes, body: Stadsfullmäktige, date: 2026-02-16, section: 12}
  - Malax
review: {last: 2026-02-30, interval_years: 4}
coordinator: {unit: Bildning, email: a@example.fi}
strategy: {name: Strategi, section: "#strategi"}
budget: {document: Budget}
agreement: {with: Centralen, from: 2025-01-01}
translations: {fi: ohjelma.fi.md, sv: ""}
elements: {follow-up: "#uppfoljning", guidance: 5}
covered_by: {final-test: Utbildningsplan}`)
  expect(view.kinds.map(({value}) => value)).toEqual(['promotion-plan'])
  expect(view.title && [view.title.value, at(view.title.place)]).toEqual(['Plan', '" Plan "'])
  expect(view.language?.value).toBe('sv')
  expect(view.municipalities.map(({value, place}) => [value, at(place)])).toEqual([
    ['Närpes', 'Närpes'],
    ['Malax', 'Malax']
  ])
  expect(view.status?.value).toBe('approved')
  expect(view.period && at(view.period.place)).toBe('period')
  expect(view.period?.start?.value).toBe('2026-01-01')
  expect(view.period?.end?.value).toBe('2029-06-30')
  expect(view.approvals).toHaveLength(1)
  expect(view.approvals[0]).toMatchObject({
    municipality: {value: 'Närpes'},
    body: {value: 'Stadsfullmäktige'},
    date: {value: '2026-02-16'},
    section: {value: '12'}
  })
  expect(view.review).toMatchObject({last: null, next: null, intervalYears: {value: 4}})
  expect(view.coordinator).toMatchObject({unit: {value: 'Bildning'}, role: null, email: {value: 'a@example.fi'}})
  expect(view.contact).toBeNull()
  expect(view.strategy).toMatchObject({document: {value: 'Strategi'}, section: {value: '#strategi'}})
  expect(view.budget).toMatchObject({document: {value: 'Budget'}, section: null})
  expect(view.agreement).toMatchObject({with: {value: 'Centralen'}, from: {value: '2025-01-01'}, reviewed: null})
  expect(view.translations.map(({language, path}) => [language, path.value])).toEqual([['fi', 'ohjelma.fi.md']])
  expect(view.elements.map(({id, value, place}) => [id, value.value, at(place)])).toEqual([
    ['follow-up', '#uppfoljning', 'follow-up']
  ])
  expect(view.coveredBy.map(({id}) => id)).toEqual(['final-test'])
})

it('takes a bare year as the first or the last day of the year', () => {
  const {view} = read('period: {start: "2026", end: 2027}')
  expect([view.period?.start?.value, view.period?.end?.value]).toEqual(['2026-01-01', '2027-12-31'])
})

it.each([
  'period: 2026',
  'period: {start: 16.2.2026}',
  'approvals: x',
  'elements: [a]',
  'title: {a: b}',
  'kind: 5',
  'review:'
])('leaves out the wrong type without throwing: %s', (yaml) => {
  const {view} = read(yaml)
  expect([view.title, view.period?.start ?? null, view.review]).toEqual([null, null, null])
  expect([...view.kinds, ...view.approvals, ...view.elements]).toEqual([])
})

it('is empty for a document without front matter, and for front matter that could not be read', () => {
  const document = parse('---\ntitle: Plan\n---\n', 'programme.md')
  expect(readFrontMatter({...document, frontMatter: null})).toMatchObject({place: null, title: null, kinds: []})
  const unread = document.frontMatter && {...document.frontMatter, data: null}
  expect(readFrontMatter({...document, frontMatter: unread})).toMatchObject({title: null, municipalities: []})
})

/** What was added, dropped and changed is told, and why two actions were taken for one. */
import {parse} from 'parse5'
import {describe, expect, it} from 'vitest'
import {examined, knowledge, planWith} from '../audit/testing.ts'
import {speechIn} from '../markup/speech.ts'
import {compare} from './compare.ts'
import {compareHtml} from './html.ts'
import {compareMarkdown} from './markdown.ts'
import {alike, piecesOf} from './similar.ts'
import {compareText} from './text.ts'

const speech = speechIn(knowledge, 'sv')
const before = planWith([
  '| Fler invandrade är i arbete | Språkkurs på arbetsplatsen | Bildningen | Sysselsättningsgrad 51 % → 55 % | 31.3.2027 |',
  '| Tryggare vardag | Kafé på biblioteket | Biblioteket | Antal besökare | 2028 |',
  '| God hälsa | Motionsgrupp för mammor | Fritiden | Antal deltagare | 2027 |'
])
const after = planWith([
  '| En tryggare vardag | Språkkafé på biblioteket varje vecka | Biblioteket | Antal besökare, mål 800 | 2028 |',
  '| Fler invandrade är i arbete | Språkkurser på arbetsplatsen | Sysselsättningsenheten | Sysselsättningsgrad 51 % → 60 % | 31.12.2028 |',
  '| Barn lär sig simma | <b>Simskola</b> | Fritiden | Antal | 2029 |'
])
  .replaceAll('2026–2029', '2030–2033')
  .replace('{start: 2026-01-01, end: 2029-12-31}', '{start: 2030-01-01, end: 2033-12-31}')
const comparison = compare(examined(before, 'old.md'), examined(after, 'new.md'), speech)

describe('a comparison', () => {
  it('matches what goes on, however it has moved', () => {
    expect(comparison.changed.map(({before: a, after: b}) => [a.action, b.action])).toEqual([
      ['Språkkurs på arbetsplatsen', 'Språkkurser på arbetsplatsen'],
      ['Kafé på biblioteket', 'Språkkafé på biblioteket varje vecka']
    ])
    expect(comparison.added.map(({goal}) => goal)).toEqual(['Barn lär sig simma'])
    expect(comparison.dropped.map(({goal}) => goal)).toEqual(['God hälsa'])
    for (const {alike: share} of comparison.changed)
      expect(Math.min(share.goal ?? 0, share.action ?? 0)).toBeGreaterThan(40)
  })

  it('tells owners, targets and deadlines apart', () => {
    const [course] = comparison.changed
    expect(course?.changes).toEqual([
      {field: 'column/action', before: 'Språkkurs på arbetsplatsen', after: 'Språkkurser på arbetsplatsen'},
      {field: 'column/owner', before: 'Bildningen', after: 'Sysselsättningsenheten'},
      {field: 'column/indicator', before: 'Sysselsättningsgrad 51 % → 55 %', after: 'Sysselsättningsgrad 51 % → 60 %'},
      {field: 'column/timetable', before: '31.3.2027', after: '31.12.2028'}
    ])
    expect(comparison.owners).toEqual({added: ['Sysselsättningsenheten'], dropped: ['Bildningen']})
    expect(comparison.goals).toEqual({added: ['Barn lär sig simma'], dropped: ['God hälsa'], kept: 2})
    expect(comparison.facts.map(({field}) => field)).toEqual(['compare/title', 'compare/period'])
  })

  it('tells nothing of a document compared with itself', () => {
    const one = examined(before)
    expect(compare(one, one, speech)).toMatchObject({
      facts: [],
      elements: [],
      added: [],
      dropped: [],
      changed: [],
      same: 3
    })
  })

  it('tells elements that came and went', () => {
    const more = `${after}\n## Uppföljning\n\nBildningsdirektören följer upp målen varje år i mars och rapporterar till fullmäktige.\n`
    const {elements} = compare(examined(before), examined(more), speech)
    expect(elements).toContainEqual({name: 'uppföljning', before: 'missing', after: 'present'})
  })

  it('measures likeness from 0 to 1', () => {
    const of = (a: string, b: string) => alike(piecesOf(a), piecesOf(b))
    expect(of('Språkkurs', 'språkkurs')).toBe(1)
    expect(of('', '')).toBe(0)
    expect(of('abc', 'xyz')).toBe(0)
    expect(of('kotoutuminen', 'kotoutumisen')).toBeGreaterThan(0.6)
  })
})

describe('as text', () => {
  it.each([80, 44])('it has lines of at most %i columns, and loses no word', (width) => {
    const text = compareText(comparison, speech, width)
    const lines = text.split('\n')
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => line.length > width)).toEqual([])
    const words = (all: string) => all.split(/\s+/)
    expect(words(text)).toEqual(words(compareText(comparison, speech, 10_000)))
  })

  it('goes on further in where a line has no room', () => {
    const lines = compareText(comparison, speech, 44).split('\n')
    const at = lines.findIndex((line) => line.startsWith('  ~ Fler invandrade'))
    expect(lines[at + 1]).toMatch(/^ {4}\S/)
    expect(lines.find((line) => line.includes('Sysselsättningsgrad'))).toMatch(/^ {6}\S/)
    expect(lines.filter((line) => /^ {8}\S/.test(line)).length).toBeGreaterThan(0)
  })
})

describe('its formats', () => {
  it('say the same in text, Markdown and HTML', () => {
    const [text, markdown, page] = [
      compareText(comparison, speech, 80),
      compareMarkdown(comparison, speech),
      compareHtml(comparison, speech, '1.2.3')
    ]
    for (const report of [text, markdown, page]) {
      for (const word of ['Barn lär sig simma', 'God hälsa', 'Sysselsättningsenheten', 'likhet'])
        expect(report).toContain(word)
      expect(report).not.toMatch(/(?:compare|status|column)\/[a-z]/)
    }
    expect(markdown).not.toContain('<b>')
    const faults: string[] = []
    parse(page, {onParseError: ({code}) => faults.push(code)})
    expect(faults).toEqual([])
  })

  it('let nothing of a document steer a terminal or command a runner', () => {
    const row = (goal: string, owner: string) => `| ${goal} | Kurs | ${owner} | Antal | 2027 |`
    const evil = (word: string) => `${word}\u202e\u0007x`
    const plan = (...rows: readonly string[]) =>
      examined(
        planWith(rows)
          .replace('title: Plan för', `title: "${evil('::error::Plan').replace('\u0007', '\\a')} för`)
          .replace('2026–2029\nlanguage', '2026–2029"\nlanguage')
      )
    const [old, now] = [
      plan(row(evil('Arbete'), evil('Byrån')), row(evil('Hälsa'), 'Fritiden')),
      plan(row(evil('Arbete'), evil('Enheten')), row(evil('Simning'), 'Skolan'))
    ]
    const report = compareText(compare(old, now, speech), speech, 80)
    for (const word of ['Arbete', 'Byrån', 'Enheten', 'Hälsa', 'Simning', '\u2060::error::Plan'])
      expect(report).toContain(word)
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::/m)
  })
})

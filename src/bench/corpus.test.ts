/** The documents that are measured are what they are called: the same each time, good, or with the defect that was planted. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {openNativeParser} from '../cli/native-parser.ts'
import {createLinter} from '../index.ts'
import {loadKnowledge} from '../knowledge/load.ts'
import {useNativeParser} from '../parse/markdown.ts'
import {asOf, defectEvery, documentAt, longDocument, ordinaryLength, shapes} from './corpus.ts'
import {defects} from './defects.ts'
import {groupsBelow} from './sources.ts'

useNativeParser(() => openNativeParser({}))
const root = join(import.meta.dirname, '../..')
const groups = groupsBelow(root)
const linter = createLinter({knowledge: loadKnowledge(root), rules})
const lint = (text: string, path: string) => linter.lint(text, {path, asOf, strictRules: true})
const errorsIn = (text: string, path: string) =>
  lint(text, path)
    .messages.filter(({severity}) => severity === 'error')
    .map(({ruleId, place, message}) => `${path}:${place.start.line} ${ruleId} ${message}`)
/** Twice each defect. */
const all = Array.from({length: 2 * defectEvery * defects.length}, (_, index) => documentAt(index, groups))

describe('a set of documents', () => {
  it('has all kinds, in the languages in which they are written', () => {
    expect(groups.map(({name}) => name)).toEqual([
      'aland-programme.sv',
      'integration-programme.fi',
      'integration-programme.sv',
      'promotion-plan.fi',
      'promotion-plan.sv',
      'promotion-programme.fi',
      'promotion-programme.sv'
    ])
    for (const {name} of groups) expect(all.some((one) => one.name.includes(name))).toBe(true)
  })

  it('is the same each time, and no document is there twice', () => {
    expect(all.map(({text}) => text)).toEqual(all.map((_, index) => documentAt(index, groupsBelow(root)).text))
    expect(new Set(all.map(({text}) => text)).size).toBe(all.length)
  })

  it('has documents of the ordinary length', () => {
    const good = all.filter(({defect}) => defect === null)
    for (const {text} of good) {
      expect(text.length).toBeGreaterThanOrEqual(ordinaryLength)
      expect(text.length).toBeLessThan(ordinaryLength * 1.3)
    }
  })

  it('has no error in nine documents of ten', {timeout: 120_000}, () => {
    const good = all.filter(({defect}) => defect === null)
    expect(good.length).toBe((all.length * (defectEvery - 1)) / defectEvery)
    expect(good.slice(0, 45).flatMap(({text, name}) => errorsIn(text, name))).toEqual([])
  })

  it('has a defect in the tenth, and it is found; before it was planted there was none', {timeout: 60_000}, () => {
    const planted = all.filter(({defect}) => defect !== null)
    expect(planted.length).toBe(all.length / defectEvery)
    expect(new Set(planted.map(({defect}) => defect))).toEqual(new Set(defects))
    const rulesOf = (text: string, name: string) => lint(text, name).messages.map(({ruleId}) => ruleId)
    for (const {text, name, defect} of planted) expect(rulesOf(text, name), name).toContain(defect?.rule)
    const untouched = rulesOf(documentAt(0, groups).text, 'good.md')
    for (const {rule} of defects) expect(untouched).not.toContain(rule)
  })
})

describe('a long document', () => {
  it.each(shapes)('has the length and the shape that were asked for: %s', (shape) => {
    const text = longDocument(shape, 50_000, groups)
    expect(text).toBe(longDocument(shape, 50_000, groups))
    expect(text.length).toBeGreaterThanOrEqual(50_000)
    expect(text.length).toBeLessThan(60_000)
    const added = text.slice(10_000).split('\n')
    const part = (pattern: RegExp) => added.filter((line) => pattern.test(line)).join('').length / added.join('').length
    const [tables, lists] = [part(/^\|/), part(/^[-*] /)]
    if (shape === 'tables' || shape === 'one table') expect(tables).toBeGreaterThan(0.8)
    if (shape === 'lists') expect(lists).toBeGreaterThan(0.8)
    if (shape === 'prose') expect(tables + lists).toBe(0)
    if (shape === 'mixed') expect(Math.min(tables, lists)).toBeGreaterThan(0)
  })

  it('is a good one where it is mixed', () => {
    expect(errorsIn(longDocument('mixed', 100_000, groups), 'long.md')).toEqual([])
  })
})

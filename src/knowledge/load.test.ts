/** Everything in rules/ and schemas/ loads, and what others look up by name is there. */
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {KindId} from '../model/law.ts'
import type {ColumnRole, OwnerClass, Status} from '../model/programme.ts'
import {readFacts} from './facts.ts'
import {readLabels, readLexicon} from './lexicon.ts'
import {loadKnowledge} from './load.ts'
import {readPhrases, readRuleTexts} from './messages.ts'

const root = join(import.meta.dirname, '../..')
const knowledge = loadKnowledge(root)

const columns: Readonly<Record<ColumnRole, true>> = {
  number: true,
  theme: true,
  goal: true,
  action: true,
  owner: true,
  partner: true,
  indicator: true,
  'follow-up': true,
  target: true,
  baseline: true,
  source: true,
  timetable: true,
  resources: true,
  'target-group': true,
  status: true,
  municipality: true,
  service: true,
  cooperation: true,
  content: true,
  rationale: true
}
const owners: Readonly<Record<OwnerClass, true>> = {
  named: true,
  partly: true,
  generic: true,
  placeholder: true,
  process: true,
  empty: true
}
const statuses: Readonly<Record<Status, true>> = {present: true, partial: true, missing: true, covered: true}
const kinds: Readonly<Record<KindId, true>> = {
  'promotion-programme': true,
  'integration-programme': true,
  'promotion-plan': true,
  'aland-programme': true
}

describe('the knowledge', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge)
  })

  it('names everything that a message may speak of', () => {
    const elements = knowledge.packs.flatMap((pack) => pack.kinds.flatMap((kind) => kind.elements.map(({id}) => id)))
    expect(new Set(elements).size).toBe(33)
    const keys = [
      ...elements.flatMap((id) => [`element/${id}`, `advice/${id}`]),
      ...Object.keys(columns).map((role) => `column/${role}`),
      ...Object.keys(owners).map((owner) => `owner-class/${owner}`),
      ...Object.keys(statuses).map((status) => `status/${status}`),
      ...Object.keys(kinds).map((kind) => `kind/${kind}`),
      ...['error', 'warning', 'info'].map((severity) => `severity/${severity}`),
      ...['must', 'should', 'may'].map((force) => `force/${force}`),
      ...['statute', 'guidance', 'practice'].map((source) => `source/${source}`)
    ]
    expect(keys.filter((key) => knowledge.labels[key] === undefined)).toEqual([])
  })

  it('holds the schemas by their path', () => {
    expect(Object.keys(knowledge.schemas)).toContain('law-pack')
    expect(Object.keys(knowledge.schemas)).toContain('programme/fi-681@2026/promotion-plan')
  })
})

describe('broken files', () => {
  function rootWith(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'iplint-knowledge-'))
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), content)
    }
    return folder
  }

  it('are named: labels', () => {
    const root = rootWith({'rules/lexicon/labels.yaml': 'kind/a: {sv: a, fi: b}'})
    expect(() => readLabels(root)).toThrow('rules/lexicon/labels.yaml, kind/a, en: expected a text')
  })

  it('are named: a concept that stands twice', () => {
    const root = rootWith({'rules/lexicon/roles.yaml': '- {id: law, words: {sv: [lag]}}\n- {id: law, words: {}}'})
    expect(() => readLexicon(root)).toThrow('rules/lexicon/roles.yaml: law stands twice')
  })

  it('are named: a fact without an id', () => {
    const root = rootWith({'rules/law/facts/acts.yaml': '- {sv: lag}'})
    expect(() => readFacts(root)).toThrow('rules/law/facts/acts.yaml, id: expected a text')
  })

  it('are named: a rule that is described in two groups', () => {
    const texts = 'a-rule: {summary: s, why: w, remedy: r, messages: {m: text}}'
    const root = rootWith({'rules/messages/sv/a.yaml': texts, 'rules/messages/sv/b.yaml': texts})
    expect(() => readRuleTexts(root)).toThrow('rules/messages/sv/b.yaml: a-rule stands twice')
  })

  it('do not include phrases among the rules', () => {
    const root = rootWith({'rules/messages/fi/phrases-cli.yaml': 'done: valmis', 'rules/messages/fi/phrases.yaml': ''})
    expect(readRuleTexts(root).fi).toEqual({})
    expect(readPhrases(root).fi).toEqual({done: 'valmis'})
  })
})

describe('inflection', () => {
  it('keeps the endings and the stems of both languages', () => {
    const {inflection} = knowledge.lexicon
    expect(inflection.fi.endings.length).toBeGreaterThan(5)
    expect(inflection.sv.endings.length).toBeGreaterThan(3)
    expect(inflection.fi.tails).toContain('nsa')
    expect(inflection.fi.stems.every((stem) => stem.becomes.length > 0)).toBe(true)
  })
})

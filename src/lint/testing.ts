/** Small made-up documents, rules and knowledge for the tests of this folder and of the reports. */
import type {Directive, Document, Section} from '../model/document.ts'
import type {Finding} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Basis, KindInForce, KindInPack, LawPack} from '../model/law.ts'
import {lineStarts, type Place, placeBetween} from '../model/place.ts'
import type {Programme} from '../model/programme.ts'
import type {Rule} from '../rule.ts'
import type {JudgeContext} from './judge.ts'

const here = (name: string) => ({en: name, sv: name, fi: name})

export const must: Basis = {
  source: 'statute',
  force: 'must',
  reference: here('Act 1, section 2'),
  url: 'https://example.org/act',
  verified: true
}
export const should: Basis = {
  source: 'guidance',
  force: 'should',
  reference: here('Checklist 5'),
  url: 'https://example.org/list',
  verified: true
}
export const may: Basis = {
  source: 'statute',
  force: 'may',
  reference: here('Act 1, section 3'),
  url: 'https://example.org/act',
  verified: true
}

const kindIn: KindInPack = {
  id: 'promotion-plan',
  name: here('promotion plan'),
  elements: [
    {id: 'follow-up', basis: should},
    {id: 'council-approval', basis: must}
  ],
  bases: {referral: must},
  numbers: {}
}

const pack: LawPack = {
  id: 'test@2025',
  title: here('Test Act'),
  from: '2025-01-01',
  to: null,
  note: here('In force.'),
  kinds: [kindIn]
}

export const force: KindInForce = {kind: kindIn, pack, abolished: false}

export const emptyKnowledge: Knowledge = {
  packs: [pack],
  lexicon: {
    inflection: {sv: {endings: [], stems: []}, fi: {endings: [], stems: []}},
    groups: {}
  },
  labels: {'element/follow-up': {en: 'follow-up', sv: 'uppföljning', fi: 'seuranta'}},
  ruleTexts: {sv: {}, fi: {}},
  phrases: {en: {}, sv: {}, fi: {}},
  schemas: {},
  facts: {}
}

/** A document without front matter; headings are lines that begin with #. */
export function documentOf(text: string, directives: readonly Directive[] = []): Document {
  const starts = lineStarts(text)
  const sections: Section[] = []
  for (const match of text.matchAll(/^(#+) (.*)$/gm)) {
    const depth = match[1]?.length ?? 1
    const place = placeBetween(starts, match.index, match.index + match[0].length)
    const parent = sections.findLast((section) => section.depth < depth) ?? null
    const heading = {value: match[2] ?? '', place, segments: []}
    sections.push({
      index: sections.length,
      heading,
      number: null,
      depth,
      form: 'heading',
      parent,
      children: [],
      blocks: [],
      place
    })
  }
  const head = sections[0]?.place ?? placeBetween(starts, 0, 0)
  return {path: 'test.md', text, starts, frontMatter: null, problems: [], sections, directives, head}
}

/** The place of some words of a document. @throws {Error} when the words are not there. */
export function placeOf(document: Document, words: string): Place {
  const start = document.text.indexOf(words)
  if (start < 0) throw new Error(`no “${words}” in the document`)
  return placeBetween(document.starts, start, start + words.length)
}

export function programmeOf(document: Document): Programme {
  return {
    document,
    kinds: ['promotion-plan'],
    language: 'sv',
    title: null,
    status: null,
    municipalities: [],
    joint: false,
    period: null,
    approvals: [],
    review: {last: null, next: null, intervalYears: null, stated: null},
    elements: [],
    tables: [],
    actions: [],
    services: [],
    sentences: [],
    topics: []
  } as unknown as Programme
}

/** A rule that yields the given findings for each document. */
export function ruleOf(
  id: string,
  findings: (document: Document) => readonly Finding[],
  more: Partial<Rule> = {}
): Rule {
  return {
    id,
    summary: `Nothing is ${id}`,
    severity: 'warning',
    kinds: '*',
    options: {},
    since: '0.1.0',
    messages: {found: 'Found {what}.', other: 'Something else.'},
    why: 'Because.',
    remedy: 'Mend it.',
    check: ({programme}) => findings(programme.document),
    ...more
  }
}

export function contextOf(more: Partial<JudgeContext> = {}): JudgeContext {
  const none = () => {
    throw new Error('these tests know no words')
  }
  return {
    asOf: '2026-11-21',
    knowledge: emptyKnowledge,
    lexicon: {has: none, hasAny: none, asker: none, find: none, all: none, group: none, named: none, mentioned: none},
    messageLanguage: 'en',
    preset: 'recommended',
    settings: {},
    strictRules: true,
    ...more
  }
}

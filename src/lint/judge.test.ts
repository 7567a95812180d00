/** The pipeline: kinds, input rules, presets, duplicates, order, failures and languages. */
import {describe, expect, it} from 'vitest'
import type {KindInForce} from '../model/law.ts'
import {placeBetween} from '../model/place.ts'
import {type JudgeContext, judge} from './judge.ts'
import type {Subject} from './run.ts'
import {contextOf, documentOf, emptyKnowledge, force, must, placeOf, programmeOf, ruleOf, should} from './testing.ts'

const document = documentOf('# Plan\n\none two\n\n## Uppföljning\n\nthree\n')
const other: KindInForce = {...force, kind: {...force.kind, id: 'aland-programme'}}

function subjectOf(...forces: KindInForce[]): Subject {
  return {
    programme: programmeOf(document),
    schemaFaults: [],
    kinds: forces.map((entry) => ({force: entry, shortfalls: []}))
  }
}

function messagesOf(rules: Parameters<typeof judge>[0], subject: Subject, more: Partial<JudgeContext> = {}) {
  return judge(rules, subject, contextOf(more)).messages
}

const at = (words: string) => placeOf(document, words)

describe('judge', () => {
  it('runs input rules once and the others once per kind that they concern', () => {
    const calls: string[] = []
    const note = (id: string, more: object) =>
      ruleOf(id, () => [], {
        ...more,
        check: ({kind}) => {
          calls.push(`${id} ${kind?.kind.id ?? 'none'}`)
          return []
        }
      })
    const rules = [note('in', {scope: 'input'}), note('any', {}), note('plan', {kinds: ['promotion-plan']})]
    judge(rules, subjectOf(force, other), contextOf())
    judge(rules, subjectOf(), contextOf())
    expect(calls).toEqual([
      'in promotion-plan',
      'any promotion-plan',
      'any aland-programme',
      'plan promotion-plan',
      'in none'
    ])
  })

  it('sorts by line, column, severity and rule', () => {
    const rules = [
      ruleOf('c', () => [{message: 'other', at: at('three')}]),
      ruleOf('b', () => [{message: 'other', at: at('one'), severity: 'info'}]),
      ruleOf('d', () => [{message: 'other', at: at('one')}]),
      ruleOf('a', () => [{message: 'other', at: at('two')}])
    ]
    expect(messagesOf(rules, subjectOf(force)).map(({ruleId}) => ruleId)).toEqual(['d', 'b', 'a', 'c'])
  })

  it('sorts what stands in one place by rule and item, silenced or not', () => {
    const found = ['y', 'x'].map((item) => ({message: 'other', at: at('one'), item}))
    const rules = ['b', 'a'].map((id) => ruleOf(id, () => found))
    const silent = documentOf(document.text, [
      {action: 'disable', rules: [], reason: 'known', until: null, place: placeBetween(document.starts, 0, 1)}
    ])
    const named = (messages: readonly {readonly ruleId: string; readonly item: string | null}[]) =>
      messages.map(({ruleId, item}) => `${ruleId} ${item}`)
    const sorted = ['a x', 'a y', 'b x', 'b y']
    expect(named(messagesOf(rules, subjectOf(force)))).toEqual(sorted)
    const {suppressed} = judge(rules, {...subjectOf(force), programme: programmeOf(silent)}, contextOf())
    expect(named(suppressed)).toEqual(sorted)
  })

  it('keeps the gravest of two kinds for one rule, item and place', () => {
    const rule = ruleOf('gap', () => [], {
      severity: 'basis',
      check: ({kind}) => [
        {
          message: 'other',
          item: 'follow-up',
          at: at('one'),
          basis: kind?.kind.id === 'aland-programme' ? must : should
        },
        {message: 'other', item: 'budget', at: at('one'), basis: should}
      ]
    })
    const messages = messagesOf([rule], subjectOf(force, other))
    expect(messages.map(({item, severity}) => [item, severity])).toEqual([
      ['follow-up', 'error'],
      ['budget', 'warning']
    ])
  })

  it('keeps two different findings of one kind in one place', () => {
    const rule = ruleOf('both', () => [
      {message: 'found', at: at('one'), data: {what: 'a'}},
      {message: 'found', at: at('one'), data: {what: 'b'}},
      {message: 'found', at: at('one'), data: {what: 'b'}}
    ])
    expect(messagesOf([rule], subjectOf(force, other)).map(({message}) => message)).toEqual(['Found a.', 'Found b.'])
  })

  it('caps errors of an abolished kind', () => {
    const rule = ruleOf('gap', () => [{message: 'other', at: at('one'), severity: 'error'}])
    expect(messagesOf([rule], subjectOf({...force, abolished: true}))[0]?.severity).toBe('warning')
  })

  it('turns a rule that throws into a finding, and throws in tests', () => {
    const phrases = {...emptyKnowledge.phrases, en: {'internal-error/message': '{rule} failed: {reason}'}}
    const knowledge = {...emptyKnowledge, phrases}
    const bad = ruleOf('bad', () => {
      throw new Error('oh no')
    })
    const good = ruleOf('good', () => [{message: 'other', at: at('one')}])
    const messages = messagesOf([bad, good], subjectOf(force), {strictRules: false, knowledge})
    expect(messages.map(({ruleId, severity}) => `${ruleId} ${severity}`)).toEqual([
      'internal-error error',
      'good warning'
    ])
    expect(messages[0]?.message).toBe('bad failed: oh no')
    expect(() => messagesOf([bad], subjectOf(force))).toThrow('oh no')
    const gap = ruleOf('gap', () => [{message: 'found', at: at('one')}])
    expect(() => messagesOf([gap], subjectOf(force))).toThrow('{what}')
  })

  it('speaks the language asked for, English where there is no translation', () => {
    const rule = ruleOf('named', () => [
      {message: 'found', at: at('one'), data: {what: {en: 'follow-up', sv: 'uppföljning', fi: 'seuranta'}}},
      {message: 'other', at: at('two')},
      {message: 'found', at: at('three'), data: {what: 2.5}}
    ])
    const sv = {named: {summary: 's', why: 'w', remedy: 'Avhjälp {what}.', messages: {found: 'Hittade {what}.'}}}
    const knowledge = {...emptyKnowledge, ruleTexts: {sv, fi: {}}}
    const said = (messageLanguage: 'en' | 'sv' | 'fi') =>
      messagesOf([rule], subjectOf(force), {knowledge, messageLanguage, strictRules: false}).map(({message}) => message)
    expect(said('sv')).toEqual(['Hittade uppföljning.', 'Something else.', 'Hittade 2,5.'])
    expect(said('fi')).toEqual(['Found seuranta.', 'Something else.', 'Found 2,5.'])
    const help = messagesOf([rule], subjectOf(force), {knowledge, messageLanguage: 'sv'})[0]?.help
    expect(help).toBe('Avhjälp uppföljning.')
  })

  it('obeys settings: off, severity, options', () => {
    const rule = ruleOf('opt', () => [], {
      options: {words: 40, other: 1},
      check: ({options}) => [{message: 'found', at: at('one'), data: {what: JSON.stringify(options)}}]
    })
    const settings = {opt: {severity: 'error', options: {words: 10}}} as const
    const [message] = messagesOf([rule], subjectOf(force), {settings})
    expect(message).toMatchObject({severity: 'error', message: 'Found {"words":10,"other":1}.'})
    expect(messagesOf([rule], subjectOf(force), {settings: {opt: {severity: 'off'}}})).toEqual([])
  })

  it('counts and describes', () => {
    const rule = ruleOf('gap', () => [{message: 'other', at: at('one')}])
    const result = judge([rule], subjectOf(force), contextOf())
    expect(result.counts).toEqual({error: 0, warning: 1, info: 0})
    expect(result.lawPacks).toMatchObject([{id: 'test@2025', kind: 'promotion-plan', abolished: false}])
    expect(result.messages[0]).toMatchObject({
      url: 'https://iplint.dev/rules/gap',
      help: 'Mend it.',
      basis: null,
      item: null
    })
  })
})

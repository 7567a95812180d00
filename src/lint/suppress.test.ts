/** Directives silence what they name, where they stand, until the day they say; and are judged themselves. */
import {describe, expect, it} from 'vitest'
import directiveExpired from '../../rules/directives/directive-expired.ts'
import directiveReasonMissing from '../../rules/directives/directive-reason-missing.ts'
import directiveUnknownRule from '../../rules/directives/directive-unknown-rule.ts'
import unusedDirective from '../../rules/directives/unused-directive.ts'
import type {Directive} from '../model/document.ts'
import {lineStarts, placeBetween} from '../model/place.ts'
import {judge} from './judge.ts'
import {contextOf, documentOf, force, placeOf, programmeOf, ruleOf} from './testing.ts'

/** A line `@disable-next-line rule, rule -- reason, until day` stands for a directive. */
function directivesIn(text: string): Directive[] {
  const starts = lineStarts(text)
  return [...text.matchAll(/^@([\w-]+)([^\n]*?)(?: -- ([^\n]*?))?(?:, until (\S+))?$/gm)].map((match) => {
    const place = placeBetween(starts, match.index, match.index + match[0].length)
    const rules = (match[2] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
    return {
      action: match[1] as Directive['action'],
      rules: rules.map((value) => ({value, place})),
      reason: match[3] ?? null,
      until: match[4] ?? null,
      place
    }
  })
}

/** Finds each line that says `bad …`; what follows is the item. */
const badLine = ruleOf('bad-line', (document) =>
  [...document.text.matchAll(/^bad ?(.*)$/gm)].map((match) => ({
    message: 'other',
    at: placeBetween(document.starts, match.index, match.index + match[0].length),
    ...(match[1] ? {item: match[1]} : {})
  }))
)
const quiet = ruleOf('quiet-rule', () => [])
const rules = [badLine, quiet, unusedDirective, directiveExpired, directiveReasonMissing, directiveUnknownRule]

function run(text: string, known = true) {
  const document = documentOf(text, directivesIn(text))
  const kinds = known ? [{force, shortfalls: []}] : []
  const result = judge(rules, {programme: programmeOf(document), schemaFaults: [], kinds}, contextOf())
  return {
    said: result.messages.map(({ruleId, place}) => `${place.start.line} ${ruleId}`),
    silent: result.suppressed.map(({ruleId, place, reason}) => `${place.start.line} ${ruleId}: ${reason}`),
    messages: result.messages.map(({message}) => message)
  }
}

describe('suppress', () => {
  it('silences the next line with text, and no other', () => {
    const {said, silent} = run('@disable-next-line bad-line -- known\n\nbad\nbad\n')
    expect(silent).toEqual(['3 bad-line: known'])
    expect(said).toEqual(['4 bad-line'])
  })

  it('silences from disable to enable', () => {
    const {said, silent} = run('bad\n@disable bad-line -- annex\nbad\nbad\n@enable bad-line\nbad\n')
    expect(silent).toEqual(['3 bad-line: annex', '4 bad-line: annex'])
    expect(said).toEqual(['1 bad-line', '6 bad-line'])
  })

  it('silences one item only, whatever its case', () => {
    const {said, silent} = run('@disable bad-line/Närpes -- merged\nbad närpes\nbad Malax\n')
    expect(silent).toEqual(['2 bad-line: merged'])
    expect(said).toEqual(['3 bad-line'])
  })

  it('silences all rules when none is named', () => {
    expect(run('@disable -- old\nbad\n')).toMatchObject({said: [], silent: ['2 bad-line: old']})
  })

  it('asks for a reason', () => {
    const {said, silent} = run('@disable bad-line\nbad\n')
    expect(said).toEqual(['1 directive-reason-missing'])
    expect(silent).toEqual(['2 bad-line: null'])
  })

  it('forgets an exception after its last day, and one whose day cannot be read', () => {
    expect(run('@disable bad-line -- later, until 2026-11-21\nbad\n').said).toEqual([])
    expect(run('@disable bad-line -- later, until 2026-11-20\nbad\n').said).toEqual([
      '1 directive-expired',
      '2 bad-line'
    ])
    expect(run('@disable bad-line -- later, until 2026-02-30\nbad\n').messages[0]).toContain('2026-02-30')
  })

  it('finds directives that silence nothing', () => {
    expect(run('@disable quiet-rule -- why\nbad\n').said).toEqual(['1 unused-directive', '2 bad-line'])
    expect(run('@disable-next-line -- why\ngood\n').said).toEqual(['1 unused-directive'])
    expect(run('@enable bad-line\n').said).toEqual(['1 unused-directive'])
    expect(run('@disable bad-line -- why\nbad\n@enable\n').said).toEqual([])
  })

  it('finds names that no rule has, and suggests the right one', () => {
    const {said, messages} = run('@disable bad-lime -- why\nbad\n')
    expect(said).toEqual(['1 directive-unknown-rule', '2 bad-line'])
    expect(messages[0]).toContain('“bad-line”')
    expect(run('@disable zzzzzzzz -- why\n').messages[0]).not.toContain('Did you mean')
  })

  it('cannot silence the findings about itself', () => {
    expect(run('@disable -- all\n@disable quiet-rule -- why\nbad\n').said).toEqual(['2 unused-directive'])
  })

  it('says nothing about directives where the kind is unknown', () => {
    expect(run('@disable bad-line\n', false).said).toEqual([])
  })

  it('keeps fingerprints of the other findings when one is silenced', () => {
    const print = (text: string) => {
      const document = documentOf(text, directivesIn(text))
      const subject = {programme: programmeOf(document), schemaFaults: [], kinds: [{force, shortfalls: []}]}
      return judge([badLine], subject, contextOf()).messages.at(-1)?.fingerprint
    }
    expect(print('@disable-next-line bad-line -- why\nbad\nbad\n')).toBe(print('bad\nbad\n'))
    expect(placeOf(documentOf('bad'), 'bad').start.line).toBe(1)
  })
})

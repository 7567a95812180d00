/** The tester of rules: it passes what is right and says what is wrong, with a runner and without. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadKnowledge} from './knowledge/load.ts'
import {defineRule, type Rule} from './rule.ts'
import {createRuleTester, type RuleCases} from './rule-tester.ts'

const testRule = createRuleTester(loadKnowledge(join(import.meta.dirname, '..')))
const rule = defineRule({
  id: 'our-heading-missing',
  summary: 'There is a heading on money',
  severity: 'warning',
  kinds: '*',
  options: {heading: 'Ekonomi'},
  since: '1.0.0',
  messages: {missing: 'There is no heading “{heading}”.'},
  why: 'The board asks for it.',
  remedy: 'Add the heading.',
  *check({programme, options}) {
    const found = programme.document.sections.some(({heading}) => heading?.value === options.heading)
    if (!found) yield {message: 'missing', at: programme.document.head, data: {heading: options.heading}}
  }
})
const accepted = [{text: '# Plan\n\n## Ekonomi\n\nText.\n'}]
const finding = {message: 'missing', line: 1, severity: 'warning', sentence: 'There is no heading “Ekonomi”.'} as const
const rejected = [{text: '# Plan\n\nText.\n', findings: [finding]}]

/** Without a runner: all at once. */
function failure(cases: RuleCases, tested: Rule = rule): string {
  const failures: string[] = []
  const run = (name: string, test: () => void) => {
    try {
      test()
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  testRule(tested, cases, {it: run})
  return failures.join('\n')
}

describe('with a runner', () => testRule(rule, {accepted, rejected}, {it}))

it('passes what is right', () => {
  expect(failure({accepted, rejected})).toBe('')
  const other = {options: {heading: 'Pengar'}, text: '# Plan\n\n## Pengar\n\nText.\n'}
  expect(failure({accepted: [other], rejected})).toBe('')
  const whole =
    '---\nkind: aland-programme\ntitle: X\nlanguage: sv\nmunicipalities: [Jomala]\nstatus: draft\n---\n\n# X\n'
  expect(failure({accepted, rejected: [{text: whole, findings: [{message: 'missing', line: 9}]}]})).toBe('')
})

it.each<[string, RuleCases, string]>([
  [
    'a finding too many',
    {accepted: [{text: '# Plan\n'}], rejected},
    'accepts case 1: expected\n  nothing\nbut the rule found'
  ],
  [
    'a finding too few',
    {accepted, rejected: [{...accepted[0], text: accepted[0]?.text ?? '', findings: [finding]}]},
    'found\n  nothing'
  ],
  ['another line', {accepted, rejected: [{text: '# Plan\n', findings: [{message: 'missing', line: 2}]}]}, '"line":1'],
  ['no case', {accepted: [], rejected}, 'at least one accepted'],
  ['no finding named', {accepted, rejected: [{text: '# Plan\n', findings: []}]}, 'names at least one finding']
])('fails for %s', (_, cases, words) => expect(failure(cases)).toContain(words))

it('fails for a rule that is none, and for a sentence with a gap', () => {
  expect(failure({accepted, rejected}, {...rule, id: 'Our Heading'} as Rule)).toContain('kebab-case')
  expect(failure({accepted, rejected}, {...rule, messages: {missing: '{nobody} fills this'}} as Rule)).toContain(
    '{nobody}'
  )
})

it('throws at once where there is no runner', () => {
  expect(() => testRule(rule, {accepted, rejected})).not.toThrow()
  expect(() => testRule(rule, {accepted: [{text: '# Plan\n'}], rejected})).toThrow('our-heading-missing accepts case 1')
})

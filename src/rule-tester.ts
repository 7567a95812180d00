/** Tests a rule of a plugin: documents it accepts, documents it rejects and what it says of them. Works in any test runner, and in none. */
import {guarded} from './config/guard.ts'
import {joined} from './config/join.ts'
import {ruleFault} from './config/plugin-shape.ts'
import {createLinter, type Knowledge, type Message, type Preset, type Severity} from './index.ts'
import type {Day, KindId, Language, Plugin, Rule} from './rule.ts'

/** A document. Without front matter of its own it gets a minimal one, and lines count from its own first line. */
export interface RuleCase {
  readonly name?: string
  readonly text: string
  /** Default: `promotion-plan`. */
  readonly kind?: KindId
  /** Default: `sv`. */
  readonly language?: Language
  /** Default: 2026-11-21. */
  readonly asOf?: Day
  readonly preset?: Preset
  readonly options?: Readonly<Record<string, unknown>>
}

/** What a rule should say; what is left out is not compared. */
export interface ExpectedFinding {
  /** The id of the message. */
  readonly message: string
  /** From 1, in the text as it is written in the case. */
  readonly line?: number
  readonly item?: string
  readonly severity?: Severity
  /** The whole sentence in English. */
  readonly sentence?: string
}

export interface RuleCases {
  readonly accepted: readonly RuleCase[]
  /** All findings, in the order of the document. */
  readonly rejected: readonly (RuleCase & {readonly findings: readonly ExpectedFinding[]})[]
}

export interface RuleTesterSetup {
  /** Words and sentences that come with the rule. */
  readonly plugin?: Omit<Plugin, 'rules'>
  /** Registers one test, as vitest, jest, mocha and node:test have it. Default: the global `it`; without one, everything is run at once. */
  readonly it?: Register
}

type Register = (name: string, test: () => void) => unknown

export type RuleTester = (rule: Rule, cases: RuleCases, setup?: RuleTesterSetup) => void

/** Binds the tester to the knowledge. `iplint/rule-tester` exports it as `testRule`. */
export function createRuleTester(knowledge: Knowledge): RuleTester {
  return (rule, cases, setup = {}) => {
    const tests = testsOf(rule, cases, setup, knowledge)
    const it = setup.it ?? globalIt()
    if (it !== null) {
      for (const {name, run} of tests) it(`${rule.id} ${name}`, run)
      return
    }
    const failures = tests.flatMap(({name, run}) => {
      try {
        run()
        return []
      } catch (error) {
        return [`${rule.id} ${name}: ${error instanceof Error ? error.message : String(error)}`]
      }
    })
    if (failures.length > 0) throw new Error(failures.join('\n\n'))
  }
}

interface Test {
  readonly name: string
  run(): void
}

function testsOf(
  rule: Rule,
  {accepted, rejected}: RuleCases,
  {plugin = {}}: RuleTesterSetup,
  knowledge: Knowledge
): readonly Test[] {
  const lint = linterFor(rule, plugin, knowledge)
  const whole: Test = {
    name: 'is a rule',
    run: () => {
      const fault = ruleFault(rule, 'rule')
      if (fault !== null) throw new Error(fault)
      if (accepted.length === 0 || rejected.length === 0)
        throw new Error('give at least one accepted and one rejected case')
    }
  }
  return [
    whole,
    ...accepted.map((one, index) =>
      test(`accepts ${one.name ?? `case ${index + 1}`}`, () => compare([], lint(one), one))
    ),
    ...rejected.map((one, index) =>
      test(`rejects ${one.name ?? `case ${index + 1}`}`, () => {
        if (one.findings.length === 0) throw new Error('a rejected case names at least one finding')
        compare(one.findings, lint(one), one)
      })
    )
  ]
}

function test(name: string, run: () => void): Test {
  return {name, run}
}

/** The findings of a case in English; the other languages are rendered as well, so that a gap in a sentence shows. */
function linterFor(
  rule: Rule,
  plugin: Omit<Plugin, 'rules'>,
  knowledge: Knowledge
): (one: RuleCase) => readonly Message[] {
  const loaded = {name: 'plugin', file: '', plugin}
  const product = joined({knowledge, groups: {}}, [loaded], [])
  const linter = createLinter({knowledge: product.knowledge, rules: [guarded(rule, 'plugin')]})
  return (one) => {
    const messages = (['sv', 'fi', 'en'] as const).map((messageLanguage) =>
      linter.lint(documentOf(one).text, {
        path: 'example.md',
        asOf: one.asOf ?? '2026-11-21',
        preset: one.preset,
        messageLanguage,
        ruleSettings: one.options === undefined ? {} : {[rule.id]: {options: one.options}},
        strictRules: true
      })
    )
    return messages.at(-1)?.messages ?? []
  }
}

function compare(expected: readonly ExpectedFinding[], found: readonly Message[], one: RuleCase): void {
  const {supplied} = documentOf(one)
  const got = found.map((message) => ({
    message: message.messageId,
    line: message.place.start.line - supplied,
    ...(message.item !== null && {item: message.item}),
    severity: message.severity,
    sentence: message.message
  }))
  const same = got.length === expected.length && expected.every((wanted, index) => fits(wanted, got[index]))
  if (same) return
  const list = (entries: readonly object[]) =>
    entries.map((entry) => `  ${JSON.stringify(entry)}`).join('\n') || '  nothing'
  throw new Error(`expected\n${list(expected)}\nbut the rule found\n${list(got)}`)
}

function fits(wanted: ExpectedFinding, got: ExpectedFinding | undefined): boolean {
  const keys = ['message', 'line', 'item', 'severity', 'sentence'] as const
  return keys.every((key) => wanted[key] === undefined || wanted[key] === got?.[key])
}

function documentOf({text, kind = 'promotion-plan', language = 'sv'}: RuleCase): {text: string; supplied: number} {
  if (/^\ufeff?\s*---/.test(text)) return {text, supplied: 0}
  const years = kind === 'integration-programme' ? [] : ['period: {start: 2026-01-01, end: 2029-12-31}']
  const head = [
    '---',
    `kind: ${kind}`,
    'title: Example',
    `language: ${language}`,
    'municipalities: [Example]',
    'status: draft'
  ]
  const lines = [...head, ...years, '---']
  return {text: `${lines.join('\n')}\n${text}`, supplied: lines.length}
}

function globalIt(): Register | null {
  const it: unknown = (globalThis as {it?: unknown}).it
  return typeof it === 'function' ? (it as Register) : null
}

/** What is fuzzed: one document through parse, recognise, validate, all rules and every reporter. */
import {
  createLinter,
  type FileResult,
  type Format,
  type Knowledge,
  type Linter,
  type LintOptions,
  type ReportOptions,
  type Rule,
  reporters
} from '../index.ts'
import {outputChecker} from './outputs.ts'
import {placeFaults} from './places.ts'
import {type Random, randomOf} from './random.ts'

export interface Subject {
  /** Everything that is wrong with how one document is treated; empty when nothing is. `random` chooses day, preset and language. */
  faultsOf(text: string, random: Random): readonly string[]
}

const days = ['2026-11-21', '2024-12-31', '2025-01-01', '2012-06-30', '2031-01-01'] as const
const presets = ['recommended', 'strict', 'statutory'] as const
const languages = ['sv', 'fi', 'en'] as const
const paths = [
  'programme.md',
  'folder/n\u00e4r plan.md',
  'a|b<c>&"\u001b[31m\n::error::x\u202e.md',
  'C:\\plan.md',
  '\ud800/=1+1,"x".md'
]
const formats = Object.keys(reporters) as readonly Format[]

/** In one of so many cases everything is done twice, by two linters, and must come out the same. */
const twiceOf = 4

/** @param linters the same rules and words, joined twice: state that one keeps from the document before would show. */
export function subjectOf(knowledge: Knowledge, rules: readonly Rule[], make = createLinter): Subject {
  const [first, second] = [make({knowledge, rules}), make({knowledge, rules})]
  const check = outputChecker(knowledge.schemas.report ?? {})
  return {
    faultsOf: (text, random) => {
      const settings = settingsFrom(random, text)
      const report = reportFrom(random, knowledge)
      try {
        const one = run(first, text, settings, report)
        const faults = [
          ...placeFaults(one.examined, text),
          ...formats.flatMap((format) => check(format, one.outputs[format], one.examined.result))
        ]
        if (!random.chance(1 / twiceOf)) return faults
        const other = run(second, text, settings, report)
        const differing = formats.filter((format) => one.outputs[format] !== other.outputs[format])
        return [...faults, ...differing.map((format) => `${format}: two runs differ`)]
      } catch (error) {
        return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
      }
    }
  }
}

type Outputs = Readonly<Record<Format, string>>

function run(linter: Linter, text: string, settings: LintOptions, report: ReportOptions) {
  const examined = linter.examine(text, settings)
  const results: readonly FileResult[] = [examined.result]
  const outputs = Object.fromEntries(formats.map((format) => [format, reporters[format](results, report)]))
  return {examined, outputs: outputs as Outputs}
}

function settingsFrom(random: Random, text: string): LintOptions {
  return {
    path: random.pick(paths),
    asOf: random.pick(days),
    preset: random.pick(presets),
    messageLanguage: random.chance(0.5) ? random.pick(languages) : undefined,
    strictRules: true,
    // Another language version: the same document, cut short or not there.
    readOther: random.chance(0.5) ? () => text.slice(0, Math.floor(text.length * 0.8)) : () => null
  }
}

function reportFrom(random: Random, knowledge: Knowledge): ReportOptions {
  return {
    knowledge,
    language: random.pick(languages),
    version: '0.0.0',
    asOf: '2026-11-21',
    width: random.pick([40, 80, 200]),
    colour: random.pick([0, 1, 3] as const),
    frame: random.chance(0.5),
    explainElements: random.chance(0.3),
    skipped: random.int(3),
    closing: random.chance(0.5) ? 'End.' : ''
  }
}

/** The random source of everything but the document itself, so that a document that was made smaller is treated the same. */
export function treatment(seed: number, index: number): Random {
  return randomOf(~seed, index)
}

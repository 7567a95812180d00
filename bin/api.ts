/** `iplint`: the engine as a library, and beside it a linter that has the knowledge and all rules inside. The build makes dist/index.js of it. */
import ownKnowledge from 'iplint:knowledge'
import {validators} from 'iplint:validators'
import manifest from '../package.json' with {type: 'json'}
import {rules as ownRules} from '../rules/index.ts'
import {openNativeParser} from '../src/cli/native-parser.ts'
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
} from '../src/index.ts'
import {useNativeParser} from '../src/parse/markdown.ts'
import {usePrepared} from '../src/validate/compile.ts'
import {today} from './today.ts'

export * from '../src/index.ts'

usePrepared(validators)
useNativeParser(() => openNativeParser(process.env))

/** The words, law packs and sentences that iplint comes with. */
export const knowledge: Knowledge = ownKnowledge
/** The rules that iplint comes with. */
export const rules: readonly Rule[] = ownRules
export const version: string = manifest.version

let ready: Linter | undefined

/**
 * Judges one document by the rules of iplint. A bad document never throws.
 * Without a path it is called `<text>`; without `asOf` it is judged by the law of today.
 */
export function lint(text: string, options: Partial<LintOptions> = {}): FileResult {
  ready ??= createLinter({knowledge, rules})
  return ready.lint(text, {...options, path: options.path ?? '<text>', asOf: options.asOf ?? today()})
}

/** Results in one of the formats of the command line: plain, 80 columns wide and in English unless said otherwise. */
export function report(results: readonly FileResult[], format: Format, more: Partial<ReportOptions> = {}): string {
  return reporters[format](results, {
    knowledge,
    language: 'en',
    version,
    asOf: results[0]?.asOf ?? today(),
    width: 80,
    colour: 0,
    frame: false,
    explainElements: false,
    skipped: 0,
    closing: '',
    ...more
  })
}

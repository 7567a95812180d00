/** The public face of iplint: one `lint` that the command line, an editor and the tests all use. */
import {type JudgeContext, judge} from './lint/judge.ts'
import type {Measure} from './lint/run.ts'
import type {Preset, RuleSettings} from './lint/settings.ts'
import type {Examined} from './model/examined.ts'
import type {FileResult} from './model/finding.ts'
import type {Knowledge} from './model/knowledge.ts'
import {type Day, demandsOn, type KindId, kindInForce, type MessageLanguage} from './model/law.ts'
import type {Programme} from './model/programme.ts'
import {parse} from './parse/index.ts'
import {recognise} from './recognise/index.ts'
import {lexiconOf} from './recognise/lexicon.ts'
import type {Rule} from './rule.ts'
import {frontMatterFaults} from './validate/front-matter.ts'
import {programmeShortfalls} from './validate/programme.ts'

export type {Preset, RuleSetting, RuleSettings} from './lint/settings.ts'
export type {Examined} from './model/examined.ts'
export type {Counts, FileResult, Message, Severity, SuppressedMessage} from './model/finding.ts'
export type {Knowledge} from './model/knowledge.ts'
export type {Day, KindId, Language, MessageLanguage} from './model/law.ts'
export {type Format, isFormat, type Reporter, type ReportOptions, reporters} from './report/index.ts'
export type {Rule} from './rule.ts'

export interface LinterParts {
  readonly knowledge: Knowledge
  readonly rules: readonly Rule[]
}

export interface LintOptions {
  /** How the document is called in the report. */
  readonly path: string
  /** The day the document is judged on: it chooses the law. */
  readonly asOf: Day
  /** Default: the document's language. */
  readonly messageLanguage?: MessageLanguage | undefined
  /** Default: `recommended`. */
  readonly preset?: Preset | undefined
  readonly ruleSettings?: RuleSettings | undefined
  /** A rule that throws, or a sentence with a gap, throws on. For tests. */
  readonly strictRules?: boolean | undefined
  /** Reads another language version by the path in front matter; null when it cannot be read. Without it versions are not compared. */
  readonly readOther?: ((path: string) => string | null) | undefined
  /** Called around each rule, so that a caller who has a clock can tell how long it takes. */
  readonly measure?: Measure | undefined
}

export interface Linter {
  readonly rules: readonly Rule[]
  readonly knowledge: Knowledge
  /** Judges one document. A bad document never throws. */
  lint(text: string, options: LintOptions): FileResult
  /** The same, together with all that was recognised: what an audit, an export or a comparison is made from. */
  examine(text: string, options: LintOptions): Examined
}

/** Joins knowledge and rules into a linter; compiles the words once. @throws {Error} when the knowledge contradicts itself. */
export function createLinter({knowledge, rules}: LinterParts): Linter {
  const lexicon = lexiconOf(knowledge)
  const examine = (text: string, options: LintOptions): Examined => {
    const {path, asOf, preset = 'recommended', ruleSettings = {}, strictRules = false, measure} = options
    const document = parse(text, path)
    const programme = recognise(document, lexicon, knowledge.packs, asOf)
    const context: JudgeContext = {
      asOf,
      lexicon,
      knowledge,
      settings: ruleSettings,
      strictRules,
      preset,
      measure,
      messageLanguage: options.messageLanguage ?? programme.language
    }
    const kinds = programme.kinds.map((id) => kindOf(id, programme, knowledge, asOf))
    const schemaFaults = frontMatterFaults(document, schemaOf(knowledge, 'front-matter'))
    return {
      result: judge(rules, {programme, schemaFaults, kinds, translations: translationsOf(programme, options)}, context),
      programme
    }
  }
  function translationsOf(programme: Programme, {readOther, asOf}: LintOptions) {
    if (readOther === undefined) return []
    return programme.frontMatter.translations.map(({language, path: {value: path}}) => {
      const text = readOther(path)
      return {
        language,
        path,
        programme: text === null ? null : recognise(parse(text, path), lexicon, knowledge.packs, asOf)
      }
    })
  }
  return {rules, knowledge, examine, lint: (text, options) => examine(text, options).result}
}

function kindOf(id: KindId, programme: Programme, knowledge: Knowledge, asOf: Day) {
  const force = kindInForce(knowledge.packs, id, asOf)
  const elements = programme.elements.filter(({kind}) => kind === id)
  const schema = schemaOf(knowledge, `programme/${force.pack.id}/${id}`)
  return {force, shortfalls: programmeShortfalls(elements, schema, demandsOn(force.kind, asOf))}
}

function schemaOf({schemas}: Knowledge, name: string): object {
  const schema = schemas[name]
  if (schema === undefined) throw new Error(`schemas/${name}.schema.json is missing`)
  return schema
}

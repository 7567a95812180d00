/** Runs rules over one document: input rules once, the others once per kind; one bad rule hides no other. */
import type {FactLists} from '../model/facts.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {basisOf, type KindInForce, type Localised} from '../model/law.ts'
import type {Translation} from '../model/parity.ts'
import type {Place} from '../model/place.ts'
import type {Programme} from '../model/programme.ts'
import {type Phrases, phrase, type TemplateData} from '../model/template.ts'
import type {Lexicon, Rule, RuleInput, SchemaFault, Shortfall} from '../rule.ts'
import type {Raw} from './raw.ts'
import {isOff, optionsOf, type RuleSettings} from './settings.ts'

/** A document ready to be judged. */
export interface Subject {
  /** Its other language versions. */
  readonly translations?: readonly (Translation & {readonly language: string})[]
  readonly programme: Programme
  readonly schemaFaults: readonly SchemaFault[]
  /** One entry per kind of the document, in its order; empty when the kind is unknown. */
  readonly kinds: readonly {readonly force: KindInForce; readonly shortfalls: readonly Shortfall[]}[]
}

export interface RunContext {
  readonly asOf: string
  readonly lexicon: Lexicon
  readonly knowledge: Pick<Knowledge, 'facts' | 'labels' | 'phrases'>
  readonly settings: RuleSettings
  /** A rule that throws: throw on instead of making it a finding. For tests. */
  readonly strictRules: boolean
  /** Does the work and may look at the clock meanwhile: how long a rule takes. */
  readonly measure?: Measure | undefined
}

export type Measure = <T>(ruleId: string, work: () => T) => T

/** The rule id of a finding that says that another rule failed. */
export const internalErrorId = 'internal-error'

/** All findings, as the rules yield them. */
export function runRules(rules: readonly Rule[], subject: Subject, context: RunContext): readonly Raw[] {
  return rules.flatMap((rule) => {
    const forces = rule.scope === 'input' ? [subject.kinds[0] ?? null] : subject.kinds.filter(concerns(rule))
    return forces.flatMap((entry) => runRule(rule, inputFor(rule, entry, subject, context), context))
  })
}

/** Whether a rule judges a document at all. */
export function isRun(rule: Rule, subject: Subject, settings: RuleSettings): boolean {
  if (isOff(settings[rule.id])) return false
  return rule.scope === 'input' || subject.kinds.length > 0
}

function concerns(rule: Rule): (entry: Subject['kinds'][number]) => boolean {
  return ({force}) => rule.kinds === '*' || rule.kinds.includes(force.kind.id)
}

function runRule(rule: Rule, input: RuleInput<unknown>, context: RunContext): readonly Raw[] {
  const {settings, strictRules, measure = (_, work) => work()} = context
  if (isOff(settings[rule.id])) return []
  const found: Raw[] = []
  try {
    measure(rule.id, () => {
      for (const finding of rule.check(input)) found.push({rule, finding, force: input.kind})
    })
  } catch (error) {
    if (strictRules) throw error
    found.push(failure(rule, error, input, context))
  }
  return found
}

function failure(rule: Rule, error: unknown, {programme, kind}: RuleInput<unknown>, context: RunContext): Raw {
  const {id, plugin} = rule
  const data = {rule: id, plugin: plugin ?? '', reason: error instanceof Error ? error.message : String(error)}
  const {phrases} = context.knowledge
  const message = plugin === undefined ? 'failed' : 'plugin-failed'
  const sentence = inAll(phrases, plugin === undefined ? 'internal-error/message' : 'internal-error/plugin', data)
  const help = inAll(phrases, plugin === undefined ? 'internal-error/help' : 'internal-error/plugin-help', data)
  const finding = {message, item: id, at: programme.document.head, data: {sentence, help}}
  return {rule: internalError, finding, force: kind}
}

function inAll(phrases: Readonly<Record<keyof Localised, Phrases>>, key: string, data: TemplateData): Localised {
  return {
    en: phrase(phrases.en, 'en', key, data),
    sv: phrase(phrases.sv, 'sv', key, data),
    fi: phrase(phrases.fi, 'fi', key, data)
  }
}

function inputFor(
  rule: Rule,
  entry: Subject['kinds'][number] | null,
  {programme, schemaFaults, translations}: Subject,
  {asOf, lexicon, knowledge, settings}: RunContext
): RuleInput<unknown> {
  const kind = entry?.force ?? null
  return {
    programme,
    kind,
    options: optionsOf(rule.options, settings[rule.id]),
    asOf,
    lexicon,
    schemaFaults,
    shortfalls: entry?.shortfalls ?? [],
    translations: translations ?? [],
    basis: (name) => (kind ? basisOf(kind.kind, name) : undefined),
    label: (name) => knowledge.labels[name] ?? name,
    facts: <Name extends keyof FactLists>(list: Name) =>
      (knowledge.facts[list] ?? []) as unknown as readonly FactLists[Name][],
    keyPlace: (pointer) => keyPlace(programme, pointer)
  }
}

function keyPlace({document}: Programme, pointer: string): Place {
  const places = document.frontMatter?.places
  for (let at = pointer; places && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const node = places.get(at)
    if (node) return node.key ?? node.value
  }
  return document.head
}

/** Stands in for the rule that failed; its sentences are phrases, as it is no rule that one could read about. */
const internalError: Rule = {
  id: internalErrorId,
  summary: '',
  severity: 'error',
  scope: 'input',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {failed: '{sentence}', 'plugin-failed': '{sentence}'},
  why: '',
  remedy: '{help}',
  check: () => []
}

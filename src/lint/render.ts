/** Findings become sentences here, late: templates of the rule in the language of the reader. */
import type {Message} from '../model/finding.ts'
import type {Knowledge, RuleTexts} from '../model/knowledge.ts'
import type {MessageLanguage} from '../model/law.ts'
import {fill, neededIn, type TemplateData} from '../model/template.ts'
import type {Rule} from '../rule.ts'
import type {Graded} from './raw.ts'

export type Texts = Pick<Knowledge, 'ruleTexts'>

/** Where the page of a rule is published. */
export function ruleUrl(id: string): string {
  return `https://iplint.dev/rules/${id}`
}

/** A rule's sentences in a language; English where nobody has translated them. */
export function textsOf(rule: Rule, {ruleTexts}: Texts, language: MessageLanguage): RuleTexts {
  const {summary, why, remedy, messages} = rule
  const overlay = language === 'en' ? undefined : ruleTexts[language][rule.id]
  return overlay ? {...overlay, messages: {...messages, ...overlay.messages}} : {summary, why, remedy, messages}
}

/** How findings are told. */
export interface Telling {
  readonly language: MessageLanguage
  /** What the examples in sentences are made of. */
  readonly examples: TemplateData
  /** A sentence with a gap throws instead of being shown. */
  readonly strict: boolean
}

/** The message of a finding. */
export function render(
  {rule, finding, severity}: Graded,
  fingerprint: string,
  texts: RuleTexts,
  {language, examples, strict}: Telling
): Message {
  const template = texts.messages[finding.message]
  const data = {...examples, item: finding.item ?? '', ...finding.data}
  if (strict) complain(rule.id, finding.message, template, data)
  return {
    ruleId: rule.id,
    messageId: finding.message,
    item: finding.item ?? null,
    severity,
    message: fill(template ?? finding.message, data, language),
    place: finding.at,
    basis: finding.basis ?? null,
    help: fill(texts.remedy, data, language),
    url: rule.url ?? (rule.plugin === undefined ? ruleUrl(rule.id) : ''),
    fingerprint,
    ...(finding.fix ? {fix: finding.fix} : {})
  }
}

function complain(ruleId: string, messageId: string, template: string | undefined, data: object): void {
  if (template === undefined) throw new Error(`${ruleId}: no sentence for the message ${messageId}`)
  const gap = neededIn(template).find((name) => !(name in data))
  if (gap !== undefined)
    throw new Error(`${ruleId}: the message ${messageId} asks for {${gap}}, which the finding lacks`)
}

/** `iplint explain`: what a rule asks, why, on what basis, how to comply, with the examples of its page. */
import {distance} from 'fastest-levenshtein'
import type {MessageLanguage, Rule} from '../index.ts'
import {ruleUrl, textsOf} from '../lint/render.ts'
import {inGeneral, say as sayDatum} from '../model/template.ts'
import {wrap} from '../report/width.ts'
import {UsageError} from './errors.ts'
import {sayExamples} from './examples.ts'
import type {Say} from './say.ts'
import type {Product} from './world.ts'

/** The explanation as text. @throws {UsageError} for an unknown rule, with the nearest name. */
export function explainRule(id: string, product: Product, language: MessageLanguage, width: number, say: Say): string {
  const all = Object.values(product.groups).flat()
  const rule = all.find((one) => one.id === id)
  if (rule === undefined) throw new UsageError(unknown(id, all, say))
  const {summary, why, remedy} = textsOf(rule, product.knowledge, language)
  const paragraphs = [
    id,
    `${summary}.`.replace('..', '.'),
    [
      say('explain/severity', {severity: severityOf(rule, say)}),
      say('explain/kinds', {kinds: kindsOf(rule, product, language, say)}),
      ...optionsOf(rule, say)
    ].join('\n'),
    `${say('explain/why')}\n${why}`,
    `${say('explain/remedy')}\n${inGeneral(remedy)}`,
    ...basisOf(rule, say)
  ].map((paragraph) => lay(paragraph, width))
  const since = lay(say('explain/since', {since: rule.since, url: ruleUrl(id)}), width)
  return `${[...paragraphs, ...examplesOf(product.knowledge.pages?.[id], language, say), since].join('\n\n')}\n`
}

function unknown(id: string, all: readonly Rule[], say: Say): string {
  const [near] = all.map((rule) => ({id: rule.id, far: distance(rule.id, id)})).sort((a, b) => a.far - b.far)
  const close = near !== undefined && near.far <= Math.max(2, Math.floor(id.length / 3))
  return close ? say('usage/unknown-rule-near', {rule: id, near: near.id}) : say('usage/unknown-rule', {rule: id})
}

function severityOf({severity, step}: Rule, say: Say): string {
  if (severity !== 'basis') return say(`severity/${severity}`)
  return say(step === undefined ? 'explain/severity-basis' : 'explain/severity-step')
}

function kindsOf({kinds}: Rule, {knowledge}: Product, language: MessageLanguage, say: Say): string {
  if (kinds === '*') return say('explain/kinds-all')
  return kinds.map((kind) => sayDatum(knowledge.labels[`kind/${kind}`] ?? kind, language)).join(', ')
}

function optionsOf({options}: Rule, say: Say): readonly string[] {
  const entries = Object.entries(options ?? {})
  if (entries.length === 0) return []
  return [
    say('explain/options', {options: entries.map(([key, value]) => `${key} = ${JSON.stringify(value)}`).join(', ')})
  ]
}

function basisOf({severity}: Rule, say: Say): readonly string[] {
  return severity === 'basis' ? [`${say('explain/basis')}\n${say('explain/basis-per-element')}`] : []
}

function examplesOf(page: string | undefined, language: MessageLanguage, say: Say): readonly string[] {
  const examples = page === undefined ? '' : sayExamples(page, language, say)
  return examples === '' ? [] : [`${say('explain/examples')}\n\n${examples}`]
}

/** Wraps prose. */
function lay(paragraph: string, width: number): string {
  return paragraph
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .join('\n')
}

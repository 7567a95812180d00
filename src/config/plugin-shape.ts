/** Whether what a plugin exports is a plugin: rules with all their parts, words, names and sentences. */
import type {Rule} from '../rule.ts'
import {isRecord, type Schema} from '../validate/schema.ts'

const severities = ['error', 'warning', 'info', 'basis']
const parts = ['rules', 'lexicon', 'labels', 'messages']

/** The first thing that is wrong, in English, by the name of the part; null when all is well. */
export function shapeFault(value: unknown): string | null {
  if (!isRecord(value)) return 'default export: expected an object {rules, lexicon, labels, messages}'
  const strange = Object.keys(value).find((key) => !parts.includes(key))
  if (strange !== undefined) return `${strange}: expected only ${parts.join(', ')}`
  return (
    ruleFaults(value.rules) ?? lexiconFault(value.lexicon) ?? labelFault(value.labels) ?? messageFault(value.messages)
  )
}

function ruleFaults(value: unknown): string | null {
  if (value === undefined) return null
  if (!Array.isArray(value)) return 'rules: expected a list'
  for (const [index, rule] of value.entries()) {
    const fault = ruleFault(rule, `rules[${index}]`)
    if (fault !== null) return fault
  }
  return null
}

/** What is wrong with one rule; null when nothing is. */
export function ruleFault(rule: unknown, where: string): string | null {
  if (!isRecord(rule)) return `${where}: expected an object`
  const {id, severity, kinds, messages, check, scope} = rule as Schema & Partial<Rule>
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    return `${where}.id: expected kebab-case words such as "our-heading-missing"`
  }
  for (const part of ['summary', 'why', 'remedy', 'since'] as const) {
    if (typeof rule[part] !== 'string' || rule[part] === '') return `${id}.${part}: expected a text`
  }
  if (typeof severity !== 'string' || !severities.includes(severity)) {
    return `${id}.severity: expected one of ${severities.join(', ')}`
  }
  if (kinds !== '*' && !(Array.isArray(kinds) && kinds.length > 0))
    return `${id}.kinds: expected "*" or a list of kinds`
  if (scope !== undefined && scope !== 'input' && scope !== 'programme')
    return `${id}.scope: expected input or programme`
  if (!isRecord(rule.options)) return `${id}.options: expected an object (empty for none)`
  if (!isTexts(messages)) return `${id}.messages: expected sentences by name`
  if (typeof check !== 'function') return `${id}.check: expected a function`
  return null
}

function lexiconFault(value: unknown): string | null {
  if (value === undefined) return null
  if (!isRecord(value)) return 'lexicon: expected lists of concepts by group'
  for (const [group, concepts] of Object.entries(value)) {
    if (!Array.isArray(concepts)) return `lexicon.${group}: expected a list of concepts`
    for (const concept of concepts as readonly unknown[]) {
      if (!isRecord(concept) || typeof concept.id !== 'string') return `lexicon.${group}: expected concepts {id, words}`
      if (!isRecord(concept.words)) return `lexicon.${group}.${concept.id}.words: expected lists of words by language`
      for (const [language, words] of Object.entries(concept.words)) {
        const fine = Array.isArray(words) && words.every((word) => typeof word === 'string' && word.trim() !== '')
        if (!['sv', 'fi'].includes(language) || !fine) {
          return `lexicon.${group}.${concept.id}.words.${language}: expected a list of words under sv or fi`
        }
      }
    }
  }
  return null
}

function labelFault(value: unknown): string | null {
  if (value === undefined) return null
  if (!isRecord(value)) return 'labels: expected names by key'
  const wrong = Object.entries(value).find(([, name]) => {
    return !isRecord(name) || !['sv', 'fi', 'en'].every((language) => typeof name[language] === 'string')
  })
  return wrong === undefined ? null : `labels.${wrong[0]}: expected a name in sv, fi and en`
}

function messageFault(value: unknown): string | null {
  if (value === undefined) return null
  if (!isRecord(value)) return 'messages: expected sentences under sv and fi'
  for (const [language, rules] of Object.entries(value)) {
    if (!['sv', 'fi'].includes(language) || !isRecord(rules)) return `messages.${language}: expected sv or fi`
    for (const [id, texts] of Object.entries(rules)) {
      const whole = isRecord(texts) && ['summary', 'why', 'remedy'].every((part) => typeof texts[part] === 'string')
      if (!whole || !isTexts(texts.messages)) {
        return `messages.${language}.${id}: expected summary, why, remedy and messages`
      }
    }
  }
  return null
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
}

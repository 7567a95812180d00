/** Stands between a plugin’s rule and the engine: what the rule yields must be a finding, else the rule has failed. */
import type {Finding, Rule, RuleInput} from '../rule.ts'
import {isRecord} from '../validate/schema.ts'

/** The rule as its plugin wrote it, marked with the plugin’s name, its findings looked at one by one. */
export function guarded(rule: Rule, plugin: string): Rule {
  return {
    ...rule,
    plugin,
    *check(input: RuleInput<unknown>): Iterable<Finding> {
      const found: unknown = rule.check(input)
      if (!isIterable(found)) throw new Error('check gave back no list of findings')
      for (const finding of found) {
        const fault = findingFault(finding, rule)
        if (fault !== null) throw new Error(fault)
        yield finding as Finding
      }
    }
  }
}

/** What is wrong with a finding; null when nothing is. */
function findingFault(finding: unknown, rule: Rule): string | null {
  if (!isRecord(finding)) return 'a finding is no object'
  const {message, at, item} = finding
  if (typeof message !== 'string' || !Object.hasOwn(rule.messages, message)) {
    return `a finding’s message is ${JSON.stringify(message)}; expected one of ${Object.keys(rule.messages).join(', ')}`
  }
  if (item !== undefined && typeof item !== 'string') return 'a finding’s item is no text'
  return isPoint(isRecord(at) ? at.start : null) && isPoint(isRecord(at) ? at.end : null)
    ? null
    : 'a finding has no place (`at`); take one from the programme'
}

function isPoint(value: unknown): boolean {
  return isRecord(value) && ['line', 'column', 'offset'].every((part) => Number.isInteger(value[part]))
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

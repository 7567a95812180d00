/** Directives in the document: which findings they silence, and what is wrong with the directives themselves. */
import {distance} from 'fastest-levenshtein'
import {isDay} from '../model/day.ts'
import type {Directive, Document} from '../model/document.ts'
import type {Finding} from '../model/finding.ts'
import type {Rule} from '../rule.ts'
import type {Raw, Suppression} from './raw.ts'

export interface SuppressContext {
  readonly document: Document
  readonly rules: readonly Rule[]
  readonly asOf: string
  /** Whether the rule has judged this document; a directive for one that has not cannot be called unused. */
  readonly ran: (ruleId: string) => boolean
}

export interface Suppressed<T extends Raw> {
  readonly kept: readonly T[]
  readonly silenced: readonly (T & {readonly suppression: Suppression})[]
  /** Findings about directives, by rule id. */
  readonly faults: readonly Fault[]
}

export interface Fault {
  readonly ruleId: string
  readonly finding: Finding
}

/** A directive with what was done about it: how often each of its rules silenced something ("" stands for all rules). */
interface Live {
  readonly directive: Directive
  readonly uses: Map<string, number>
}

const own = new Set(['unused-directive', 'directive-expired', 'directive-reason-missing', 'directive-unknown-rule'])

/** Parts findings into those that count and those that a directive silences. An expired directive silences nothing. */
export function suppress<T extends Raw>(findings: readonly T[], context: SuppressContext): Suppressed<T> {
  const {document, asOf} = context
  const all = [...document.directives].sort((a, b) => a.place.start.offset - b.place.start.offset)
  const live = all.filter((directive) => !isExpired(directive, asOf)).map((directive) => ({directive, uses: new Map()}))
  const kept: T[] = []
  const silenced: (T & {suppression: Suppression})[] = []
  for (const found of findings) {
    const directive = own.has(found.rule.id) ? null : silencer(found, live, document)
    if (directive === null) kept.push(found)
    else silenced.push({...found, suppression: {reason: directive.reason, until: directive.until}})
  }
  const expired = all.filter((directive) => isExpired(directive, asOf)).map(expiry)
  return {kept, silenced, faults: [...expired, ...live.flatMap((entry) => faultsOf(entry, context))]}
}

function isExpired({action, until}: Directive, asOf: string): boolean {
  return action !== 'enable' && until !== null && (!isDay(until) || until < asOf)
}

function expiry(directive: Directive): Fault {
  const until = directive.until ?? ''
  const message = isDay(until) ? 'expired' : 'unreadable'
  return {ruleId: 'directive-expired', finding: {message, at: directive.place, data: {until}}}
}

/** The nearest directive above that silences the finding; counts its use. An enable in between ends a disable. */
function silencer({rule, finding}: Raw, live: readonly Live[], document: Document): Directive | null {
  const above = live.filter(({directive}) => directive.place.start.offset <= finding.at.start.offset)
  for (const {directive, uses} of above.reverse()) {
    const named = matching(directive, rule.id, finding.item)
    if (named === null) continue
    const onLine = directive.action !== 'disable-next-line' || nextLine(document, directive) === finding.at.start.line
    if (!onLine) continue
    if (directive.action === 'enable') return null
    uses.set(named, (uses.get(named) ?? 0) + 1)
    return directive
  }
  return null
}

/** What in the directive names the finding: `rule`, `rule/item`, or "" for all rules; null when nothing does. */
function matching({rules}: Directive, ruleId: string, item: string | undefined): string | null {
  if (rules.length === 0) return ''
  const exact = item === undefined ? ruleId : `${ruleId}/${item}`
  const found = rules.find(({value}) => value === ruleId || fold(value) === fold(exact))
  return found?.value ?? null
}

function fold(value: string): string {
  return value.normalize('NFC').toLowerCase()
}

/** The first line with text after the directive. */
function nextLine({text, starts}: Document, {place}: Directive): number {
  const rest = text.slice(place.end.offset)
  const lineEnd = /\r\n|\r|\n/.exec(rest)
  if (!lineEnd) return place.end.line + 1
  let line = place.end.line + 1
  while (line < starts.length && text.slice(starts[line - 1], starts[line]).trim() === '') line++
  return line
}

function faultsOf({directive, uses}: Live, {rules, ran, document}: SuppressContext): Fault[] {
  const enables = directive.action === 'enable'
  const faults: Fault[] = []
  if (!enables && !directive.reason) {
    faults.push({ruleId: 'directive-reason-missing', finding: {message: 'missing', at: directive.place}})
  }
  for (const {value, place} of directive.rules) {
    const id = value.split('/')[0] ?? value
    if (!rules.some((rule) => rule.id === id)) faults.push(unknown(id, place, rules))
    else if (!enables && !uses.has(value) && ran(id)) {
      faults.push({ruleId: 'unused-directive', finding: {message: 'rule', item: value, at: place, data: {rule: value}}})
    }
  }
  if (enables ? !endsSomething(directive, document) : directive.rules.length === 0 && uses.size === 0) {
    const message = enables ? 'enable' : 'all'
    faults.push({ruleId: 'unused-directive', finding: {message, at: directive.place}})
  }
  return faults
}

/** Whether a disable above names any of the same rules. */
function endsSomething({rules, place}: Directive, {directives}: Document): boolean {
  const ids = (list: Directive['rules']) => list.map(({value}) => value.split('/')[0])
  return directives.some((other) => {
    if (other.action !== 'disable' || other.place.start.offset >= place.start.offset) return false
    return rules.length === 0 || other.rules.length === 0 || ids(other.rules).some((id) => ids(rules).includes(id))
  })
}

function unknown(id: string, at: Directive['place'], rules: readonly Rule[]): Fault {
  const near = rules
    .map((rule) => ({id: rule.id, far: distance(rule.id, id)}))
    .sort((a, b) => a.far - b.far)
    .find(({far}) => far <= Math.max(2, Math.floor(id.length / 3)))
  const finding: Finding = near
    ? {message: 'near', at, data: {rule: id, near: near.id}}
    : {message: 'unknown', at, data: {rule: id}}
  return {ruleId: 'directive-unknown-rule', finding}
}

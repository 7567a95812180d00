/** Directives in the document: which findings they silence, and what is wrong with the directives themselves. */
import {distance} from 'fastest-levenshtein'
import {isDay} from '../model/day.ts'
import type {Directive, Document} from '../model/document.ts'
import type {Finding} from '../model/finding.ts'
import {grouped} from '../model/grouped.ts'
import {lastUpTo} from '../model/ordered.ts'
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
  const silencer = silencers(live, document)
  const ends = firstDisables(document.directives)
  const kept: T[] = []
  const silenced: (T & {suppression: Suppression})[] = []
  for (const found of findings) {
    const directive = own.has(found.rule.id) ? null : silencer(found)
    if (directive === null) kept.push(found)
    else silenced.push({...found, suppression: {reason: directive.reason, until: directive.until}})
  }
  const expired = all.filter((directive) => isExpired(directive, asOf)).map(expiry)
  return {kept, silenced, faults: [...expired, ...live.flatMap((entry) => faultsOf(entry, context, ends))]}
}

function isExpired({action, until}: Directive, asOf: string): boolean {
  return action !== 'enable' && until !== null && (!isDay(until) || until < asOf)
}

function expiry(directive: Directive): Fault {
  const until = directive.until ?? ''
  const message = isDay(until) ? 'expired' : 'unreadable'
  return {ruleId: 'directive-expired', finding: {message, at: directive.place, data: {until}}}
}

/** Asks for the nearest directive above that silences a finding; counts its use. An enable in between ends a disable. */
function silencers(live: readonly Live[], document: Document): (found: Raw) => Directive | null {
  const parted = grouped(live, ({directive}) => directive.action === 'disable-next-line')
  const byLine = grouped(parted.get(true) ?? [], ({directive}) => nextLine(document, directive))
  // By what they name: a rule, an item of a rule, or "" for all rules.
  const named = (parted.get(false) ?? []).flatMap((entry) =>
    namesOf(entry.directive).map((name) => ({name, entry, start: entry.directive.place.start.offset}))
  )
  const byName = grouped(named, ({name}) => name)
  return ({rule, finding}) => {
    const at = finding.at.start.offset
    const names = [
      '',
      rule.id,
      fold(rule.id),
      ...(finding.item === undefined ? [] : [fold(`${rule.id}/${finding.item}`)])
    ]
    const near = [
      ...(byLine.get(finding.at.start.line) ?? []),
      ...names.flatMap((name) => lastUpTo(byName.get(name) ?? [], at, ({start}) => start)?.entry ?? [])
    ].filter(({directive}) => directive.place.start.offset <= at)
    near.sort((a, b) => b.directive.place.start.offset - a.directive.place.start.offset)
    for (const {directive, uses} of near) {
      const name = matching(directive, rule.id, finding.item)
      if (name === null) continue
      if (directive.action === 'enable') return null
      uses.set(name, (uses.get(name) ?? 0) + 1)
      return directive
    }
    return null
  }
}

function namesOf({rules}: Directive): readonly string[] {
  if (rules.length === 0) return ['']
  return [...new Set(rules.flatMap(({value}) => [value, fold(value)]))]
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

function faultsOf({directive, uses}: Live, {rules, ran}: SuppressContext, ends: ReadonlyMap<string, number>): Fault[] {
  const enables = directive.action === 'enable'
  const faults: Fault[] = []
  if (!enables && !directive.reason) {
    faults.push({ruleId: 'directive-reason-missing', finding: {message: 'missing', at: directive.place}})
  }
  for (const {value, place} of directive.rules) {
    const id = idOf({value, place})
    if (!rules.some((rule) => rule.id === id)) faults.push(unknown(id, place, rules))
    else if (!enables && !uses.has(value) && ran(id)) {
      faults.push({ruleId: 'unused-directive', finding: {message: 'rule', item: value, at: place, data: {rule: value}}})
    }
  }
  if (enables ? !endsSomething(directive, ends) : directive.rules.length === 0 && uses.size === 0) {
    const message = enables ? 'enable' : 'all'
    faults.push({ruleId: 'unused-directive', finding: {message, at: directive.place}})
  }
  return faults
}

/** Where the first disable stands that names a rule; "" for one without names, "*" for any. */
function firstDisables(directives: Document['directives']): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const {action, rules, place} of directives) {
    if (action !== 'disable') continue
    for (const id of ['*', ...(rules.length === 0 ? [''] : rules.map(idOf))])
      first.set(id, Math.min(first.get(id) ?? Infinity, place.start.offset))
  }
  return first
}

/** Whether a disable above names any of the same rules. */
function endsSomething({rules, place}: Directive, first: ReadonlyMap<string, number>): boolean {
  const ids = rules.length === 0 ? ['*'] : ['', ...rules.map(idOf)]
  return ids.some((id) => (first.get(id) ?? Infinity) < place.start.offset)
}

function idOf({value}: Directive['rules'][number]): string {
  return value.split('/')[0] ?? value
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

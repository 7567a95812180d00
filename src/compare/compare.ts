/** What a new programme added, dropped or changed, for the review after four years. */
import type {Speech} from '../markup/speech.ts'
import {deadlineOf} from '../model/deadline.ts'
import type {Examined} from '../model/examined.ts'
import type {Action, Field, Status} from '../model/programme.ts'
import {actionFields} from '../model/reported.ts'
import {isInside} from '../model/rows.ts'
import {matchActions} from './match.ts'

export interface Comparison {
  readonly old: Side
  readonly now: Side
  /** Title, kind, municipalities, period … where they differ. */
  readonly facts: readonly Change[]
  readonly elements: readonly {readonly name: string; readonly before: Status | null; readonly after: Status | null}[]
  readonly goals: {readonly added: readonly string[]; readonly dropped: readonly string[]; readonly kept: number}
  readonly owners: {readonly added: readonly string[]; readonly dropped: readonly string[]}
  readonly added: readonly Entry[]
  readonly dropped: readonly Entry[]
  readonly changed: readonly ChangedAction[]
  readonly same: number
}

export interface Side {
  readonly path: string
  readonly title: string
  readonly language: string | null
  readonly actions: number
}

/** `field` is a key of the phrases or of the names of columns. */
export interface Change {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

export interface Entry {
  readonly line: number
  readonly goal: string
  readonly action: string
  readonly owner: string | null
}

export interface ChangedAction {
  readonly before: Entry
  readonly after: Entry
  readonly changes: readonly Change[]
  /** Why the two were taken for the same: how alike goals and actions are. Unit: per cent; null where one has none. */
  readonly alike: {readonly goal: number | null; readonly action: number | null}
}

export function compare(old: Examined, now: Examined, speech: Speech): Comparison {
  const {pairs, dropped, added} = matchActions(old.result.actions, now.result.actions)
  const paired = pairs.map(({old: before, now: after, goal, action}) => ({
    before: entryOf(before),
    after: entryOf(after),
    changes: changesOf(before, after, speech),
    alike: {goal: percent(goal), action: percent(action)}
  }))
  return {
    old: sideOf(old),
    now: sideOf(now),
    facts: factsOf(old, now, speech),
    elements: elementsOf(old, now, speech),
    goals: goalsOf(old.result.actions, now.result.actions, pairs),
    owners: namesOf(old.result.actions, now.result.actions),
    added: added.map(entryOf),
    dropped: dropped.map(entryOf),
    changed: paired.filter(({changes}) => changes.length > 0),
    same: paired.filter(({changes}) => changes.length === 0).length
  }
}

function sideOf({result, programme}: Examined): Side {
  const {path, language, actions} = result
  return {path, title: programme.title?.value ?? path, language, actions: actions.length}
}

function entryOf(action: Action): Entry {
  return {
    line: action.place.start.line,
    goal: flat(action.goal) ?? '',
    action: flat(action.action) ?? (action.goal === null ? action.title : ''),
    owner: flat(action.owner)
  }
}

function changesOf(before: Action, after: Action, {day}: Speech): readonly Change[] {
  const changed = actionFields.flatMap((field): readonly Change[] => {
    // A value that both have inside the indicator has changed with it.
    if ((field === 'baseline' || field === 'target') && isInside(before, field) && isInside(after, field)) return []
    const [a, b] = [flat(before[field]), flat(after[field])]
    return same(a, b) ? [] : [{field: `column/${field}`, before: a, after: b}]
  })
  const [first, second] = [deadlineOf(before), deadlineOf(after)]
  if (first === second || changed.some(({field}) => field === 'column/timetable')) return changed
  return [...changed, {field: 'column/timetable', before: first && day(first), after: second && day(second)}]
}

function factsOf(old: Examined, now: Examined, {name, day, phrase}: Speech): readonly Change[] {
  const read = ({result, programme}: Examined): readonly (readonly [string, string | null])[] => {
    const {title, municipalities, status, period, review, approvals} = programme
    const span = period && `${day(period.start)}–${period.end === null ? '' : day(period.end)}`
    const decided = approvals.map(({municipality, body, date}) =>
      [municipality, body, date && day(date)].filter((part) => part !== null && part !== '').join(' ')
    )
    return [
      ['compare/title', title?.value ?? null],
      ['compare/kind', result.kinds.map((kind) => name(`kind/${kind}`)).join(', ') || null],
      ['compare/municipalities', municipalities.map(({value}) => value).join(', ') || null],
      ['compare/status', status && phrase(`audit/status-${status}`)],
      ['compare/period', span],
      ['compare/review', review.next && day(review.next.value)],
      ['compare/approvals', [...new Set(decided)].join('; ') || null]
    ]
  }
  const after = new Map(read(now))
  return read(old).flatMap(([field, value]) => {
    const other = after.get(field) ?? null
    return same(value, other) ? [] : [{field, before: value, after: other}]
  })
}

/** Elements whose status differs; null where that side's law does not ask for the element. */
function elementsOf(old: Examined, now: Examined, {name}: Speech): Comparison['elements'] {
  const [before, after] = [old, now].map(({result}) => new Map(result.elements.map(({id, status}) => [id, status])))
  const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]
  return ids.flatMap((id) => {
    const change = {name: name(`element/${id}`), before: before?.get(id) ?? null, after: after?.get(id) ?? null}
    return change.before === change.after ? [] : [change]
  })
}

/** A goal is kept when its text stands in both, or when an action under it goes on. */
function goalsOf(
  old: readonly Action[],
  now: readonly Action[],
  pairs: ReturnType<typeof matchActions>['pairs']
): Comparison['goals'] {
  const goals = (actions: readonly Action[]) =>
    new Map(
      actions.flatMap(({goal}) => (/\p{L}/u.test(goal?.value ?? '') ? [[key(flat(goal)), flat(goal) ?? '']] : []))
    )
  const [before, after] = [goals(old), goals(now)]
  const goesOn = pairs.filter(({goal}) => goal !== null && goal >= 0.5)
  const [left, right] = [
    new Set(goesOn.map((pair) => key(flat(pair.old.goal)))),
    new Set(goesOn.map((pair) => key(flat(pair.now.goal))))
  ]
  const dropped = [...before].filter(([id]) => !after.has(id) && !left.has(id)).map(([, text]) => text)
  const added = [...after].filter(([id]) => !before.has(id) && !right.has(id)).map(([, text]) => text)
  return {added, dropped, kept: before.size - dropped.length}
}

/** Each name in a cell for itself; “everybody” and the like is no name. */
function namesOf(old: readonly Action[], now: readonly Action[]): Comparison['owners'] {
  const owners = (actions: readonly Action[]) =>
    new Map(actions.flatMap(namedIn).map((name) => [key(name), name] as const))
  const [before, after] = [owners(old), owners(now)]
  const only = (these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>) =>
    [...these].filter(([id]) => !those.has(id)).map(([, text]) => text)
  return {added: only(after, before), dropped: only(before, after)}
}

function namedIn({ownerClass, ownerNames = []}: Action): readonly string[] {
  return ownerClass === 'named' || ownerClass === 'partly' ? ownerNames : []
}

function flat(field: Field | null): string | null {
  const text = field?.value.replace(/\s+/g, ' ').trim() ?? ''
  return /^[\p{Pd}.…]*$/u.test(text) ? null : text
}

function same(a: string | null, b: string | null): boolean {
  return key(a) === key(b)
}

function key(text: string | null): string {
  return (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
}

function percent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 100)
}

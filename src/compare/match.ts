/** Finds for each old action the new one that carries on with it, by how alike goals and actions are. */
import type {Action} from '../model/programme.ts'
import {alike, piecesOf} from './similar.ts'

export interface Pair {
  readonly old: Action
  readonly now: Action
  /** 0–1: how alike the goals and the actions are; null where one of the two has none. */
  readonly goal: number | null
  readonly action: number | null
}

export interface Matching {
  readonly pairs: readonly Pair[]
  readonly dropped: readonly Action[]
  readonly added: readonly Action[]
}

/** Less alike than this, and they are two things. */
const least = 0.5
/** So many of the rarest pieces lead to candidates, and so many candidates are looked at, so that long lists stay quick. */
const rarest = 8
const candidates = 40

interface Card {
  readonly goal: ReadonlySet<string>
  readonly deed: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

/** Each action is matched once at most: first those that say the same, then the most alike, then those that come earlier. */
export function matchActions(old: readonly Action[], now: readonly Action[]): Matching {
  const [left, right] = [new Map<number, Pair>(), new Set<number>()]
  const join = (from: number, to: number, goal: number | null, action: number | null) => {
    const [first, second] = [old[from], now[to]]
    if (left.has(from) || right.has(to) || !first || !second) return
    left.set(from, {old: first, now: second, goal, action})
    right.add(to)
  }
  for (const [from, to] of sameText(old, now)) join(from, to, old[from]?.goal ? 1 : null, old[from]?.action ? 1 : null)

  const cards = (actions: readonly Action[], done: {has(at: number): boolean}) =>
    actions.flatMap((action, at) => (done.has(at) ? [] : [{at, ...cardOf(action)}]))
  const [before, after] = [cards(old, left), cards(now, right)]
  const index = indexOf(after)
  const likely = before.flatMap((card) =>
    lookUp(card, index).flatMap((place) => {
      const other = after[place]
      const likeness = other && likenessOf(card, other)
      return likeness && likeness.score >= least ? [{from: card.at, to: other.at, ...likeness}] : []
    })
  )
  likely.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
  for (const {from, to, goal, action} of likely) join(from, to, goal, action)
  return {
    pairs: old.flatMap((_, at) => left.get(at) ?? []),
    dropped: old.filter((_, at) => !left.has(at)),
    added: now.filter((_, at) => !right.has(at))
  }
}

/** Places of actions with equal goal and action, in order. */
function sameText(old: readonly Action[], now: readonly Action[]): readonly (readonly [number, number])[] {
  const textOf = ({goal, action}: Action) => JSON.stringify([goal?.value ?? null, action?.value ?? null])
  const places = new Map<string, number[]>()
  now.forEach((action, at) => {
    const text = textOf(action)
    const list = places.get(text)
    if (list) list.push(at)
    else places.set(text, [at])
  })
  return old.flatMap((action, from) => {
    const to = places.get(textOf(action))?.shift()
    return to === undefined ? [] : [[from, to] as const]
  })
}

function cardOf(action: Action): Card {
  const goal = piecesOf(action.goal?.value ?? '')
  const deed = piecesOf(action.action?.value ?? (action.goal === null ? action.title : ''))
  return {goal, deed, all: new Set([...goal, ...deed])}
}

/** The mean of both likenesses; where a part is lacking on one side, the likeness of the whole texts. */
function likenessOf(
  a: Card,
  b: Card
): {readonly score: number; readonly goal: number | null; readonly action: number | null} {
  const goal = a.goal.size > 0 && b.goal.size > 0 ? alike(a.goal, b.goal) : null
  const action = a.deed.size > 0 && b.deed.size > 0 ? alike(a.deed, b.deed) : null
  if (goal === null || action === null) return {score: alike(a.all, b.all), goal, action}
  // The same deed under a reworded goal is the same action; the same goal with another deed is not.
  return {score: 0.4 * goal + 0.6 * action, goal, action}
}

function indexOf(cards: readonly Card[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  cards.forEach(({all}, at) => {
    for (const piece of all) {
      const list = index.get(piece)
      if (list) list.push(at)
      else index.set(piece, [at])
    }
  })
  return index
}

/** Those that share the rarest pieces, most shared first. */
function lookUp({all}: Card, index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const lists = [...all].flatMap((piece) => {
    const list = index.get(piece)
    return list ? [list] : []
  })
  const shared = new Map<number, number>()
  for (const list of lists.sort((a, b) => a.length - b.length).slice(0, Math.max(rarest, lists.length / 4))) {
    if (list.length > 500 && shared.size > 0) break
    for (const at of list.slice(0, 500)) shared.set(at, (shared.get(at) ?? 0) + 1)
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, candidates)
    .map(([at]) => at)
}

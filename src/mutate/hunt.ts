/** Turns mutants on and asks the checks whether they notice. */
import {performance} from 'node:perf_hooks'
import type {Mutant} from './instrument.ts'
import {type Switches, switchesFor, watching} from './switches.ts'

/** Something that the suite asserts. */
export interface Check<Opened> {
  readonly name: string
  /** The file it was written for, where there is one: its mutants meet this check first. */
  readonly home?: string
  /** @throws {Error} when it does not hold. */
  run(opened: Opened): void
}

/** Loads the code with its switches; what is returned opens what checks ask, without memory of earlier ones. */
export type Load<Opened> = (switches: Switches) => () => Opened

/** `survived`: reached, and no check noticed. `unreached`: no check comes to it in a way that would make a difference. */
export type Fate = 'killed' | 'survived' | 'unreached'

export interface Hunt {
  /** What the likeliest few checks say; null when they notice nothing and there are more. */
  quick(mutant: Mutant): Fate | null
  /** What all checks say of some mutants, by number. They are on together until something is noticed: choose them from different files. */
  fatesOf(company: readonly Mutant[]): ReadonlyMap<number, Fate>
}

interface Watched<Opened> {
  readonly check: Check<Opened>
  readonly reached: Uint8Array
  readonly steps: number
  readonly milliseconds: number
}

/** The likeliest checks, and others from the cheapest to the dearest, are quick. */
const [likeliest, others] = [4, 5]
/** A loop may take so many steps more than without a mutant. */
const patience = 1_000_000

/**
 * Runs all checks once without any mutant and writes down what each reaches.
 * @throws {Error} when a check does not hold: whatever is broken then, it would be called noticed.
 */
export function hunt<Opened>(checks: readonly Check<Opened>[], count: number, load: Load<Opened>): Hunt {
  const watched = watch(checks, count, load)
  /** How often a check noticed a mutant of a file: what noticed one may notice the next. */
  const noticed = new Map<string, Map<Check<Opened>, number>>()
  const near = ({id, path}: Mutant): readonly Watched<Opened>[] => {
    const own = noticed.get(path)
    const rank = ({check}: Watched<Opened>) => (check.home === path ? 1e6 : (own?.get(check) ?? 0))
    const reaching = watched.filter(({reached}) => reached[id] === 1)
    return reaching.sort((a, b) => rank(b) - rank(a) || a.milliseconds - b.milliseconds)
  }
  const notice = ({path}: Mutant, {check}: Watched<Opened>): void => {
    const own = noticed.get(path) ?? new Map<Check<Opened>, number>()
    noticed.set(path, own.set(check, (own.get(check) ?? 0) + 1))
  }

  function quick(mutant: Mutant): Fate | null {
    const reaching = near(mutant)
    if (reaching.length === 0) return 'unreached'
    const rest = reaching.slice(likeliest)
    const some = rest.filter((_, index) => index % Math.ceil(rest.length / others) === 0)
    const failing = firstFailing([mutant], [...reaching.slice(0, likeliest), ...some], load)
    if (failing) notice(mutant, failing)
    return failing ? 'killed' : some.length === rest.length ? 'survived' : null
  }

  function fatesOf(company: readonly Mutant[]): ReadonlyMap<number, Fate> {
    const fates = new Map(
      company.map((mutant): [number, Fate] => [mutant.id, near(mutant).length > 0 ? 'survived' : 'unreached'])
    )
    let left = company.filter(({id}) => fates.get(id) === 'survived')
    let asked = watched.filter(({reached}) => left.some(({id}) => reached[id] === 1))
    asked = asked.sort((a, b) => a.milliseconds - b.milliseconds)
    while (left.length > 0) {
      const failing = firstFailing(left, asked, load)
      if (failing === null) break
      const culprit = culpritAmong(left, failing)
      if (culprit === null) {
        // Only together are they noticed: each is tried alone.
        const alone = left.flatMap((mutant) => [...fatesOf([mutant])])
        return new Map([...fates, ...alone])
      }
      notice(culprit, failing)
      fates.set(culprit.id, 'killed')
      left = left.filter((mutant) => mutant !== culprit)
      asked = asked.slice(asked.indexOf(failing))
    }
    return fates
  }

  /** The one that a check notices, found by halving; null when it notices none alone. */
  function culpritAmong(company: readonly Mutant[], failing: Watched<Opened>): Mutant | null {
    const fails = (some: readonly Mutant[]) => firstFailing(some, [failing], load) !== null
    let some = company.filter(({id}) => failing.reached[id] === 1)
    while (some.length > 1) {
      const half = some.slice(0, some.length >> 1)
      some = fails(half) ? half : some.slice(half.length)
    }
    const [last] = some
    return last && (company.length === 1 || fails([last])) ? last : null
  }

  return {quick, fatesOf}
}

function watch<Opened>(
  checks: readonly Check<Opened>[],
  count: number,
  load: Load<Opened>
): readonly Watched<Opened>[] {
  const watch = watching(count)
  const open = load(watch)
  const atOnce = watch.taken()
  return checks.map((check): Watched<Opened> => {
    const began = performance.now()
    try {
      check.run(open())
    } catch (error) {
      throw new Error(`${check.name} does not hold without any mutant: ${error instanceof Error ? error.stack : error}`)
    }
    const {reached, steps} = watch.taken()
    for (const [id, one] of atOnce.reached.entries()) if (one === 1) reached[id] = 1
    return {check, reached, steps, milliseconds: performance.now() - began}
  })
}

/** The first check that no longer holds with some mutants on. */
function firstFailing<Opened>(
  company: readonly Mutant[],
  asked: readonly Watched<Opened>[],
  load: Load<Opened>
): Watched<Opened> | null {
  const switches = switchesFor(company.map(({id}) => id))
  let current = asked[0] ?? null
  try {
    const opened = load(switches)()
    for (const watched of asked) {
      current = watched
      switches.rewind(watched.steps * 10 + patience)
      watched.check.run(opened)
    }
    return null
  } catch {
    return current
  }
}

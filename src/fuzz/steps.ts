/** Counts the steps that a backtracking matcher takes: the same number on every machine, however busy it is. */
import {type AST, RegExpParser} from '@eslint-community/regexpp'

/** Tries to match from a place; calls `next` with where it ended, and tries otherwise where that says no. */
type Matcher = (run: Run, at: number, next: (at: number) => boolean) => boolean

interface Run {
  readonly text: string
  /** What groups have caught, by their place in the pattern. */
  readonly caught: Map<AST.CapturingGroup, readonly [number, number]>
  readonly most: number
  steps: number
}

/** More steps were taken than allowed. */
class TooMany extends Error {}

/** The steps of looking for all matches in a text; `most` where there are more. */
export type StepCounter = (text: string, most: number) => number

/** @throws {SyntaxError} for what is no regular expression. */
export function stepCounter({source, flags}: Pick<RegExp, 'source' | 'flags'>): StepCounter {
  const pattern = parsePattern(source, flags)
  const matcher = anyOf(pattern.alternatives, 1, flags)
  return (text, most) => {
    const run: Run = {text, caught: new Map(), most, steps: 0}
    try {
      for (let at = 0; at <= text.length; ) {
        let end = -1
        const found = matcher(run, at, (to) => {
          end = to
          return true
        })
        if (found && !flags.includes('g')) break
        at = found && end > at ? end : at + 1
      }
      return run.steps
    } catch (error) {
      // A stack that overflows belongs to a pattern that goes into itself once for each letter; the real matcher has no such stack.
      if (error instanceof TooMany || error instanceof RangeError) return most
      throw error
    }
  }
}

export function parsePattern(source: string, flags: string): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, {unicode: flags.includes('u')})
}

function step(run: Run): void {
  if (++run.steps > run.most) throw new TooMany()
}

type Direction = 1 | -1

function anyOf(alternatives: readonly AST.Alternative[], way: Direction, flags: string): Matcher {
  const each = alternatives.map(({elements}) => inOrder(elements, way, flags))
  return (run, at, next) => each.some((matcher) => matcher(run, at, next))
}

function inOrder(elements: readonly AST.Element[], way: Direction, flags: string): Matcher {
  const each = (way === 1 ? elements : elements.toReversed()).map((element) => matcherOf(element, way, flags))
  const from = (index: number, run: Run, at: number, next: (at: number) => boolean): boolean => {
    const matcher = each[index]
    return matcher === undefined ? next(at) : matcher(run, at, (to) => from(index + 1, run, to, next))
  }
  return (run, at, next) => from(0, run, at, next)
}

function matcherOf(element: AST.Element, way: Direction, flags: string): Matcher {
  switch (element.type) {
    case 'Group':
      return anyOf(element.alternatives, way, flags)
    case 'CapturingGroup': {
      const inner = anyOf(element.alternatives, way, flags)
      return (run, at, next) =>
        inner(run, at, (to) => {
          run.caught.set(element, [Math.min(at, to), Math.max(at, to)])
          return next(to)
        })
    }
    case 'Backreference':
      return (run, at, next) => {
        step(run)
        const group = Array.isArray(element.resolved) ? element.resolved[0] : element.resolved
        const [from, to] = (group && run.caught.get(group)) ?? [0, 0]
        const word = run.text.slice(from, to)
        const start = way === 1 ? at : at - word.length
        run.steps += word.length
        return run.text.startsWith(word, start) && next(way === 1 ? at + word.length : start)
      }
    case 'Quantifier':
      return repeated(element, way, flags)
    case 'Assertion':
      return assertion(element, flags)
    default: {
      const fits = letterTest(element, flags)
      return (run, at, next) => {
        step(run)
        const length = fits(run.text, at, way)
        return length > 0 && next(at + way * length)
      }
    }
  }
}

function repeated({element, min, max, greedy}: AST.Quantifier, way: Direction, flags: string): Matcher {
  const inner = matcherOf(element as AST.Element, way, flags)
  const isLetter = /^Character/.test(element.type)
  const fits = isLetter ? letterTest(element, flags) : null
  const more = (run: Run, at: number, count: number, next: (at: number) => boolean): boolean => {
    const again = () =>
      count < max && inner(run, at, (to) => (to !== at || count < min) && more(run, to, count + 1, next))
    if (count < min) return again()
    return greedy ? again() || next(at) : next(at) || again()
  }
  if (fits === null || !greedy) return (run, at, next) => more(run, at, 0, next)
  // Single letters, which are most of all: no stack.
  return (run, at, next) => {
    const ends = [at]
    for (let end = at; ends.length <= max; ends.push(end)) {
      step(run)
      const length = fits(run.text, end, way)
      if (length === 0) break
      end += way * length
    }
    for (let count = ends.length - 1; count >= min; count--) if (next(ends[count] ?? at)) return true
    return false
  }
}

function assertion(element: AST.Assertion, flags: string): Matcher {
  if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
    const inner = anyOf(element.alternatives, element.kind === 'lookahead' ? 1 : -1, flags)
    return (run, at, next) => inner(run, at, () => true) !== element.negate && next(at)
  }
  const holds = new RegExp(element.raw, `${flags.replace(/[gy]/g, '')}y`)
  return (run, at, next) => {
    step(run)
    holds.lastIndex = at
    return holds.test(run.text) && next(at)
  }
}

/** How long the letter is that fits at a place, before or behind it; 0 where none does. */
function letterTest({raw}: {readonly raw: string}, flags: string) {
  const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gym]/g, ''))
  const known = new Map<string, boolean>()
  const wide = flags.includes('u')
  return (text: string, at: number, way: Direction): number => {
    const letter = letterAt(text, at, way, wide)
    if (letter === '') return 0
    let fits = known.get(letter)
    if (fits === undefined) {
      fits = one.test(letter)
      known.set(letter, fits)
    }
    return fits ? letter.length : 0
  }
}

function letterAt(text: string, at: number, way: Direction, wide: boolean): string {
  if (way === 1)
    return wide ? String.fromCodePoint(...[text.codePointAt(at)].flatMap((code) => code ?? [])) : text.charAt(at)
  const before = text.charAt(at - 1)
  return wide && /[\udc00-\udfff]/.test(before) ? text.slice(Math.max(0, at - 2), at) : before
}

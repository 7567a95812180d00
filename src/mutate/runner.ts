/** As much of vitest as unit tests of rules and recognition use, run at once and in this process: a whole runner for each mutant would take days. */
import {inspect} from 'node:util'
import {type Expectation, expectation} from './matchers.ts'

type Body = (...values: readonly never[]) => unknown

interface Register {
  (name: string, body: Body, milliseconds?: number): void
  readonly each: (rows: readonly unknown[]) => (name: string, body: Body, milliseconds?: number) => void
}

/** What stands in for the module `vitest`. */
export interface Runner {
  readonly describe: Register
  readonly it: Register
  readonly test: Register
  readonly expect: (value: unknown) => Expectation
  /** Runs what was registered, in order. @throws what the first failing test throws. */
  readonly run: () => number
}

export function runner(): Runner {
  const tests: {readonly name: string; readonly body: () => unknown}[] = []
  const it = withEach((name, body) => void tests.push({name, body}))
  const describe = withEach((_, body) => void body())
  const run = () => {
    for (const {name, body} of tests)
      if (body() instanceof Promise) throw new Error(`${name}: tests that wait are not known here`)
    return tests.length
  }
  return {describe, it, test: it, expect: expectation, run}
}

function withEach(register: (name: string, body: () => unknown) => void): Register {
  const one = (name: string, body: Body) => register(name, body as () => unknown)
  const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as unknown as readonly never[]
      register(`${name} ${inspect(row, {depth: 0})}`, () => body(...values))
    }
  }
  return Object.assign(one, {each})
}

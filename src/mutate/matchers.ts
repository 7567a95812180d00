/** The matchers of vitest that unit tests of rules and recognition use. */
import {inspect, isDeepStrictEqual} from 'node:util'

export interface Matchers {
  toBe(expected: unknown): void
  toBeNull(): void
  toBeUndefined(): void
  toBeGreaterThan(least: number): void
  toBeGreaterThanOrEqual(least: number): void
  toContain(part: unknown): void
  toEqual(expected: unknown): void
  toHaveLength(length: number): void
  toMatch(pattern: RegExp | string): void
  toMatchObject(expected: unknown): void
  toThrow(pattern?: RegExp | string): void
}

export interface Expectation extends Matchers {
  readonly not: Matchers
}

/** `expect`. Each matcher throws when the value is not as expected. */
export function expectation(value: unknown): Expectation {
  return {...matchers(value, true), not: matchers(value, false)}
}

function matchers(value: unknown, wanted: boolean): Matchers {
  const say = (holds: boolean, expected?: unknown) => {
    if (holds !== wanted)
      throw new Error(`${inspect(value)} where ${wanted ? '' : 'not '}${inspect(expected)} was expected`)
  }
  const length = () => (value as {readonly length?: unknown} | null)?.length
  return {
    toBe: (expected) => say(Object.is(value, expected), expected),
    toBeNull: () => say(value === null, null),
    toBeUndefined: () => say(value === undefined),
    toBeGreaterThan: (least) => say(Number(value) > least, least),
    toBeGreaterThanOrEqual: (least) => say(Number(value) >= least, least),
    toContain: (part) => say((value as readonly unknown[]).includes(part), part),
    toEqual: (expected) => say(isDeepStrictEqual(said(value), said(expected)), expected),
    toHaveLength: (expected) => say(length() === expected, expected),
    toMatch: (pattern) => say(matches(String(value), pattern), pattern),
    toMatchObject: (expected) => say(holds(value, expected), expected),
    toThrow: (pattern = '') => say(throws(value, pattern), pattern)
  }
}

function matches(text: string, pattern: RegExp | string): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)
}

function throws(value: unknown, pattern: RegExp | string): boolean {
  try {
    ;(value as () => unknown)()
    return false
  } catch (error) {
    return matches(error instanceof Error ? error.message : String(error), pattern)
  }
}

/** A value without properties that are undefined: they are as good as absent. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(entries.map(([key, part]) => [key, said(part)]))
}

/** Whether a value has all that is expected of it; it may have more properties, and no more entries. */
function holds(value: unknown, expected: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(value) && value.length === expected.length && expected.every((one, at) => holds(value[at], one))
    )
  if (typeof expected !== 'object' || expected === null) return Object.is(value, expected)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(expected).every(([key, part]) => holds((value as Readonly<Record<string, unknown>>)[key], part))
}

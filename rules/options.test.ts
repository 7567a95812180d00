/** Options of rules: each has a meaning, a type and a least value that makes sense. */
import {describe, expect, it} from 'vitest'
import {rules} from './index.ts'

interface Property {
  readonly type?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly description?: string
}

/** Where less than this would be no use or no limit; 1 elsewhere. */
const least: Readonly<Record<string, number>> = {
  'document-overlong words': 100,
  'law-recap-overlong shareFrom': 0,
  'sentence-overlong words': 10
}

const withOptions = rules.filter(({options}) => Object.keys(options as object).length > 0)

describe('the options of', () => {
  it.each(withOptions)('$id', ({id, options, optionsSchema}) => {
    const {properties, ...rest} = (optionsSchema ?? {}) as {readonly properties?: Readonly<Record<string, Property>>}
    const own = Object.entries(properties ?? {})
    // Whoever checks a configuration knows that options are a mapping without other keys.
    expect(Object.keys(rest)).toEqual([])
    expect(own.map(([name]) => name).sort()).toEqual(Object.keys(options as object).sort())
    for (const [name, {type, minimum, maximum, description}] of own) {
      const value = Number((options as Readonly<Record<string, unknown>>)[name])
      expect(['integer', 'number']).toContain(type)
      expect(minimum).toBe(least[`${id} ${name}`] ?? 1)
      expect(maximum).toBe(name === 'percent' ? 100 : undefined)
      expect(value).toBeGreaterThan(minimum ?? 0)
      expect(description).toMatch(/^[A-Z].{20,}\.$/)
    }
  })

  it('some rules', () => expect(withOptions.length).toBeGreaterThan(5))
})

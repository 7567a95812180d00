/** “Did you mean”: finds the name somebody meant when writing another. */
import {distance} from 'fastest-levenshtein'

export interface Suggestion {
  readonly value: string
  /** `spelling`: only case, accents or separators differ. `alias`: another word for it. `near`: a few letters differ. */
  readonly how: 'spelling' | 'alias' | 'near'
}

export type Aliases = Readonly<Record<string, string>>

/** The name that differs from what is written only in case, accents or separators, or that the table of other words gives. */
export function sameName(written: string, names: readonly string[], aliases: Aliases): Suggestion | null {
  const bare = bareForm(written)
  if (bare === '') return null
  const spelt = names.find((name) => bareForm(name) === bare)
  if (spelt !== undefined) return {value: spelt, how: 'spelling'}
  const alias = Object.entries(aliases).find(([word]) => bareForm(word) === bare)?.[1]
  return alias !== undefined && names.includes(alias) ? {value: alias, how: 'alias'} : null
}

/** The name a slip of the finger away; null when nothing is near or the word is too short to tell. */
export function nearName(written: string, names: readonly string[]): Suggestion | null {
  const bare = bareForm(written)
  const limit = Math.min(3, Math.max(1, Math.floor(bare.length / 3)))
  let best: {readonly value: string; readonly steps: number} | null = null
  for (const value of names) {
    const name = bareForm(value)
    if (name.length < 4 || bare.length < 3) continue
    const steps = anagrams(bare, name) ? 1 : distance(bare, name)
    if (steps <= limit && (best === null || steps < best.steps)) best = {value, steps}
  }
  return best && {value: best.value, how: 'near'}
}

export function suggest(written: string, names: readonly string[], aliases: Aliases): Suggestion | null {
  return sameName(written, names, aliases) ?? nearName(written, names)
}

function bareForm(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s_.\-‐–]/gu, '')
}

function anagrams(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

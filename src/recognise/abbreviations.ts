/** Reads a document's own key to abbreviations: "VO = Österbottens välfärdsområde, MI = medborgarinstitutet". */
import type {Document} from '../model/document.ts'
import type {Subject} from './subject.ts'

/** Unit: pairs. One alone is no key. */
const fewest = 2
const pair =
  /(?<![\p{L}\p{N}])((?:\p{Lu}|(?<=[*_])\p{Ll}(?=[\p{L}\p{N}-]{1,9}[*_]))[\p{L}\p{N}-]{0,9})[*_]{0,2}\s?=\s?[*_]{0,2}(\p{L}[^=,;.\n|<>]{2,80})/gu

/** What abbreviations stand for, by abbreviation. */
export function readAbbreviations({text}: Document): ReadonlyMap<string, string> {
  if (!text.includes('=')) return new Map()
  const pairs = [...text.matchAll(pair)].map(([, short = '', long = '']) => [short, long.trim()] as const)
  return new Map(pairs.length < fewest ? [] : pairs)
}

/** The text with what its abbreviations stand for behind it; a key to abbreviations speaks of nothing itself. */
export function spelledOut(value: string, {abbreviations}: Pick<Subject, 'abbreviations'>): string {
  if (abbreviations.size === 0) return value
  const meant = new Set(
    (value.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}-]{0,9}(?![\p{L}\p{N}-])/gu) ?? []).map(
      (word) => abbreviations.get(word) ?? abbreviations.get(lowerFirst(word))
    )
  )
  return [value, ...meant].filter((part) => part !== undefined).join('; ')
}

/** A short name without a capital has one at the head of a sentence. */
function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

/** "MI = medborgarinstitutet, LS = livskraftssektorn". */
export function isKey(value: string): boolean {
  return (value.match(/\S\s?=\s?\S/g)?.length ?? 0) >= fewest
}

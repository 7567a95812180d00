/** Reads a document's own key to abbreviations: "VO = Österbottens välfärdsområde, MI = medborgarinstitutet". */
import type {Document} from '../model/document.ts'
import type {Subject} from './subject.ts'

/** Unit: pairs. One alone is no key. */
const fewest = 2
const pair = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}-]{0,9})[*_]{0,2}\s?=\s?[*_]{0,2}(\p{L}[^=,;.\n|<>]{2,80})/gu

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
    (value.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}-]{0,9}/gu) ?? []).map((word) => abbreviations.get(word))
  )
  return [value, ...meant].filter((part) => part !== undefined).join('; ')
}

/** "MI = medborgarinstitutet, LS = livskraftssektorn". */
export function isKey(value: string): boolean {
  return (value.match(/\S\s?=\s?\S/g)?.length ?? 0) >= fewest
}

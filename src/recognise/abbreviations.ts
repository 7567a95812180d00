/** Reads a document's own key to abbreviations: "VO = Österbottens välfärdsområde", or a table of them. */
import type {Document, Table} from '../model/document.ts'
import type {Subject} from './subject.ts'

/** Unit: pairs. One alone is no key. */
const fewest = 2
const pair =
  /(?<![\p{L}\p{N}])((?:\p{Lu}|(?<=[*_])\p{Ll}(?=[\p{L}\p{N}-]{1,9}[*_]))[\p{L}\p{N}-]{0,9})[*_]{0,2}\s?=\s?[*_]{0,2}(\p{L}[^=,;.\n|<>]{2,80})/gu

type Pair = readonly [short: string, long: string]

/** What abbreviations stand for, by abbreviation. */
export function readAbbreviations(document: Document): ReadonlyMap<string, string> {
  const equated = document.text.includes('=')
    ? [...document.text.matchAll(pair)].map(([, short = '', long = '']): Pair => [short, long.trim()])
    : []
  const tables = document.sections.flatMap(({blocks}) => blocks.filter((block) => block.type === 'table'))
  return new Map([equated, ...tables.map(pairsOf)].filter(({length}) => length >= fewest).flat())
}

/** Unit: letters. An abbreviation is no longer. */
const longest = 6
const abbreviation = /^(?=.*\p{Lu})[\p{L}\d-]+$/u

/** Two columns, the first of short names with a capital, the second of what they stand for: "TH / TVU | työnhakija / muu". */
function pairsOf({rows}: Table): readonly Pair[] {
  const read = rows.flatMap(({cells}): Pair[] => {
    const [names = [], meanings = [], ...others] = cells.map(({text}) => text.value.split(/\s\/\s/))
    if (others.length > 0 || names.length !== meanings.length) return []
    return names.map((name, index) => [name.trim(), meanings[index]?.trim() ?? ''])
  })
  const shorts = read.filter(
    ([short, long]) => short.length <= longest && abbreviation.test(short) && long.length > short.length
  )
  return shorts.length * 2 > read.length ? shorts : []
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

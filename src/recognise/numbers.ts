/** Figures in a text: numbers that count something. */
import type {Language} from '../model/law.ts'
import type {Lexicon, Match} from '../model/lexicon.ts'
import {type DateInText, datesIn} from './dates.ts'
import {remembered} from './remembered.ts'

/** Where figures stand; dates, ages, class years and section numbers left out. */
export function numbersIn(value: string, language: Language, lexicon: Lexicon): readonly Match[] {
  return /\d/.test(value) ? readNumbers(value, language, lexicon) : []
}

const readNumbers = remembered((value, language, lexicon): readonly Match[] => {
  const text = withoutDates(value, datedIn(value, language, lexicon))
  const found: Match[] = []
  for (const match of text.matchAll(/(?<![\p{L}\d]|\S-|\p{L}\d\.)\d+(?:[ .,]\d+)*/gu)) {
    const before = text.slice(Math.max(0, match.index - 14), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16)
    if (lexicon.find('measures/age', language, after.replace(/^[\s–-]*(?:\d+[\s–-]*)?/, ''))?.start === 0) continue
    if (/^\s*§|^\/\d{4}/.test(after)) continue
    const [, apart, word] = /([,;(:–]\s*)?(?<!\p{L})(\p{L}+)\s*$/u.exec(before) ?? []
    if (word && apart === undefined && lexicon.has('measures/ordinal', language, word)) continue
    found.push({start: match.index, end: match.index + match[0].length})
  }
  return found
})

/** The dates of an indicator: a year before a colon dates the value behind it, "2025: 46". */
export function datedIn(value: string, language: Language, lexicon: Lexicon): readonly DateInText[] {
  return datesIn(value.replace(/(?<![\d.:/])((?:19|20)\d\d):(?=\s)/g, '$1 '), language, lexicon)
}

/** Blanks stand where the dates stood, so that all else keeps its place. */
export function withoutDates(value: string, dates: readonly DateInText[]): string {
  const parts: string[] = []
  let done = 0
  for (const {start, end} of dates) {
    parts.push(value.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  parts.push(value.slice(done))
  return parts
    .join('')
    .replace(/\d{1,2}\.\d{1,2}\.?/g, (match) => (match.endsWith('.') ? ' '.repeat(match.length) : match))
}

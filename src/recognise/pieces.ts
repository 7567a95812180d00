/** Cuts an indicator's cell into indicators, and an indicator into what stands between its commas and brackets. */
import type {Language} from '../model/law.ts'
import type {Lexicon, Match} from '../model/lexicon.ts'
import {countWords} from '../model/text.ts'
import {datedIn, numbersIn} from './numbers.ts'
import {remembered} from './remembered.ts'

export interface Piece {
  readonly text: string
  /** Where it ends in the indicator. */
  readonly end: number
  /** In brackets. */
  readonly aside: boolean
  /** Its figures; whether “mål 80” is a value or a name, the text before it decides. */
  readonly numbers: readonly Match[]
}

/** Unit: words. A year in brackets may have so many beside it and still date the value before it. */
const beside = 2

/** The indicators of a cell, at semicolons and line breaks outside brackets; one without a name of its own stays with the one before. */
export function partsOf(cell: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  const add = (to: number) => {
    const part = cell.slice(from, to)
    const before = parts.at(-1)
    if (part.trim() === '') return
    if (before === undefined || isIndicator(part, cell[from - 1] === '\n')) parts.push(part)
    else parts[parts.length - 1] = `${before}; ${part.trim()}`
  }
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === '\n' || (sign === ';' && depth === 0)) {
      add(at)
      from = at + 1
      depth = 0
    }
  }
  add(cell.length)
  return parts
}

/** "Mål 80" and "; skolans rapport" are no indicators of their own. */
function isIndicator(part: string, line: boolean): boolean {
  return countWords(part.replace(/[\d.,:%]+/g, ' ')) > beside || (line && !/\d/.test(part))
}

/** What stands between commas, brackets and sentences; a year in brackets stays with the value it dates. */
export const piecesOf = remembered((part, language, lexicon): readonly Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  let depth = 0
  const all = numbersIn(part, language, lexicon).filter((number) => !isDay(part, number, language, lexicon))
  // Pieces come in order, and so do numbers.
  let next = 0
  const push = (to: number) => {
    const text = part.slice(from, to).trim()
    if (text === '') return
    const at = part.indexOf(text, from)
    const numbers: Match[] = []
    for (let number = all[next]; number !== undefined && number.end <= to; number = all[++next])
      if (number.start >= at) numbers.push({start: number.start - at, end: number.end - at})
    const dates = numbers.length === 2 ? datedIn(text, language, lexicon) : []
    const [first, second] = dates.length === 2 ? numbers : []
    // "0 % år 2022 och 75 % år 2026": two values, each with its year.
    const cut = first && second && dates[0] ? Math.max(first.end, dates[0].end) : 0
    if (second === undefined || cut === 0 || cut > second.start) {
      pieces.push({text, end: to, aside: depth > 0, numbers})
      return
    }
    const rest = {start: second.start - cut, end: second.end - cut}
    pieces.push({text: text.slice(0, cut), end: at + cut, aside: depth > 0, numbers: numbers.slice(0, 1)})
    pieces.push({text: text.slice(cut), end: to, aside: depth > 0, numbers: [rest]})
  }
  for (const sign of part.matchAll(/[()]|[;\n]|,(?=\s)|(?<=[\p{L}\d]{2})\.(?=\s+\p{Lu})/gu)) {
    if (sign.index < from) continue
    if (sign[0] === '(') {
      const close = part.indexOf(')', sign.index)
      if (close > 0 && datesIt(part.slice(sign.index + 1, close), language, lexicon)) {
        // The value goes on behind the bracket: "12 (2025) deltagare".
        const rest = /^[\s:]*/.exec(part.slice(close + 1))?.[0].length ?? 0
        push(close + 1)
        from = close + 1 + rest
        continue
      }
    }
    push(sign.index)
    from = sign.index + 1
    if (sign[0] === '(') depth++
    if (sign[0] === ')') depth = Math.max(0, depth - 1)
  }
  push(part.length)
  return pieces
})

/** "before 30.9", "30 september": a day without its year. */
function isDay(part: string, {start, end}: Match, language: Language, lexicon: Lexicon): boolean {
  const [, month] = /^\.?\s+(\p{L}+)/u.exec(part.slice(end, end + 24)) ?? []
  if (month && lexicon.named('months', language, month).length > 0) return true
  const before = part.slice(Math.max(0, start - 24), start)
  return /^\d{1,2}\.\d{1,2}$/.test(part.slice(start, end)) && lexicon.has('times/deadline', language, before)
}

function datesIt(inside: string, language: Language, lexicon: Lexicon): boolean {
  return (
    datedIn(inside, language, lexicon).length > 0 &&
    numbersIn(inside, language, lexicon).length === 0 &&
    countWords(inside.replace(/[\d.,–/-]+/g, ' ')) <= beside
  )
}

/** What is new starts at nought. A single word says so only where it stands alone. */
export function isNew({text}: Piece, language: Language, lexicon: Lexicon): boolean {
  if (lexicon.has('measures/new', language, text)) return true
  const alone = lexicon.find('measures/new-alone', language, text)
  return alone !== null && alone.start === 0 && alone.end === text.length
}

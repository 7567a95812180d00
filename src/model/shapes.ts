/** Things one knows by their shape in any language: identity codes, mobile numbers, e-mail addresses, marks that stand in for text. */
import type {Match} from './lexicon.ts'

const code = /(?<![\p{L}\p{N}])(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/gu
const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY'
/** What each of these needs, looked for first: a pattern of plain letters is quick, and most texts have none of them. */
const sixDigits = /\d{6}/
const mobileStart = /(?:\+358[ -]?\(?0?\)?|0)(?:4\d|50)[ -]?\d/
const markStart = /xx|x\.|\dx|§\s?x|x\s?§|tbd|fixme|lorem|___|\?{2}/i
const mobile = /(?<![\p{L}\p{N}])(?:\+358[ -]?\(?0?\)?|0)(?:4\d|50)[ -]?\d(?:[ -]?\d){5,7}(?!\d)/u
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u
/** x for letters or figures, lines to write on, and what programmers leave behind. */
const mark =
  /(?<![\p{L}\p{N}])(?:x{1,2}\.\s?x{1,2}\.(?:\s?[\dx]{2,4})?|(?:19|20)(?:\dx|xx)|§\s?x{1,3}|x{1,3}\s?§|xx+(?:[ .,]x+)*|tbd|fixme|lorem ipsum)(?![\p{L}\p{N}])|_{3,}|\?{2,}/iu
/** A word of other languages unless in capitals. */
const capitals = /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/u

/**
 * Finnish personal identity codes: day, month and year, a sign for the century, three figures and a check character.
 * A code whose check character does not fit is taken for one when that is a letter: no telephone number ends so.
 */
export function identityCodesIn(text: string): readonly Match[] {
  if (!sixDigits.test(text)) return none
  return [...text.matchAll(code)].flatMap((match) => {
    const [whole, date = '', serial = '', check = ''] = match
    const [day, month] = [Number(date.slice(0, 2)), Number(date.slice(2, 4))]
    if (day < 1 || day > 31 || month < 1 || month > 12) return []
    const right = checks[Number(`${date}${serial}`) % 31] === check
    return right || /\D/.test(check) ? [{start: match.index, end: match.index + whole.length}] : []
  })
}

const none: readonly Match[] = []

/** The first Finnish mobile number. */
export function mobileIn(text: string): Match | null {
  return mobileStart.test(text) ? first(mobile, text) : null
}

/** The first e-mail address. */
export function mailIn(text: string): Match | null {
  return text.includes('@') ? first(mail, text) : null
}

/** The first mark that stands in for text: `xx.xx.202x`, `§ x`, `____`, `TODO`. A text of nothing but x is a degree in a table and none. */
export function placeholderMarkIn(text: string): Match | null {
  if (/^x+$/i.test(text.trim())) return null
  return (markStart.test(text) ? first(mark, text) : null) ?? (text.includes('TODO') ? first(capitals, text) : null)
}

function first(pattern: RegExp, text: string): Match | null {
  const match = pattern.exec(text)
  return match ? {start: match.index, end: match.index + match[0].length} : null
}

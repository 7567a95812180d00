/** Where sentences end: not at abbreviations, ordinals and dates. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'

/** The mark of a footnote may stand behind the stop: "till 2028.[1] I juni", in text from Word "till 2028.1 I juni". */
const sentenceEnd =
  /(?<![.!?…])[.!?…]+[)”"»]?(?:\[\d{1,2}\]|(?<=(?:\p{Ll}{4}|\d{4})\.)\d{1,2})?(?=\s+[\p{Lu}\p{N}”"“»–-])|\n/gu

/** Start and end of each sentence. A full stop after an abbreviation, an ordinal or inside a date ends nothing, unless it may close a sentence and a capital follows. */
export function splitSentences(
  value: string,
  language: Language,
  lexicon: Lexicon
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = []
  let start = 0
  const push = (end: number) => {
    const piece = value.slice(start, end)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim() !== '') spans.push([start + lead, start + lead + piece.trim().length])
    start = end
  }
  for (const match of value.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    if (match[0] === '\n' || !isAbbreviation(value.slice(start, end), value.slice(end), language, lexicon)) push(end)
  }
  push(value.length)
  return spans
}

function isAbbreviation(before: string, after: string, language: Language, lexicon: Lexicon): boolean {
  if (!before.endsWith('.')) return false
  const last = /(?<!\S)(\S+)\.$/.exec(before.slice(-60))?.[1] ?? ''
  if (/^\d{1,3}$/.test(last)) return !/^\s+\p{Lu}/u.test(after) || before.trim() === `${last}.`
  if (/^\p{Lu}$/u.test(last)) return true
  if (/^\s+\p{Lu}\p{Ll}/u.test(after) && lexicon.has('abbreviations/closing', language, `${last}.`)) return false
  return lexicon.has('abbreviations/common', language, `${last}.`)
}

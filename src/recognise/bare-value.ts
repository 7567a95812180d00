/** Tells a mere value from words that say what it is a value of. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'

/** Words that belong to a value: "150 per year", "at least 12 times". */
const belonging = ['interval', 'times', 'bound', 'aim', 'start']
/** Unit: letters. What is left beside a figure and is no longer than this is its unit: "st", "kpl", "hlö". */
const unit = 4

/** A figure and at most its unit, year or rhythm: "85 %", "40 per år", "19 (2024)"; or nothing but a dash. */
export function isBareValue(
  text: string,
  {language, lexicon}: {readonly language: Language; readonly lexicon: Lexicon}
): boolean {
  if (!/\d/.test(text)) return /^[\s\p{Pd}]*$/u.test(text)
  let rest = text
  for (const concept of belonging)
    for (const {start, end} of lexicon.all(`measures/${concept}`, language, rest).toReversed())
      rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => word.length <= unit)
}

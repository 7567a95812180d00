/** Text of a document inside a style sheet of ours: whatever could end the string or the sheet is written as an escape. */
import {clean} from '../report/clean.ts'

/** A quoted string of CSS that holds the text and nothing else, also between `<style>` and `</style>`. */
export function cssString(text: string): string {
  const escaped = clean(text).replace(
    /[^\p{L}\p{N} .,:()–-]/gu,
    (letter) => `\\${letter.codePointAt(0)?.toString(16)} `
  )
  return `"${escaped}"`
}

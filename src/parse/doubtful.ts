/** Where the native engine and remark are known to differ, and what remark may be given: what decides which of them reads a text. */

/**
 * Constructs that the native engine reads otherwise, or places otherwise; remark is right. All are rare in programmes.
 * Each stands behind the signs without one of which it cannot be: looking for a sign costs nothing.
 */
const constructs: readonly (readonly [signs: readonly string[], ...constructs: readonly RegExp[]])[] = [
  // A backslash at the end of a line: where the break ends. Marks side by side behind one.
  [['\\'], /\\[\r\n]/, /\\[*_]{2}/],
  // Line ends of old machines; letters that no text holds; code set in, with the line ends of Windows.
  [['\r'], /\r(?!\n)/, /(?:^|\n)[ \t]{4}[^\n]*\r\n|(?:^|\n)\t[^\n]*\r\n/],
  [['\0'], /\0/],
  // Definitions in lists and quotations, or with a block, a table or nothing behind them.
  [
    [']:'],
    /\]:[ \t]*(?:\[\^|[-+*>#~`<|\d]|\r?\n|$)/,
    /(?:^|\n)[ \t]*(?:[-+*>]|\d+[.)])[^\n]*\]:/,
    /(?:^|\n)[ \t>]*\[[^\]\n]*\]:[^\n]*\n[ \t>]*\||(?:^|\n)[ \t]+\[[^\]\n]*\]:/
  ],
  // Entities behind a code fence, and fences in lists and quotations.
  [['```', '~~~'], /(?:^|\n)[ \t]*(?:```|~~~)[^\n]*&/, /(?:^|\n)[ \t]*(?:[-+*>]|\d+[.)])[^\n]*(?:```|~~~)/],
  // HTML right under a table, in lists and in quotations.
  [['<'], /[^\r\n]\r?\n[ \t>]*<(?!!--)/, /(?:^|\n)(?:[ \t]|[-+*>]|\d+[.)])+</],
  // An item without text.
  [['\n'], /(?:^|\n)[ \t>]*(?:[-+*]|\d+[.)])(?:[-+*>]|\d+[.)]|[ \t])*(?:\r?\n|$)/],
  // Emphasis beside a letter beyond the first 65 536, an emoji for instance, and marks of two kinds side by side.
  [['*', '_'], /[*_][\uD800-\uDFFF]|[\uD800-\uDFFF][*_]|\*_|_\*/],
  // Lists, tables and quotations in quotations.
  [['>'], /(?:^|\n)[ \t]*>[ \t]*(?:>|[-+*][ \t]|\d+[.)][ \t])/, /(?:^|\n)[ \t]*>[^\n]*\|/],
  // Tables in lists.
  [['|'], /(?:^|\n)[ \t]*(?:[-+*]|\d+[.)])[ \t]+\|/],
  // Lines set in with tabs, and lines of spaces only.
  [['\t'], /(?:^|\n)[ \t]*\t/],
  [['    ', '\t'], /\S[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]{4,}(?:\r?\n|$)/]
]

/** Half of a letter of two units, which no text holds. */
function hasHalfLetters(text: string): boolean {
  return /[\uD800-\uDFFF]/.test(text) && /\p{Cs}/u.test(text)
}

/** True where only remark is known to be right. */
export function isDoubtful(text: string): boolean {
  if (hasHalfLetters(text)) return true
  return constructs.some(
    ([signs, ...patterns]) =>
      signs.some((sign) => text.includes(sign)) && patterns.some((construct) => construct.test(text))
  )
}

/** Marks that open or close something within a paragraph; remark tries each against all others. */
const marks = /[*_`[\]!<]/g
const itemLine = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/

/**
 * How much work remark has with a text; its time grows faster than the text. About a million take a second.
 * Counted: letters; marks within one block of lines, squared; lines of lists, to the power of one and a half; columns of a row and
 * depth of nesting, squared.
 */
export function remarkWork(text: string): number {
  let work = text.length * 2
  let inBlock = 0
  let items = 0
  const endBlock = () => {
    work += inBlock ** 2 / 20
    inBlock = 0
  }
  for (const line of text.split('\n')) {
    if (line.trim() === '') endBlock()
    else inBlock += line.match(marks)?.length ?? 0
    if (itemLine.test(line)) items++
    const bars = line.split('|').length - 1
    // A blank line nests nothing: where front matter stood it may hold thousands of spaces.
    const depth = line.trim() === '' ? 0 : (/^[\s>*+\d.)-]*/.exec(line)?.[0].length ?? 0) / 2
    work += bars ** 2 / 100 + depth ** 2
  }
  endBlock()
  return work + items ** 1.5
}

/** How wide text is on a terminal, and how it is broken into lines. */

const nothing = /^(?:\p{M}|\p{Cf})$/u
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u
/** Letters and signs of Latin scripts, each one column wide: nearly all text, told at a glance. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/

/** Unit: columns of the terminal. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const letter of text) width += nothing.test(letter) ? 0 : wide.test(letter) ? 2 : 1
  return width
}

/** Pads with spaces on the right. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Lines of at most `width` columns, broken at spaces (never at no-break spaces); a longer word keeps its own line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/ +/)) {
    const more = widthOf(word)
    if (line === '') [line, used] = [word, more]
    else if (used + 1 + more <= width) {
      line += ` ${word}`
      used += 1 + more
    } else {
      lines.push(line)
      ;[line, used] = [word, more]
    }
  }
  return [...lines, line]
}

/** Wraps and indents; the first line gets `first` instead of the indent. */
export function hang(text: string, width: number, indent: number, first = ' '.repeat(indent)): readonly string[] {
  const lines = wrap(text, Math.max(30, width - indent))
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line)
}

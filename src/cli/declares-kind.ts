/** Whether a file found in a folder means to be a programme document. Quick and generous: the parser judges afterwards. */

/** True when the front matter has a key `kind`, even where the block is broken or never closed. */
export function declaresKind(text: string): boolean {
  const opening = /^\ufeff?(?:[ \t]*\r?\n)*---[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (!opening) return false
  const rest = text.slice(opening[0].length)
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest)
  return /^[ \t]*["']?kind["']?[ \t]*:/m.test(closing ? rest.slice(0, closing.index) : rest)
}

/** Text of a document inside Markdown of ours: nothing in it is markup any more. */
import {clean} from '../report/clean.ts'

/** One line of text with every letter that could be markup escaped; safe inside a table cell as well. */
export function plain(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]<>|#~$&]/g, (letter) => `\\${letter}`)
    .replace(/^(?:\s*\d+(?=[.)])|\s*(?=[-+=:]))/, '$&\\')
    .trim()
}

/** A table. Cells are Markdown already. Empty without rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

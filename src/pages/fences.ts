/** Splits a Markdown page into its fenced blocks and the text between them, so that pages can be rewritten without a parser. */

export type Piece = TextPiece | Fence

export interface TextPiece {
  readonly type: 'text'
  readonly lines: readonly string[]
}

export interface Fence {
  readonly type: 'fence'
  /** The backticks that open and close it: three or more. */
  readonly ticks: string
  /** What stands after the opening backticks. */
  readonly info: string
  readonly lines: readonly string[]
  /** Line of the opening backticks in what was split, from 1. */
  readonly line: number
}

/** The pieces of a page in order. A fence that never closes runs to the end. */
export function splitFences(markdown: string): readonly Piece[] {
  const lines = markdown.split('\n')
  const pieces: Piece[] = []
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const opening = /^(`{3,})([^`]*)$/.exec(lines[index] ?? '')
    if (opening === null) continue
    const ticks = opening[1] ?? ''
    if (index > from) pieces.push({type: 'text', lines: lines.slice(from, index)})
    const end = closingLine(lines, index, ticks)
    const info = opening[2]?.trim() ?? ''
    pieces.push({type: 'fence', ticks, info, lines: lines.slice(index + 1, end), line: index + 1})
    index = end
    from = end + 1
  }
  if (from < lines.length) pieces.push({type: 'text', lines: lines.slice(from)})
  return pieces
}

/** The page that the pieces came from. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.flatMap(linesOf).join('\n')
}

export function isBlank(piece: Piece): boolean {
  return piece.type === 'text' && piece.lines.every((line) => line.trim() === '')
}

function linesOf(piece: Piece): readonly string[] {
  return piece.type === 'text' ? piece.lines : [`${piece.ticks}${piece.info}`, ...piece.lines, piece.ticks]
}

function closingLine(lines: readonly string[], opened: number, ticks: string): number {
  const found = lines.findIndex(
    (line, at) => at > opened && /^`{3,}\s*$/.test(line) && line.trim().length >= ticks.length
  )
  return found < 0 ? lines.length : found
}

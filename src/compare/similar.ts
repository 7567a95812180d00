/** How alike two texts are, in a way that can be explained: the share of word pieces they have in common. */

/** Pieces of three letters, words kept apart: inflected words still share most of theirs. */
export function piecesOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const pieces = new Set<string>()
  for (const word of words) {
    const padded = ` ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3))
  }
  return pieces
}

/** Twice what is shared, of all pieces: 0 nothing in common, 1 the same. Two empty texts are not alike. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const piece of small) if (large.has(piece)) shared++
  return (2 * shared) / (a.size + b.size)
}

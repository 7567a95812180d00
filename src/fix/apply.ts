/** Puts edits into a text: nothing outside their ranges changes, and what they add ends its lines as the text does. */
import type {Fix} from '../model/finding.ts'

export type Edit = Fix['edits'][number]

/** True where two edits cannot both be made: they touch the same letters, or one inserts inside what the other replaces. */
export function collide(a: Edit, b: Edit): boolean {
  const [from, to] = [a.place.start.offset, a.place.end.offset]
  const [start, end] = [b.place.start.offset, b.place.end.offset]
  if (from === to && start === end) return false
  return from < end && start < to
}

/** The text with all edits made; insertions at the same place in the order given, and before what is replaced from there on. They must not collide. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ending = lineEnding(text)
  let result = ''
  let at = 0
  for (const {place, text: insert} of edits.toSorted(byPlace)) {
    result += text.slice(at, place.start.offset) + insert.replace(/\r\n|\r|\n/g, ending)
    at = place.end.offset
  }
  return result + text.slice(at)
}

function byPlace({place: a}: Edit, {place: b}: Edit): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset
}

/** How the first line of a text ends; a line feed where there is only one line. */
function lineEnding(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

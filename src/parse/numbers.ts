/** Numbers of headings: "2.1" stands under "2", and "3" comes after it. */
import type {Section} from '../model/document.ts'

type Open = Pick<Section, 'number' | 'depth' | 'form'>

/** True when a number is the next one after another, at the same or an outer level: 2 → 3, 2.1 → 2.2, 2.1 → 3. */
function continues(before: string | null, number: string | null): boolean {
  if (before === null || number === null) return false
  const wanted = parts(number)
  const had = parts(before).slice(0, wanted.length)
  return (
    had.length === wanted.length &&
    wanted.every((part, at) => part === (had[at] ?? 0) + (at === wanted.length - 1 ? 1 : 0))
  )
}

/** True when a number can stand next after another: 2 → 3, 2.1 → 2.2, 2 → 2.1. */
export function comesAfter(before: string | null, number: string | null): boolean {
  return continues(before, number) || (before !== null && number === before + '.1')
}

/** How deep a numbered line stands among the open sections, root first: by its dots where the numbers tell, else one below the heading. */
export function depthOfNumber(open: readonly Open[], number: string): number {
  const level = parts(number).length
  for (const section of open.toReversed()) {
    if (section.number === null) continue
    const difference = level - parts(section.number).length
    if (number.startsWith(section.number + '.')) return section.depth + difference
    if (continues(section.number, number)) return Math.max(1, section.depth + difference)
    if (section.form !== 'heading' && difference === 0) return section.depth
  }
  return (open.findLast((section) => section.form === 'heading')?.depth ?? 0) + 1
}

function parts(number: string): readonly number[] {
  return number.split('.').map(Number)
}

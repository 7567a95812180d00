/** Finds quotations inside a text: pairs of quotation marks with something between them. */
import {lastUpTo} from './ordered.ts'

/** Unit: letters. A mark without its partner must not quote the rest of a page. */
const longest = 600

type Span = readonly [start: number, end: number]

/** Of the text that was asked last: one text is asked of for each thing that it names. */
let [last, spansInLast]: [text: string, spans: readonly Span[]] = ['', []]

/** Whether a place in a text lies inside a quotation. */
export function isQuotedAt(value: string, at: number): boolean {
  if (value !== last) [last, spansInLast] = [value, quotedSpans(value)]
  const span = lastUpTo(spansInLast, at, ([start]) => start)
  return span !== undefined && at < span[1]
}

/** Start and end of each quotation, marks included. */
function quotedSpans(value: string): readonly Span[] {
  const spans: Span[] = []
  let open: number | null = null
  for (const {index} of value.matchAll(/[”"“„»«]/g)) {
    if (open !== null && index - open <= longest) {
      spans.push([open, index + 1])
      open = null
    } else open = index
  }
  return spans
}

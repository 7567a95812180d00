/** Finds quotations inside a text: pairs of quotation marks with something between them. */

/** Unit: letters. A mark without its partner must not quote the rest of a page. */
const longest = 600

/** Start and end of each quotation, marks included. */
function quotedSpans(value: string): readonly (readonly [number, number])[] {
  if (!/[”"“„»«]/.test(value)) return []
  const spans: [number, number][] = []
  let open: number | null = null
  for (const {index} of value.matchAll(/[”"“„»«]/g)) {
    if (open === null) open = index
    else {
      if (index - open <= longest) {
        spans.push([open, index + 1])
        open = null
      } else open = index
    }
  }
  return spans
}

/** Whether a place in a text lies inside a quotation. */
export function isQuotedAt(value: string, at: number): boolean {
  return quotedSpans(value).some(([start, end]) => start <= at && at < end)
}

/** The fast engine: a native parser, with remark for the constructs that the two read differently. */
import type {Root} from 'mdast'
import {isDoubtful, remarkWork} from './doubtful.ts'

export type MarkdownEngine = (text: string) => Root

/** Unit: that of `remarkWork`. A text that costs remark more is read by the native parser whatever it holds. */
const bearable = 2_000_000

/** Joins the engines: `native` reads what both read alike, `reference` the rest, as long as it can bear it. */
export function joinEngines(native: MarkdownEngine, reference: MarkdownEngine): MarkdownEngine {
  return (text) => (isDoubtful(text) && remarkWork(text) < bearable ? reference(text) : native(text))
}

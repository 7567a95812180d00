/** When something that changed on a day is out of date in a document: judged by the time the document is for. */
import type {NameForms, StaleAuthority} from './facts.ts'
import type {Fix} from './finding.ts'
import type {Day, Language} from './law.ts'
import type {Mention} from './mention.ts'
import type {Programme} from './programme.ts'
import {upperFirst} from './skeleton.ts'

/**
 * `current`: the document's time ended before the change, or the change is still to come. `spans`: its time began before the change.
 * `stale`: the document is for the time after it.
 */
export function currencyOf(
  {period, approvals}: Pick<Programme, 'period' | 'approvals'>,
  since: Day,
  asOf: Day
): 'current' | 'spans' | 'stale' {
  if (period?.end != null && period.end < since) return 'current'
  const adopted = approvals.flatMap(({date}) => date ?? []).sort()
  const start = period?.start ?? adopted.at(-1) ?? null
  if (start !== null && start >= since) return 'stale'
  if (asOf < since) return 'current'
  return start === null ? 'stale' : 'spans'
}

/** Whether a mention speaks of the time after a change: no quotation, no history, no title of an older document, no older year. */
export function speaksOfNow({quoted, history, lastYear, yearAfter}: Mention, since: Day): boolean {
  const past = (year: number | null) => year !== null && year < Number(since.slice(0, 4))
  return !quoted && !history && !past(lastYear) && !past(yearAfter)
}

/** The new name in the form in which the old one stands; no fix for forms that the list does not know. `text`: the document. */
export function renaming(
  mention: Mention,
  {forms}: StaleAuthority,
  language: Language,
  text: string
): {readonly fix?: Fix} {
  const {place} = mention
  const written = text.slice(place.start.offset, place.end.offset)
  const now = written === mention.text ? newForm(written, forms?.[language] ?? []) : null
  if (now === null) return {}
  return {fix: {kind: 'suggestion', edits: [{place, text: beginsAt(text, place.start.offset) ? upperFirst(now) : now}]}}
}

/** How much of a word its endings may change at the end. Unit: letters. */
const changing = 3

/** A name as a dictionary has it, where what is written is a form of that name; else as written. */
export function baseForm(written: string, base: string): string {
  const [words, stems] = [written, base].map((name) => name.toLowerCase().split(/[\s-]+/))
  const alike = stems?.every((stem, index) => {
    const least = Math.max(Math.min(stem.length, changing), stem.length - changing)
    return words?.[index]?.startsWith(stem.slice(0, least))
  })
  return alike && words?.length === stems?.length ? base : written
}

/** How far before a word its beginning is looked for: the text before may be long. Unit: UTF-16 units. */
const reach = 20

/** Whether a cell, a line of it or a label’s answer begins there: what does has a capital. */
function beginsAt(text: string, offset: number): boolean {
  return /(?:[|>:•\n\r]|[–-]\s)[ \t*_]*$/.test(text.slice(Math.max(0, offset - reach), offset))
}

/** Null for a form that is not listed. */
export function newForm(written: string, forms: readonly NameForms[]): string | null {
  const word = written.toLowerCase()
  for (const {from, to, endings} of forms) {
    for (const beginning of from) {
      if (!word.startsWith(beginning.toLowerCase())) continue
      const ending = word.slice(beginning.length)
      const now = Array.isArray(endings) ? endings.find((one) => one === ending) : lookUp(endings, ending)
      if (now !== undefined) return to + now
    }
  }
  return null
}

function lookUp(endings: NameForms['endings'], ending: string): string | undefined {
  return Object.entries(endings).find(([one]) => one === ending)?.[1]
}

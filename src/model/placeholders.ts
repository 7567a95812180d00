/** Where a text stands in for text to come: a slot in brackets, a mark such as `xx.xx.202x`, or words that say so. */
import {guidanceIn} from './guidance.ts'
import type {Language} from './law.ts'
import type {Lexicon, Match} from './lexicon.ts'
import {placeholderMarkIn} from './shapes.ts'
import {countWords} from './text.ts'

/** In square brackets, and no link. */
const brackets = /\[([^[\]]{2,160})\](?!\()/gu
/** Unit: letters. A line to sign on says little more than that. */
const formLine = 90
/** Unit: letters. What is said of a text that is still to be written is short. */
const shortText = 120
const label = /^[^:]{1,40}:\s+/

export interface Placeholder extends Match {
  /** A gap, a note to oneself or a colleague (a question in brackets, a reminder in capitals), or a template's guidance. */
  readonly kind: 'left' | 'note' | 'guidance'
}

/** Where a text holds a placeholder: a slot in brackets, a mark, or a piece that says nothing but that text is to come; `isAlone`: its chapter says nothing else. */
export function placeholderIn(
  value: string,
  isAlone: boolean,
  lexicon: Lexicon,
  language: Language
): Placeholder | null {
  const says = lexicon.asker('placeholders', language)
  const {start: from = 0, end: to = 0, name} = guidanceIn(value, lexicon, language) ?? {}
  if (name !== undefined) return {start: from, end: to, kind: name ? 'left' : 'guidance'}
  for (const {0: whole, 1: inside = '', index} of value.matchAll(brackets)) {
    const place = {start: index, end: index + whole.length}
    const named = says('slot', inside) && restOf(inside, lexicon, language) === ''
    if (named || says('pending', inside) || placeholderMarkIn(`${inside} `) !== null || /^x+$/i.test(inside))
      return {...place, kind: 'left'}
    if (says('put-here', inside) || (isBare(inside) && !says('aside', inside) && !isQuoted(value, index)))
      return {...place, kind: 'left'}
    const remark = says('note', inside)
    if (remark || /\p{L}\?/u.test(inside)) return {...place, kind: remark || countWords(inside) > 2 ? 'note' : 'left'}
  }
  if (says('signature', value) && value.length <= formLine) return null
  const form = placeholderMarkIn(value) ?? lexicon.find('placeholders/date-form', language, value)
  if (form) return {...form, kind: 'left'}
  const reminder = shouted(value, lexicon, language)
  if (reminder) return {...reminder, kind: 'note'}
  const end = value.length
  if (isAlone && end <= shortText && says('awaited', value)) return {start: 0, end, kind: 'left'}
  const start = label.exec(value)?.[0].length ?? 0
  const piece = value.slice(start)
  return says('pending', piece) && restOf(piece, lexicon, language) === '' ? {start, end, kind: 'left'} : null
}

/** Unit: words. The name of what is to be filled in is no longer. */
const slotName = 3

/** "[osoite]", "[öppettider]": nothing but a common noun or two. */
function isBare(inside: string): boolean {
  return /^\p{Ll}[\p{Ll} -]{2,}$/u.test(inside) && countWords(inside) <= slotName
}

/** Unit: letters. A quotation is looked for so far back. */
const quotation = 300

/** Whoever quotes puts into brackets what was left out. */
function isQuoted(value: string, at: number): boolean {
  const before = value.slice(Math.max(0, at - quotation), at)
  return (before.match(/["”“»]/g)?.length ?? 0) % 2 === 1
}

/** A note to oneself in capitals: elsewhere its word is an ordinary one. */
function shouted(text: string, lexicon: Lexicon, language: Language): Match | null {
  const found = lexicon.all('placeholders/shout', language, text)
  return found.find(({start, end}) => !/\p{Ll}/u.test(text.slice(start, end))) ?? null
}

/** The letters left of a text when the words for what is to come are taken away. */
function restOf(text: string, lexicon: Lexicon, language: Language): string {
  const known = ['pending', 'filler', 'slot'].flatMap((id) => lexicon.all(`placeholders/${id}`, language, text))
  const kept = (at: number) => !known.some(({start, end}) => at >= start && at < end)
  return [...text.matchAll(/\p{L}/gu)].filter(({index}) => kept(index)).join('')
}

/** Where a text stands in for text to come: a slot in brackets, a mark such as `xx.xx.202x`, or words that say so. */
import type {Language} from './law.ts'
import type {Lexicon, Match} from './lexicon.ts'
import {placeholderMarkIn} from './shapes.ts'

/** In square brackets, and no link. */
const brackets = /\[([^[\]]{2,80})\](?!\()/gu
/** Unit: letters. A line to sign on says little more than that. */
const formLine = 90
/** Unit: letters. What is said of a text that is still to be written is short. */
const shortText = 120
const label = /^[^:]{1,40}:\s+/

/** Where a text holds a placeholder: a slot in brackets, a mark, or a piece that says nothing but that text is to come; `isAlone`: its chapter says nothing else. */
export function placeholderIn(value: string, isAlone: boolean, lexicon: Lexicon, language: Language): Match | null {
  const says = lexicon.asker('placeholders', language)
  const slot = [...value.matchAll(brackets)].find(([, inside = '']) => {
    const named = says('slot', inside) && restOf(inside, lexicon, language) === ''
    return named || says('pending', inside) || placeholderMarkIn(`${inside} `) !== null || /^x+$/i.test(inside)
  })
  if (slot) return {start: slot.index, end: slot.index + slot[0].length}
  if (says('signature', value) && value.length <= formLine) return null
  const form = placeholderMarkIn(value) ?? lexicon.find('placeholders/date-form', language, value)
  if (form) return form
  if (isAlone && value.length <= shortText && says('awaited', value)) return {start: 0, end: value.length}
  const start = label.exec(value)?.[0].length ?? 0
  const piece = value.slice(start)
  return says('pending', piece) && restOf(piece, lexicon, language) === '' ? {start, end: value.length} : null
}

/** The letters left of a text when the words for what is to come are taken away. */
function restOf(text: string, lexicon: Lexicon, language: Language): string {
  const known = ['pending', 'filler', 'slot'].flatMap((id) => lexicon.all(`placeholders/${id}`, language, text))
  const kept = (at: number) => !known.some(({start, end}) => at >= start && at < end)
  return [...text.matchAll(/\p{L}/gu)].filter(({index}) => kept(index)).join('')
}

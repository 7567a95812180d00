/** No text is left that stands in for text to come. */
import {defineRule, type Language, type Lexicon, type Match, placeholderMarkIn, placeIn} from '../../src/rule.ts'

/** In square brackets, and no link. */
const brackets = /\[([^[\]]{2,80})\](?!\()/gu
/** Unit: letters. A line to sign on says little more than that. */
const formLine = 90
const label = /^[^:]{1,40}:\s+/

/** Where a text holds a placeholder: a slot in brackets, a mark, or a piece that says nothing but that text is to come. */
function placeholderIn(value: string, lexicon: Lexicon, language: Language): Match | null {
  const says = lexicon.asker('placeholders', language)
  const slot = [...value.matchAll(brackets)].find(([, inside = '']) => {
    const named = says('slot', inside) && restOf(inside, lexicon, language) === ''
    return named || says('pending', inside) || placeholderMarkIn(`${inside} `) !== null || /^x+$/i.test(inside)
  })
  if (slot) return {start: slot.index, end: slot.index + slot[0].length}
  if (says('signature', value) && value.length <= formLine) return null
  const form = placeholderMarkIn(value) ?? lexicon.find('placeholders/date-form', language, value)
  if (form) return form
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

export default defineRule({
  id: 'placeholder-left',
  summary: 'No text is left that stands in for text to come',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {left: '“{text}” stands in for something that was to be filled in. Write it out, or delete it.'},
  why: 'A date or a figure that was to be filled in later is easily forgotten, and then the gap is in the document that was decided on. This is good practice and no requirement of the law.',
  remedy:
    'Fill it in. If it cannot be known yet, say who settles it and when, for example “The amount is set in the budget each year”.',
  *check({programme, lexicon, basis}) {
    const {document, language, sentences, actions, services} = programme
    const owners = [...actions, ...services].flatMap(({owner}) => owner ?? [])
    const headings = document.sections.flatMap(({heading}) => heading ?? [])
    const own = basis('own-practice')
    for (const {value, text, at} of [...headings.map((text) => ({value: text.value, text, at: 0})), ...sentences]) {
      const found = placeholderIn(value, lexicon, language)
      // An owner still to be named is told by action-owner-generic.
      if (found === null) continue
      const written = value.slice(found.start, found.end)
      if (owners.some((owner) => owner.text === text && owner.value.includes(written))) continue
      const place = placeIn(document.starts, text, at + found.start, at + found.end)
      yield {message: 'left', at: place, data: {text: written}, ...(own && {basis: own})}
    }
  }
})

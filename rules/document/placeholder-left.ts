/** No text is left that stands in for text to come. */
import {defineRule, grouped, placeholderIn, placeIn, type Section, shorten, type Text} from '../../src/rule.ts'

/** A bracket that a sentence opens and another closes is read to its end: “[NB! Who?]”. */
function withBracket(sentence: string, text: string, at: number): string {
  const open = sentence.lastIndexOf('[')
  if (open <= sentence.lastIndexOf(']')) return sentence
  const close = text.slice(at + open, at + open + 160).indexOf(']')
  return close < 0 ? sentence : text.slice(at, at + open + close + 1)
}

export default defineRule({
  id: 'placeholder-left',
  summary: 'No text is left that stands in for text to come',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    left: '“{text}” stands in for something that was to be filled in. Write it out, or delete it.',
    note: '“{text}” looks like a note to a colleague. Settle the question, and delete the note.',
    guidance:
      '“{text}” is guidance to whoever writes the document. Write what the municipality does, and delete the guidance.'
  },
  why: 'A date or a figure that was to be filled in later is easily forgotten, and then the gap is in the document that was decided on. This is good practice and no requirement of the law.',
  remedy:
    'Fill it in. If it cannot be known yet, say who settles it and when, for example “The amount is set in the budget each year”.',
  *check({programme, lexicon, basis}) {
    const {document, language, sentences, actions, services} = programme
    const owners = [...actions, ...services].flatMap(({owner}) => owner ?? [])
    const headings = document.sections.flatMap(({heading}) => heading ?? [])
    const own = basis('own-practice')
    const perSection = grouped(sentences, ({section}) => section)
    const isAlone = (section: Section | null) => section !== null && perSection.get(section)?.length === 1
    const titles = headings.map((text) => ({value: text.value, text, at: 0, section: null}))
    const guided = new Set<Text>()
    for (const {value, text, at, section} of [...titles, ...sentences]) {
      if (guided.has(text)) continue
      const found = placeholderIn(withBracket(value, text.value, at), isAlone(section), lexicon, language)
      // An owner still to be named is told by action-owner-generic.
      if (found === null) continue
      const written = text.value.slice(at + found.start, at + found.end)
      if (owners.some((owner) => owner.text === text && owner.value.includes(written))) continue
      const place = placeIn(document.starts, text, at + found.start, at + found.end)
      // One piece of guidance speaks for its paragraph, gaps and all.
      if (found.kind === 'guidance') guided.add(text)
      yield {message: found.kind, at: place, data: {text: shorten(written, 160)}, basis: own}
    }
  }
})

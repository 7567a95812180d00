/** Each heading has something under it. */
import {defineRule} from '../../src/rule.ts'

/** Whose contents may rightly stand elsewhere. */
const elsewhere = new Set(['contents', 'annex'])

export default defineRule({
  id: 'empty-section',
  summary: 'Each heading has something under it',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {empty: 'There is nothing under the heading “{heading}”. Write the section, or delete the heading.'},
  why: 'A heading promises that the matter has been thought of. With nothing below it, the reader cannot tell whether text was lost or never written. This is good practice and no requirement of the law.',
  remedy: 'Write at least who does what and by when. If another document holds it, say which one in a sentence.',
  *check({programme, basis}) {
    const {document, topics} = programme
    const {sections, text} = document
    const practice = basis('own-practice')
    const first = sections.findIndex(({blocks}) => blocks.length > 0)
    const numbered = sections.some(({number}) => number !== null)
    for (const {section, role, elements} of topics) {
      const {heading, index, form, number} = section
      if (heading === null || section.children.length > 0 || section.blocks.length > 0 || elsewhere.has(role ?? ''))
        continue
      // Before the first text: title, subtitle and the other lines of a cover.
      if (
        index < first &&
        number === null &&
        (numbered || form !== 'heading' || (role === null && elements.length === 0))
      )
        continue
      // A bold line without a number may be a line in bold and no more.
      if (form === 'bold' && number === null) continue
      if (sections.find((other) => other.heading !== null) === section) continue
      const after = text.slice(heading.place.end.offset, sections[index + 1]?.place.start.offset)
      // Pictures, code and tables in HTML are no blocks, but something.
      if (/[\p{L}\p{N}!<|]/u.test(withoutComments(after))) continue
      yield {message: 'empty', at: section.place, data: {heading: heading.value}, basis: practice}
    }
  }
})

/** Each comment ends at the first mark that can end it, however many have begun. */
function withoutComments(text: string): string {
  const parts = text.split('-->')
  return parts.map((part, index) => (index < parts.length - 1 ? part.replace(/<!--[\s\S]*$/, '') : part)).join('')
}

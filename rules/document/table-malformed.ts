/** A table has as many cells in each row as in its header. */
import {defineRule, type Finding, shorten, tableFaults} from '../../src/rule.ts'

const messages = {
  unread:
    'This is meant to be a table with {columns} columns, but the line of hyphens has {cells}, so nothing of it is read as a table.',
  lost: 'The row has {cells} cells and the header {columns}: “{text}” stands in no column and is shown nowhere.',
  uneven: 'The row has {cells} cells and the header {columns}.',
  'uneven-more':
    'The row has {cells} cells and the header {columns}. The table has {rows} such rows; this is the first.'
} as const

export default defineRule({
  id: 'table-malformed',
  summary: 'Each row of a table has as many cells as the header',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'Markdown drops cells beyond the header without a word and shows no table at all where the line of hyphens does not fit. Whoever reads the finished document cannot see what was lost, and no owner or indicator in it counts. This is good practice and no requirement of the law.',
  remedy:
    'Count the bars: each row needs as many cells as the header, empty ones included. A bar that belongs to the text is written “\\|”.',
  *check({programme, basis}): Iterable<Finding<keyof typeof messages>> {
    const practice = basis('own-practice')
    for (const {fault, place, columns, cells, rows, text, fix} of tableFaults(programme.document)) {
      yield {
        message: fault === 'uneven' && rows > 1 ? 'uneven-more' : fault,
        at: place,
        data: {columns, cells, rows, text: shorten(text)},
        basis: practice,
        ...(fix && {fix})
      }
    }
  }
})

/** A table that looks like a list of actions has headers that can be understood. */
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'action-table-unrecognised',
  summary: 'The columns of an action table have names that tell what they hold',
  severity: 'info',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    unrecognised:
      'This looks like a list of actions, but the header “{headers}” cannot be understood, so its rows are not checked.',
    'unrecognised-more':
      'This looks like a list of actions, but the headers “{headers}” cannot be understood, so its rows are not checked.',
    lacking:
      'This looks like a list of actions, but it takes more than the columns “{headers}”: a goal or an action, and an owner, an indicator or a timetable. So its rows are not checked.'
  },
  why: 'A table whose columns have unusual names is skipped: nobody is told of a missing owner or indicator in it. It is no fault in the programme, but the check has a gap here.',
  remedy:
    'Name the columns plainly, for example “Goal”, “Action”, “Owner”, “Indicator”, “Timetable” and “Resources”, in the language of the document.',
  *check({programme}) {
    for (const {table, columns, purpose} of programme.tables) {
      if (purpose !== 'unsure') continue
      const names = table.header.cells.map(({text}) => text.value)
      const unknown = names.filter((name, column) => name !== '' && (columns[column] ?? []).length === 0)
      const message = unknown.length === 0 ? 'lacking' : unknown.length === 1 ? 'unrecognised' : 'unrecognised-more'
      const headers = (unknown.length > 0 ? unknown : names.filter((name) => name !== '')).join(', ')
      yield {message, at: table.header.place, data: {headers}}
    }
  }
})

/** An action table has a column for the owner, the indicator, the timetable and the resources. */
import {
  actionTables,
  defineRule,
  grouped,
  hasTime,
  indicatorRoles,
  isSaidAnywhere,
  isSaidForAll,
  rolesIn
} from '../../src/rule.ts'

const columns = [
  {column: 'owner', any: ['owner'], name: 'owners', severity: 'warning'},
  {column: 'indicator', any: indicatorRoles, name: 'indicators', severity: 'warning'},
  {column: 'timetable', any: ['timetable'], name: 'timetable', severity: 'info'},
  {column: 'resources', any: ['resources'], name: 'resources', severity: 'info'}
] as const

export default defineRule({
  id: 'table-column-missing',
  summary: 'An action table says who answers, how it is measured, when it is done and by what means',
  severity: 'warning',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages: {
    owner:
      'The table has no column for who is responsible. Add one, or say above the table who answers for all its actions.',
    indicator:
      'The table has no column for indicators. Add one and write for each goal what is counted, for example “participants per year”.',
    timetable: 'The table has no timetable. Add a column with a year or a last day for each action.',
    resources: 'The table says nothing of resources. Add a column with euros, working time or the budget item.'
  },
  why: 'Official guidance asks that goals, actions, owners and follow-up are recorded with indicators, and the guide of 2016 adds timetable and resources. It is guidance and binds nobody, but an action without an owner is seldom carried out, and without an indicator nobody can tell whether it was.',
  remedy:
    'Add the column, or write under the heading of the theme what holds for all rows, for example “Responsible for all actions: the head of education” or “Timetable: {example-period|2026–2029}”.',
  *check(input) {
    const {programme, basis} = input
    const tables = actionTables(programme)
    const hasActions = tables.some((table) => rolesIn(programme, table).has('action'))
    const told = new Set<string>()
    const rowsOf = grouped(programme.actions, ({table}) => table?.table)
    for (const table of tables) {
      const roles = rolesIn(programme, table)
      const goalsOnly = hasActions && !roles.has('action')
      const rows = rowsOf.get(table.table) ?? []
      for (const {column, any, name, severity} of columns) {
        if (any.some((role) => roles.has(role)) || isSaidForAll(input, table.section, any)) continue
        if (column === 'resources' && isSaidAnywhere(input, column)) continue
        if (goalsOnly && column !== 'indicator') continue
        if (column === 'timetable' && rows.every((row) => hasTime(row, programme))) continue
        const layout = [column, ...table.table.header.cells.map(({text}) => text.value)].join('|')
        if (told.has(layout)) continue
        told.add(layout)
        yield {message: column, item: column, at: table.table.header.place, severity, basis: basis(name)}
      }
    }
  }
})

/** Learns what a document's own labels mean: a label that comes back under goal after goal is a column without a table. */
import type {Section} from '../model/document.ts'
import type {ColumnRole, SectionTopic} from '../model/programme.ts'
import type {Named} from './cell-kinds.ts'
import {rolesOf} from './columns.ts'
import {rolesByContent} from './holds.ts'
import {type Context, entriesIn, nameOf} from './labelled.ts'

/** A label that stands fewer times is no column. */
const fewest = 2

/** A column for goals that stand elsewhere. */
const goals: Named = {name: '', roles: ['goal'], cells: []}

/** The context with what the document's own labels mean. */
export function informed<Known extends Context>(topics: readonly SectionTopic[], context: Known): Known & Context {
  const learned = learnLabels(topics, {...context, asking: true, cut: new Map()})
  return {...context, ...(learned.size > 0 && {learned}), cut: new Map()}
}

/** Roles of the labels that their names do not tell, by the label in lower case. */
function learnLabels(topics: readonly SectionTopic[], context: Context): ReadonlyMap<string, ColumnRole> {
  const columns = new Map<string, {name: string; roles: readonly ColumnRole[]; cells: string[]}>()
  const sections = new Set<Section>()
  for (const {section} of topics)
    for (const block of section.blocks)
      for (const {label, role, asked, field} of entriesIn(block, context)) {
        if (label === null) continue
        const name = nameOf(label)
        const key = name.toLowerCase()
        const told = asked ? (role ? [role] : []) : rolesOf(name, context.language, context.lexicon)
        const column = columns.get(key) ?? {name, roles: told, cells: []}
        columns.set(key, column)
        if (section.heading !== null) sections.add(section)
        if (field.value !== '') column.cells.push(field.value)
      }
  const repeated: readonly Named[] = [...columns.values()].filter(({cells}) => cells.length >= fewest)
  if (repeated.length < 3) return new Map()
  // Labels that stand once under each heading have their goal in the heading.
  const headed = repeated.every(({cells}) => cells.length <= sections.size)
  const roles = rolesByContent(headed ? [...repeated, goals] : repeated, context, 'action')
  return new Map(
    repeated.flatMap(({name, roles: told}, index): [string, ColumnRole][] => {
      const role = roles[index]?.[0]
      return told.length === 0 && role !== undefined ? [[name.toLowerCase(), role]] : []
    })
  )
}

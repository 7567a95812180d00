/** Reads goals written as text: "Mål 1: …" with labelled bullets, bold labels or small headings below it. */
import type {Document, Section} from '../model/document.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {ColumnRole, Field, SectionTopic} from '../model/programme.ts'
import {placeIn, type Text} from '../model/text.ts'
import {labelOf, rolesOf} from './columns.ts'
import {type Context, type Entry, entriesIn} from './labelled.ts'
import type {RawAction} from './rows.ts'

const traits: readonly ColumnRole[] = [
  'action',
  'owner',
  'partner',
  'indicator',
  'follow-up',
  'target',
  'baseline',
  'timetable',
  'resources'
]
const opens: readonly ColumnRole[] = ['owner', 'indicator', 'follow-up', 'timetable', 'partner', 'resources']

type Planning = Context & {
  /** The document describes services: what each of them holds is no action, unless it is asked for ("Vad?"). */
  readonly services: boolean
}

/** All goals with their labelled parts, in document order. */
export function readBullets(topics: readonly SectionTopic[], context: Planning): readonly RawAction[] {
  return topics
    .filter(({section, role}) => role !== 'contents' && role !== 'terms' && !isLabelSection(section, context))
    .flatMap((topic) => goalsIn(topic.section, context))
}

/** A description of services gives each an owner and its contents; only what is done and counted besides is an action. */
export function isPlanned({fields}: RawAction): boolean {
  return fields.action !== undefined && (fields.indicator ?? fields.target) !== undefined
}

function goalsIn(section: Section, context: Planning): readonly RawAction[] {
  const entries = withDeeds(entriesOf(section, context), context)
  if (!entries.some(({role}) => role !== null && traits.includes(role))) return []
  const bare = !entries.some(({role}) => role === 'goal' || role === 'action')
  if (bare && (isTitle(section) || section.blocks.some(({type}) => type === 'table'))) return []
  return groupsOf(entries, section).flatMap((group) => toAction(group, section, context))
}

/** "Vad: … Vem: … När: …": beside who and when, what is told is what is done. */
function withDeeds(entries: readonly Entry[], {services}: Planning): readonly Entry[] {
  const has = (...roles: ColumnRole[]) => entries.some(({role}) => role !== null && roles.includes(role))
  if (has('action') || !has(...opens)) return entries
  return entries.map((entry) =>
    entry.role === 'content' && (!services || entry.asked) ? {...entry, role: 'action'} : entry
  )
}

interface Group {
  readonly goal: Entry | null
  readonly entries: Entry[]
}

/** A new group begins at each goal, and at an action that follows the owner or indicator of another. */
function groupsOf(entries: readonly Entry[], section: Section): readonly Group[] {
  const groups: Group[] = []
  let open: Group | null = null
  let goal: Entry | null = null
  for (const entry of entries) {
    const {role} = entry
    if (role === 'goal') {
      goal = entry
      open = null
    } else if (role === 'source') open?.entries.push(entry)
    else if (role !== null && traits.includes(role)) {
      const taken = open?.entries.some((other) => other.role === role) ?? false
      const complete = open?.entries.some((other) => other.role !== null && opens.includes(other.role)) ?? false
      if (open === null || (role === 'action' && taken && complete)) {
        open = {goal, entries: []}
        groups.push(open)
      }
      open.entries.push(entry)
    }
  }
  return groups.length === 0 && goal !== null && section.heading === null ? [] : groups
}

function toAction(group: Group, section: Section, {document, language, lexicon}: Context): readonly RawAction[] {
  const fields: Partial<Record<ColumnRole, Field>> = {}
  for (const {role, field} of group.entries)
    if (role !== null) fields[role] = fields[role] ? joined(fields[role], field) : field
  if (group.goal) fields.goal = group.goal.field
  else if (section.heading) fields.goal = headingGoal(section, section.heading, document, language, lexicon)
  const count = Object.keys(fields).filter((role) => role !== 'goal').length
  if (count < 2 && !(group.goal && count === 1)) return []
  const place = group.goal?.field.place ?? fields.goal?.place ?? group.entries[0]?.field.place ?? section.place
  const theme = (group.goal ? section.heading : section.parent?.heading)?.value ?? null
  return [{table: null, section, place, theme, fields}]
}

/** "Mål 2: Fler får arbete" names its goal after the colon; a theme's heading is the goal itself. */
function headingGoal(section: Section, heading: Text, document: Document, language: Language, lexicon: Lexicon): Field {
  const labelled = labelOf(heading.value)
  const from =
    labelled && rolesOf(labelled.label.replace(/\d+/g, ''), language, lexicon).includes('goal') ? labelled.end : 0
  const value = heading.value.slice(from)
  return {
    value,
    text: heading,
    place: {start: section.place.start, end: placeIn(document.starts, heading, 0, heading.value.length).end}
  }
}

function joined(first: Field, next: Field): Field {
  return {
    value: [first.value, next.value].filter((value) => value !== '').join('\n'),
    text: first.text,
    place: first.place
  }
}

/** A heading that is a label and nothing else: "Åtgärder", "Vastuutaho". */
function isLabelSection(section: Section, {language, lexicon}: Context): boolean {
  const {heading, parent} = section
  if (heading === null || parent === null || section.form === 'root' || section.children.length > 0 || isTitle(parent))
    return false
  if (labelRole(heading.value, language, lexicon) === null) return false
  // Two are enough to know that another one is a label as well.
  const known = labelled.get(parent)
  const count = known ?? labelsAmong(parent.children, language, lexicon)
  if (known === undefined) labelled.set(parent, count)
  return count > 1
}

/** How many of a section's children bear a label for a heading, two at most; counted once. */
const labelled = new WeakMap<Section, number>()

function labelsAmong(sections: readonly Section[], language: Language, lexicon: Lexicon): number {
  let count = 0
  for (const {heading} of sections) {
    if (labelRole(heading?.value ?? '', language, lexicon) !== null && ++count === 2) break
  }
  return count
}

/** The text before any heading, or the document's one heading of the first rank: no goal stands there. */
function isTitle({depth, parent}: Section): boolean {
  if (depth !== 1) return depth === 0
  const first = parent?.children.findIndex((sibling) => sibling.depth === 1) ?? -1
  return parent !== null && parent.children.findLastIndex((sibling) => sibling.depth === 1) === first
}

function labelRole(text: string, language: Language, lexicon: Lexicon): ColumnRole | null {
  if (text === '' || text.split(' ').length > 4 || /\d|:\s*\S/.test(text)) return null
  const role = rolesOf(text, language, lexicon)[0] ?? null
  return role !== null && (traits.includes(role) || role === 'goal') ? role : null
}

/** A section as a stream of labelled and unlabelled pieces; text without a label goes to the label it stands under. */
export function entriesOf(section: Section, context: Context): readonly Entry[] {
  const entries = section.blocks.flatMap((block) => entriesIn(block, context))
  const below = section.children
    .filter((child) => isLabelSection(child, context))
    .flatMap((child): Entry[] => {
      const role = labelRole(child.heading?.value ?? '', context.language, context.lexicon)
      const inner = child.blocks.flatMap((block) => entriesIn(block, context))
      const value = inner.map(({field}) => field.value).join('\n')
      const text = inner[0]?.field.text ?? child.heading
      return text ? [{role, label: child.heading?.value ?? null, field: {value, text, place: child.place}}] : []
    })
  return gathered([...entries, ...below])
}

/** Unlabelled pieces right after an empty label, or nested below one, are that label's value. */
function gathered(entries: readonly Entry[]): readonly Entry[] {
  const out: Entry[] = []
  let hungry = false
  for (const entry of entries) {
    const last = out.at(-1)
    if (entry.label !== null) {
      out.push(entry)
      hungry = entry.field.value === ''
    } else if (hungry && last?.label != null)
      out[out.length - 1] = {
        ...last,
        field: joined({...last.field, text: last.field.value === '' ? entry.field.text : last.field.text}, entry.field)
      }
    else out.push(entry)
  }
  return out
}

/** Rows that do not say when or by what means something is done. */
import type {Action} from './action.ts'
import type {Place} from './place.ts'
import type {Programme} from './programme.ts'
import {isBlank, isSaidAnywhere, isSaidForAll, placeFor, type RowsInput} from './rows.ts'

/** An action without a timetable or without resources, and where a finding about it stands. */
export interface Blank {
  readonly action: Action
  readonly place: Place
  /** How many it stands for: where no goal of the document's bullets has the label, the first one tells of all. */
  readonly count: number
}

/** Rows whose cell is blank and bullets whose label is blank or left out, unless a text beside them speaks for all. */
export function blanksOf(input: RowsInput, role: 'timetable' | 'resources'): readonly Blank[] {
  const {actions} = input.programme
  const used = actions.some((action) => action.form === 'bullets' && action[role] !== null)
  const blank = actions.filter((action) => {
    const field = action[role]
    if (!isBlank(field) || (action.form === 'row' && field === null)) return false
    if (isSaidForAll(input, action.section, [role])) return false
    if (role === 'timetable') return !hasTime(action, input.programme)
    return field !== null || !isSaidAnywhere(input, role)
  })
  const together = new Set(used ? [] : blank.filter(({form}) => form === 'bullets'))
  const [first] = together
  return blank.flatMap((action): readonly Blank[] => {
    const grouped = together.has(action)
    if (grouped && action !== first) return []
    return [{action, place: placeFor(input.programme, action, action[role]), count: grouped ? together.size : 1}]
  })
}

/** A row says when: a date of its own, or a year within the period beside the value aimed at; the last year only says when the goal is due. */
export function hasTime({dates, action, indicator, target}: Action, {period}: Pick<Programme, 'period'>): boolean {
  if (dates.length > 0) return true
  const [from = '', to = 'x'] = [period?.start.slice(0, 4), period?.end?.slice(0, 4)]
  const years = [action, indicator, target].flatMap((field) => yearsAimedAt(field?.value ?? ''))
  return years.some((year) => year >= from && year < to)
}

/** In brackets and before an arrow stands where one starts from. */
function yearsAimedAt(text: string): readonly string[] {
  const ahead = text.slice(text.lastIndexOf('→') + 1).replace(/\([^()]{0,200}\)/g, ' ')
  return ahead.match(/(?<!\d)20\d\d(?!\d)/g) ?? []
}

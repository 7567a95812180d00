/** How the document itself numbers a goal or an action: "Mål 1", "Tavoite 5", "2.3". */
import type {ColumnRole} from '../model/programme.ts'
import {rolesOf} from './columns.ts'
import type {RawAction} from './rows.ts'
import type {Subject} from './subject.ts'

/** A number, with at most one word before it. */
const numbered = /^(?:(\p{L}{2,20})\s)?\s*(\d{1,3}(?:\.\d{1,3})*[a-z]?)(?=[.:)\s–—-]|$)/u
/** What may carry a number of its own; of anything else it counts something. */
const carriers: readonly ColumnRole[] = ['goal', 'action', 'number', 'theme']

/** The name by which people in the office call it; null where the document gives none. */
export function ownNumber({fields, section, table}: RawAction, subject: Subject): string | null {
  const cell = numbered.exec(fields.number?.value.trim() ?? '')
  if (cell) return cell[0]
  const goal = fields.goal?.text.value ?? ''
  const {heading, number} = section
  if (table === null && number !== null && heading !== null && heading === fields.goal?.text) return number
  return labelIn(fields.action?.value ?? '', subject) ?? labelIn(goal, subject)
}

/** "Mål 1: Fler får arbete", "1.2 Fler får arbete", but not "30 nya platser" or "Minst 30 platser". */
function labelIn(text: string, {language, lexicon}: Subject): string | null {
  const found = numbered.exec(text)
  if (found === null) return null
  const [label, word] = found
  if (word === undefined) return /^[.):]?\s+(?:\p{Lu}|$)/u.test(text.slice(label.length)) ? label : null
  return rolesOf(word, language, lexicon).some((role) => carriers.includes(role)) ? label : null
}

/** Evidence in the rows of actions: what is aimed at and done, who does it, and what else a row holds. */
import {placeholderIn} from '../model/placeholders.ts'
import type {Action} from '../model/programme.ts'
import {rowAt} from '../model/rows.ts'
import {shorten} from '../model/text.ts'
import {spelledOut} from './abbreviations.ts'
import {type Named, ofActors, type Part} from './evidence.ts'
import {membersOf} from './joints.ts'
import {isOfOthers, topical} from './others.ts'
import type {Subject} from './subject.ts'

export function fromRow(action: Action, subject: Subject): Named {
  const {language, lexicon} = subject
  // Without a deed it is the indicator that tells it: "the number of brochures in English".
  const told = [action.goal?.value, action.action?.value || action.indicator?.value].filter(Boolean)
  const line = told.join(' – ')
  // "Fylls i senare" where the deed should stand: the goal is named, and nothing is done.
  const awaited = action.action !== null && placeholderIn(action.action.value, true, lexicon, language)?.kind === 'left'
  const part = (weight: number): Part => ({
    place: action.place,
    text: line,
    from: 'row',
    weight: awaited ? Math.min(weight, 0.5) : weight
  })
  const deed = new Set(ofDeed(action, told.join('. '), subject))
  const lent = lentBy(action.theme ?? '', deed, subject)
  const beside = ofCells(action, subject).filter(([id]) => !deed.has(id))
  return [
    ...[...deed, ...lent].map((id) => [id, part(1.5)] as const),
    ...beside.map(([id, cell]) => [id, {...part(1), text: `${shorten(line, beforeCell)} – ${cell}`}] as const),
    ...(ofMoney(action, subject)
      ? [['budget-link', part(/\d/.test(action.resources?.value ?? '') ? 1 : 0.5)] as const]
      : [])
  ]
}

/** Unit: letters. So much of goal and deed leaves room for the cell that counts. */
const beforeCell = 50

/** The elements that goal and deed are about, those whom the figures count, and staff who learn something. */
function ofDeed(action: Action, text: string, subject: Subject): readonly string[] {
  const {language, lexicon} = subject
  const ofOtherStaff = isOfOthers('staff-competence', text, subject)
  const taught =
    !ofOtherStaff &&
    !lexicon.has('talk/newcomers', language, text) &&
    lexicon.has('talk/staff', language, action.owner?.value ?? '') &&
    lexicon.has('talk/learns', language, text)
  const counted = action.indicator?.value ?? ''
  const aimed = /\d/.test(counted)
    ? lexicon
        .named('elements', language, counted)
        .filter((id) => topical.has(id) || (id === 'staff-competence' && !ofOtherStaff))
    : []
  return [...namedIn(text, subject), ...aimed, ...(taught ? ['staff-competence'] : [])]
}

/** The elements that goal and deed name; the figures and reviews of a single action are not those of the programme. */
function namedIn(text: string, subject: Subject): readonly string[] {
  const {language, lexicon} = subject
  const aboutItself = lexicon.has('talk/programme', language, text)
  const followed = ['done', 'programme'].every((id) => lexicon.has(`follow-up/${id}`, language, text))
  return lexicon
    .named('elements', language, text)
    .filter(
      (id) =>
        id !== 'situation-picture' &&
        (id !== 'review-cycle' || aboutItself) &&
        (id !== 'follow-up' || followed) &&
        ((id !== 'children-and-youth' && id !== 'staff-competence') || !isOfOthers(id, text, subject)) &&
        (id !== 'immigrant-participation' || lexicon.has('talk/shapes', language, text))
    )
}

function unreadIn({table, place}: Action): readonly string[] {
  const row = table === null ? undefined : rowAt(table.table, place)
  const cells = row?.cells.filter((_, index) => table?.columns[index]?.every((role) => role === 'content')) ?? []
  return cells.map(({text}) => text.value).filter((value) => value !== '')
}

/** What owner and partner are, and what stands in columns that nobody understands: each element with its cell. */
function ofCells(action: Action, subject: Subject): readonly (readonly [string, string])[] {
  const {language, lexicon} = subject
  const actors = [action.owner?.value, action.partner?.value].filter((value) => value !== undefined)
  const through = [...ofActors].flatMap((id) => {
    const actor = actors.find((value) => lexicon.has(`elements/${id}`, language, spelledOut(value, subject)))
    return actor === undefined ? [] : [[id, actor] as const]
  })
  return [...through, ...unreadIn(action).flatMap((cell) => namedIn(cell, subject).map((id) => [id, cell] as const))]
}

function ofMoney({indicator, resources}: Action, {language, lexicon}: Subject): boolean {
  const beside = [indicator?.value, resources?.value].filter(Boolean).join('; ')
  return lexicon.has('elements/budget-link', language, beside)
}

/** A theme lends its subject to the rows below it that name none themselves; a theme of several subjects lends none by common words. */
function lentBy(theme: string, own: ReadonlySet<string>, {language, lexicon}: Pick<Subject, 'language' | 'lexicon'>) {
  if ([...own].some((id) => topical.has(id))) return []
  const named = lexicon.named('elements', language, theme).filter((id) => topical.has(id))
  // "Koti, naapurit ja osallisuus": each row is about one of them.
  const members = membersOf(theme, /,/, language, lexicon)
  const shared = (id: string) =>
    members.length > 2 && members.filter((one) => lexicon.has(`elements/${id}`, language, one)).length === 1
  if (named.some(shared)) return []
  if (named.length > 0) return named.filter((id) => !own.has(id))
  const common = lexicon.named('headings', language, theme).filter((id) => topical.has(id))
  return common.length === 1 ? common : []
}

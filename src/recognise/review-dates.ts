/** Tells the day by which a text is looked at again from the day since which it has been in use. */
import type {Match} from '../model/lexicon.ts'
import {clauseCuts} from './clauses.ts'
import type {Subject} from './subject.ts'

type Context = Pick<Subject, 'language' | 'lexicon'>

/** Unit: letters. "Since" stands so near before a date, or "from … on" so near behind it. */
const beside = 18

/** A date belongs to the verb of its own clause: "in use since August 2026, and revised whenever …" names no day of review. */
export function isReviewDate(date: Match, value: string, context: Context): boolean {
  return !isSince(date, value, context) && !hasOtherVerb(date, value, context)
}

/** "Från augusti 2026", "elokuusta 2026", "1.1.2025 alkaen": when something began. */
function isSince({start, end}: Match, value: string, {language, lexicon}: Context): boolean {
  const from = Math.max(0, start - beside)
  const lead = value.slice(from, start)
  const whole = value.slice(from + (/[,;:.]\s[^,;:.]*$/.exec(lead)?.index ?? 0), end)
  const behind = value.slice(end, end + beside).split(/[,;:.]/)[0] ?? ''
  return (
    lexicon.has('validity/since', language, whole) ||
    (lexicon.find('validity/onwards', language, behind)?.start ?? beside) < 2
  )
}

/** The date's clause tells of something else than revising. */
function hasOtherVerb(date: Match, value: string, {language, lexicon}: Context): boolean {
  const joints = lexicon.all('joints/and', language, value).map(({start}) => start)
  const cuts = [...clauseCuts(value), ...joints]
  const from = Math.max(0, ...cuts.filter((cut) => cut <= date.start))
  const to = Math.min(value.length, ...cuts.filter((cut) => cut >= date.end))
  const clause = value.slice(from, to)
  if (['validity/revises', 'elements/review-cycle', 'talk/renewed'].some((id) => lexicon.has(id, language, clause)))
    return false
  return ['validity/begins', 'statements/commencement', 'decisions/approve'].some((id) =>
    lexicon.has(id, language, clause)
  )
}

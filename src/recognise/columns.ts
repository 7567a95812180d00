/** Says what a table's header or a bullet's label announces: owner, indicator, timetable and so on. */
import type {Language} from '../model/law.ts'
import type {Lexicon, Match} from '../model/lexicon.ts'
import type {ColumnRole} from '../model/programme.ts'
import {membersOf} from './joints.ts'

/** Parts of a header that may each name a role: "Mittari / aikataulu", "Ansvar och tidtabell". */
const signs = /[/,;&+\n]|→/u

/** The roles that a header names, the main one first; empty when it is not understood. */
export function rolesOf(header: string, language: Language, lexicon: Lexicon): readonly ColumnRole[] {
  const text = header.replace(/[*_:?]+/g, ' ').trim()
  if (text === '') return []
  if (/^(?:#|n:o|№)\.?$/iu.test(text)) return ['number']
  if (leadsToAim(text, language, lexicon)) return ['baseline', 'target']
  const outer = text.replace(/\([^)]*\)?/g, ' ').trim()
  const inner = [...text.matchAll(/\(([^)]{0,200})\)/g)].flatMap((match) => match[1] ?? [])
  const whole = headRole(outer, language, lexicon, true)
  const parts = (whole ? [] : membersOf(outer, signs, language, lexicon)).map((part) =>
    headRole(part, language, lexicon, false)
  )
  const main = [whole, ...parts].filter((role) => role !== null)
  const aside =
    main.length > 0
      ? inner
          .flatMap((part) => membersOf(part, signs, language, lexicon))
          .map((part) => headRole(part, language, lexicon, false))
      : inner.map((part) => headRole(part, language, lexicon, false))
  return [...new Set([...main, ...aside.filter((role) => role !== null)])]
}

/** "Lähtö → tavoite": what one starts from, whatever it is called, and what is aimed at. */
function leadsToAim(header: string, language: Language, lexicon: Lexicon): boolean {
  const [start = '', aim = '', ...more] = header.split(/→|[-=–]>/)
  const [from, to] = [start, aim].map((part) => headRole(part, language, lexicon, false))
  const isAim = to === 'goal' || to === 'target'
  return (
    more.length === 0 &&
    isAim &&
    /^[\p{L} ]+$/u.test(start) &&
    (from === null || from === 'baseline' || from === 'timetable')
  )
}

/**
 * The role of the head word: the first in Swedish, the last in Finnish; a phrase of several words, or a match that
 * fills the text, beats a single word. With `complete`, only a match of the whole text counts.
 */
function headRole(text: string, language: Language, lexicon: Lexicon, complete: boolean): ColumnRole | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  let best: {role: ColumnRole; weight: number} | null = null
  for (const role of lexicon.named('columns', language, trimmed) as readonly ColumnRole[])
    for (const {start, end} of lexicon.all(`columns/${role}`, language, trimmed)) {
      // "Mitä asiakas saa" asks what, and not whom.
      if (role === 'target-group' && start > 0 && lexicon.find('columns/content', language, trimmed)?.start === 0)
        continue
      const fills = start === 0 && end === trimmed.length
      if (complete && !fills) continue
      const phrase = /\s/.test(trimmed.slice(start, end))
      const near = language === 'sv' ? start : trimmed.length - end
      const weight = (fills ? 2000 : 0) + (phrase ? 1000 : 0) - near + (end - start) / 100
      if (best === null || weight > best.weight) best = {role, weight}
    }
  return best?.role ?? null
}

/** "Ansvar: …", "**Mittarit**: …", "Mål 1.2: …": a label at the head of a text, and where its value begins. */
export function labelOf(value: string): {label: string; end: number} | null {
  const match = /^\s*([^\s:.!?](?:[^:\n.!?]|(?<=\d)\.(?=\d)){1,59}?)\s*\??:(?=\s|$)\s*/u.exec(value)
  return match?.[1] ? {label: match[1], end: match[0].length} : null
}

/** "Vem? …", "**Hur vet vi?** – …": a question at the head of a text, and where its answer begins. */
export function questionOf(value: string): {label: string; end: number} | null {
  const match = /^\s*([^\s:.!?][^:\n.!?]{1,59})\?(?=\s|$)\s*(?:[–—-]\s+)?/u.exec(value)
  return match?.[1] ? {label: match[1], end: match[0].length} : null
}

/** The role a question announces: the question as a whole or a phrase of it, for "who may come?" asks for no owner. */
export function roleAsked(question: string, language: Language, lexicon: Lexicon): ColumnRole | null {
  const text = question.trim()
  const roles = rolesOf(text, language, lexicon)
  const asks = ({start, end}: Match) => (start === 0 && end === text.length) || /\s/.test(text.slice(start, end))
  return roles.find((role) => lexicon.all(`columns/${role}`, language, text).some(asks)) ?? null
}

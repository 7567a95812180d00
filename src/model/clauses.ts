/** The clauses of a sentence: where it turns, and what governs what. */
import type {Language} from './law.ts'
import type {Lexicon, Match} from './lexicon.ts'
import type {Place} from './place.ts'
import type {Sentence} from './programme.ts'
import {indexOf} from './text.ts'

/** Whether the clause that names a duty demands it: what is demanded in another clause, a demand that is denied and a choice are none. */
export function isDemanded({value, text, at}: Sentence, place: Place, lexicon: Lexicon, language: Language): boolean {
  const says = (concept: string, part: string) => lexicon.has(concept, language, part)
  const [from, to] = [indexOf(text, place.start.offset) - at, indexOf(text, place.end.offset) - at]
  const clauses = clausesOf(value, lexicon, language).filter(({start, end}) => start < to && end > from)
  const clause = value.slice(clauses[0]?.start, clauses.at(-1)?.end)
  const demand = partsOf(clause, lexicon.all('citing/subordinating', language, clause)).find((part) =>
    says('statements/obligation', part)
  )
  if (demand === undefined || says('citing/chosen', clause)) return false
  return !says('citing/negated', demand) || says('citing/not-only', demand)
}

/**
 * The main clauses of a sentence, each with the clauses that it governs. A word such as “but” begins one where it follows a comma
 * and what comes after stands alone, with a verb of its own.
 */
export function clausesOf(value: string, lexicon: Lexicon, language: Language): readonly Match[] {
  const stands = (clause: string) =>
    ['statements/deed', 'statements/obligation', 'citing/stands'].some((concept) =>
      lexicon.has(concept, language, clause)
    )
  const turns = lexicon.all('citing/turn', language, value).filter(({start}) => /,\s*$/.test(value.slice(0, start)))
  const marks = [...value.matchAll(/;/g)].map(({index}) => index)
  const cuts = [...marks, ...turns.map(({start}) => start)].sort((a, b) => a - b)
  const kept = [0, ...cuts.filter((cut, index) => stands(value.slice(cut, cuts[index + 1]))), value.length]
  return kept.slice(1).map((end, index) => ({start: kept[index] ?? 0, end}))
}

/** A clause cut at its commas and before the words that subordinate: what governs stands first. */
function partsOf(clause: string, subordinating: readonly Match[]): readonly string[] {
  const commas = [...clause.matchAll(/,\s/g)].map(({index}) => index)
  const cuts = [0, ...[...commas, ...subordinating.map(({start}) => start)].sort((a, b) => a - b), clause.length]
  return cuts.slice(1).map((end, index) => clause.slice(cuts[index], end))
}

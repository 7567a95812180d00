/** Where the figures of an indicator come from: a register, a report or a survey, known by its word or by where its name stands. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import {datedIn, numbersIn, withoutDates} from './numbers.ts'
import {isNew, type Piece, partsOf, piecesOf} from './pieces.ts'

export interface Origin {
  readonly named: boolean
  /** Where one of several indicators names its own source in brackets: the first that names none. */
  readonly unsourced: string | null
}

/** What a cell with one or more indicators says of its sources. */
export function originIn(cell: string, language: Language, lexicon: Lexicon): Origin {
  const says = (concept: string, text: string) => lexicon.has(`measures/${concept}`, language, text)
  const parts = partsOf(cell).map((part) => {
    const pieces = piecesOf(part, language, lexicon)
    const from = pieces.findIndex(({numbers}) => numbers.length > 0)
    const named = pieces.filter((piece, index) => isOrigin(piece, from >= 0 && index > from, language, lexicon))
    return {
      name: pieces[0]?.text ?? '',
      counts: numbersIn(part, language, lexicon).length > 0,
      named: named.length > 0 || says('source', part),
      /** Nothing but what stands in brackets names it: it speaks for this indicator alone. */
      own: named.some(({aside}) => aside) && !pieces.some(({text, aside}) => !aside && says('source', text))
    }
  })
  const sourced = parts.filter(({named}) => named)
  const bare = parts.find(({named, counts}) => !named && counts)
  return {
    named: sourced.length > 0,
    unsourced: bare !== undefined && sourced.length > 0 && sourced.every(({own}) => own) ? bare.name : null
  }
}

/** `behind`: it stands after the figures, where a source is named. */
function isOrigin(piece: Piece, behind: boolean, language: Language, lexicon: Lexicon): boolean {
  const {text, aside, numbers} = piece
  const says = (concept: string) => lexicon.has(`measures/${concept}`, language, text)
  if (says('source') && aside) return true
  if ((!behind && !aside) || numbers.length > 0) return false
  if (isNew(piece, language, lexicon) || says('start') || says('aim') || says('bound') || says('relative')) return false
  return says('origin') || hasName(withoutDates(text, datedIn(text, language, lexicon)))
}

/** "Varda", "Hälsa i skolan", "informationsresursen Varda", "THL". */
function hasName(text: string): boolean {
  return /(?<![\p{L}\d])\p{Lu}(?:\p{Ll}{2}|\p{Lu}+(?![\p{L}\d]))/u.test(text)
}

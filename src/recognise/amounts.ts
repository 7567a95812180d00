/** Reads the values in an indicator: where one starts from and what is aimed at. */
import type {Day, Language} from '../model/law.ts'
import type {Lexicon, Match} from '../model/lexicon.ts'
import {datedIn, numbersIn} from './numbers.ts'
import {isNew, type Piece, partsOf, piecesOf} from './pieces.ts'
import {remembered} from './remembered.ts'

/** As written; null where no such value stands. */
export interface Amounts {
  readonly baseline: string | null
  readonly target: string | null
}

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
  /** A lone value of an earlier year is where one starts. */
  readonly begins: Day | null
}

/** How far a value may stand from its arrow. Unit: letters. */
const near = 40
const arrows = /→|⇒|➔|->|–>|=>|>>/g

/** The values of all indicators in a cell; those of several are joined by semicolons. `begins`: the first day of the period. */
export function amountsIn(cell: string, language: Language, lexicon: Lexicon, begins: Day | null = null): Amounts {
  if (cell === '') return none
  if (readers.size > mostPeriods) readers.clear()
  const known = readers.get(begins)
  const read =
    known ?? remembered((text, spoken, words) => readAmounts(text, {language: spoken, lexicon: words, begins}))
  if (known === undefined) readers.set(begins, read)
  return read(cell, language, lexicon)
}

const none: Amounts = {baseline: null, target: null}
/** By the first day of the period; documents share few. */
const readers = new Map<Day | null, (cell: string, language: Language, lexicon: Lexicon) => Amounts>()
const mostPeriods = 50

function readAmounts(cell: string, context: Context): Amounts {
  const found = partsOf(cell).map((part) => byArrow(part, context) ?? fromTo(part, context) ?? byWords(part, context))
  const join = (values: readonly (string | null)[]) =>
    values.flatMap((value) => (value === null ? [] : withoutStop(value))).join('; ') || null
  return {baseline: join(found.map(({baseline}) => baseline)), target: join(found.map(({target}) => target))}
}

/** The full stop of a sentence belongs to no value; that of a day without its year, or of a unit cut short, does. */
function withoutStop(value: string): string {
  return /(?:\d\.\d{1,2}|-\p{L}{1,4})\.$/u.test(value) ? value : value.replace(/(?<![\s.,;])[\s.,;]+$/, '')
}

/** "71 % (2024) → 82 % (2029)". */
function byArrow(part: string, {language, lexicon}: Context): Amounts | null {
  const signs = [...part.matchAll(arrows)]
  const [first] = signs
  const last = signs.at(-1)
  if (!first || !last) return null
  const left = part.slice(0, first.index)
  const from = last.index + last[0].length
  const right = part.slice(from)
  const aim = firstOf(right, language, lexicon)
  if (aim === null || aim.start > near) return null
  const outside = left.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length))
  const start = numbersIn(outside, language, lexicon).at(-1)
  const isNear = start !== undefined && outside.slice(start.end).trim().length <= near
  const piece = piecesOf(right, language, lexicon).find(({end}) => end > aim.start)
  const baseline = isNear ? left.slice(start.start).trim() : freshIn(left, language, lexicon)
  return {baseline, target: right.slice(boundBefore(right, aim.start, language, lexicon), piece?.end).trim()}
}

/** "ny verksamhet →", "ny →". */
function freshIn(left: string, language: Language, lexicon: Lexicon): string | null {
  const fresh = lexicon.find('measures/new', language, left)
  if (fresh) return left.slice(fresh.start, fresh.end)
  const last = piecesOf(left, language, lexicon).at(-1)
  const text = last?.text.split(/:\s+/).at(-1) ?? ''
  return last && isNew({...last, text}, language, lexicon) ? text : null
}

/** The first figure or number in words. */
function firstOf(text: string, language: Language, lexicon: Lexicon): Match | null {
  return numbersIn(text, language, lexicon)[0] ?? lexicon.find('measures/numeral', language, text)
}

/** "från 18 till 9 poäng", "12:sta 20:een". */
function fromTo(part: string, {language, lexicon}: Context): Amounts | null {
  const numbers = numbersIn(part, language, lexicon)
  if (numbers.length < 2) return null
  for (const way of lexicon.all('measures/from-to', language, part)) {
    const inside = numbers.filter(({start, end}) => end >= way.start - 3 && start <= way.end + 3)
    const start = inside[0]
    const aim = inside[1] ?? numbers.find((one) => start !== undefined && one.start >= way.end && one !== start)
    if (!start || !aim || inside.length > 2 || aim.start - way.end > near) continue
    const to = boundBefore(part, aim.start, language, lexicon)
    const stop = way.end <= aim.start ? part.lastIndexOf(' ', way.end - 1) : to
    const piece = piecesOf(part, language, lexicon).find(({end}) => end > aim.start)
    return {baseline: part.slice(start.start, stop).trim(), target: part.slice(to, piece?.end).trim()}
  }
  return null
}

/** Values told apart by the words and years beside them: "46 (2025), mål 80", "högst 8 veckor (nu 11)". */
function byWords(part: string, {language, lexicon, begins}: Context): Amounts {
  const pieces = piecesOf(part, language, lexicon)
  const says = (concept: string, {text}: Piece) => lexicon.has(`measures/${concept}`, language, text)
  const counting = pieces.filter(({numbers}) => numbers.length > 0)
  const starts = counting.filter((piece) => says('start', piece))
  // "60 deltagare, av dem minst en tredjedel kvinnor": a share of those counted before.
  const isAfterCount = ({end}: Piece) =>
    counting.some(
      (other) => other.end < end && !starts.includes(other) && datedIn(other.text, language, lexicon).length === 0
    )
  const aims = pieces.filter(
    (piece) =>
      !starts.includes(piece) &&
      (says('relative', piece) ||
        (counting.includes(piece) &&
          (says('aim', piece) || says('bound', piece) || lexicon.has('times/deadline', language, piece.text))) ||
        (boundsNumeral(piece.text, language, lexicon) && !isAfterCount(piece)))
  )
  const rest = counting.filter((piece) => !starts.includes(piece) && !aims.includes(piece))
  const dated = rest.filter(({text}) => datedIn(text, language, lexicon).length > 0)
  const early = (piece: Piece) =>
    begins !== null && datedIn(piece.text, language, lexicon).every(({to}) => to < begins) && !says('numeral', piece)
  const lone = rest.filter(
    (piece) => !dated.includes(piece) || (!early(piece) && (starts.length > 0 || dated.length === 1))
  )
  const aim = aims[0] ?? (dated.length > 1 ? dated.at(-1) : lone[0])
  const start = starts[0] ?? dated.find((piece) => piece !== aim && (aim !== undefined || early(piece)))
  const fresh = pieces.find((piece) => isNew(piece, language, lexicon))
  return {
    baseline: start ? startOf(start, language, lexicon) : (fresh?.text ?? null),
    target: aim ? ((aims.length === 0 ? severalOf(lone, aim) : null) ?? aimOf(aim, language, lexicon)) : null
  }
}

/** "Minst hälften"; in "a third of them over 55 years old" the bound speaks of an age. */
function boundsNumeral(text: string, language: Language, lexicon: Lexicon): boolean {
  const bound = lexicon.find('measures/bound', language, text)
  return bound !== null && lexicon.all('measures/numeral', language, text).some(({start}) => start >= bound.end)
}

/** "6 kvällar per år, 30 föräldrar per kväll": counts that only stand side by side are all aimed at. */
function severalOf(lone: readonly Piece[], aim: Piece): string | null {
  const more = lone.filter(({aside}) => !aside)
  const counts = more.every(({text, numbers}, index) => {
    const [first] = numbers
    return first && (index === 0 || first.start === 0) && /^\s?\p{L}{3}/u.test(text.slice(first.end))
  })
  if (more.length < 2 || more[0] !== aim || !counts) return null
  return more.map(({text, numbers}) => text.slice(numbers[0]?.start)).join(', ')
}

function startOf({text, numbers}: Piece, language: Language, lexicon: Lexicon): string {
  return text.slice(numbers[0] && fromDate(text, numbers[0].start, language, lexicon)).trim()
}

/** "2025: 46" begins with its year. */
function fromDate(text: string, at: number, language: Language, lexicon: Lexicon): number {
  const date = datedIn(text, language, lexicon).find(({end}) => end <= at && /^[\s:–]{0,3}$/.test(text.slice(end, at)))
  return date?.start ?? at
}

function aimOf({text, numbers}: Piece, language: Language, lexicon: Lexicon): string {
  const mark = lexicon.find('measures/aim', language, text)
  const bound = lexicon.find('measures/bound', language, text)
  const figure = numbers.find(({start}) => start >= (mark?.end ?? bound?.end ?? 0)) ?? numbers[0]
  if (figure) {
    const from = boundBefore(text, figure.start, language, lexicon)
    return text.slice(fromDate(text, from, language, lexicon)).trim()
  }
  const relative = lexicon.find('measures/relative', language, text) ?? bound
  return text.slice(relative?.start).trim()
}

/** The first value of a text that a word of comparison stands before: "minst 15 per år". */
export function boundIn(text: string, language: Language, lexicon: Lexicon): string | null {
  for (const part of partsOf(text))
    for (const {text: piece, numbers} of piecesOf(part, language, lexicon))
      for (const {start} of numbers) {
        const from = boundBefore(piece, start, language, lexicon)
        if (from < start) return piece.slice(from)
      }
  return null
}

/** A word of comparison belongs to the value it stands before. */
function boundBefore(text: string, at: number, language: Language, lexicon: Lexicon): number {
  const [bound] = lexicon
    .all('measures/bound', language, text)
    .filter(({end}) => end <= at)
    .slice(-1)
  return bound && /^[\s<>≥≤~]*$/.test(text.slice(bound.end, at))
    ? bound.start
    : at - (/(?:[<>≥≤~]\s{0,3}|(?<![^\s(])[−–-])$/.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0)
}

/** Finds section numbers in a sentence: before the sign, after it, and beside an act where the sign was lost. */

export interface CitedSection {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly letter: string | null
  /** The subsection that follows; null without one. */
  readonly paragraph: number | null
}

interface Span {
  readonly start: number
  readonly end: number
}

const one = '\\d{1,3}(?:\\s?[a-h](?!\\p{L}))?'
const list = `${one}(?:\\s*(?:[-–,&]|\\p{L}{2,4})\\s*${one})*`
const before = new RegExp(`(?<![\\d./])(${list})\\s*$`, 'u')
const after = new RegExp(`^\\s*(${list})(?![\\d./])`, 'u')

/** All sections, in order. `isMoment` tells the word for a subsection. */
export function sectionsIn(
  value: string,
  acts: readonly Span[],
  isMoment: (word: string) => boolean
): readonly CitedSection[] {
  const signed = [...value.matchAll(/§+/g)].flatMap(({0: sign, index}) => {
    const end = index + sign.length
    const left = before.exec(value.slice(Math.max(0, index - 60), index))
    const numbers = left ? numbersOf(left[1] ?? '', isMoment) : []
    if (numbers.length > 0)
      return made(numbers, index - (left?.[0].length ?? 0), end, paragraphAfter(value.slice(end), isMoment))
    // "9.2.2026 § 37" is a decision in minutes.
    if (/\d{4}[\s,.(]*$/.test(value.slice(0, index))) return []
    const right = after.exec(value.slice(end, end + 60))
    if (!right) return []
    const stop = end + right[0].length
    return made(numbersOf(right[1] ?? '', isMoment), index, stop, paragraphAfter(value.slice(stop), isMoment))
  })
  return signed.length > 0 ? signed : acts.flatMap((act) => besideAct(value, act, isMoment))
}

function made(
  numbers: readonly Pick<CitedSection, 'number' | 'letter'>[],
  start: number,
  end: number,
  paragraph: number | null
): readonly CitedSection[] {
  return numbers.map((number) => ({...number, start, end, paragraph}))
}

/** The numbers of a list, ranges filled; what stands before a subsection's word is another section's. */
function numbersOf(
  text: string,
  isMoment: (word: string) => boolean
): readonly Pick<CitedSection, 'number' | 'letter'>[] {
  const words = [...text.matchAll(/\p{L}{2,4}/gu)].filter(([word]) => isMoment(word))
  const own = text.slice(words.length > 0 ? (words.at(-1)?.index ?? 0) : 0)
  return [...own.matchAll(/(\d{1,3})(?:\s?([a-h])(?!\p{L}))?(\s*[-–]\s*(\d{1,3}))?/gu)].flatMap(
    ([, a = '', letter, , b]) => {
      const [from, to] = [Number(a), Number(b ?? a)]
      if (from === 0 || to < from || to - from > 30) return []
      return Array.from({length: to - from + 1}, (_, index) => ({number: from + index, letter: letter ?? null}))
    }
  )
}

function paragraphAfter(rest: string, isMoment: (word: string) => boolean): number | null {
  const found = /^(?::\p{L}+)?\s*(\d)\s?(\p{L}+)/u.exec(rest)
  return found && isMoment(found[2] ?? '') ? Number(found[1]) : null
}

/** No number and word between it and an act are longer. Unit: letters. */
const numberReach = 8

/** A number right beside an act, with a case ending or a word of one or two letters between: the sign was lost. */
function besideAct(value: string, act: Span, isMoment: (word: string) => boolean): readonly CitedSection[] {
  const right = /^[\s):,]*?\s(\d{1,3})(?=\s*:\p{L}|\s\p{L})(?!\s*[.,/%–-]?\d)/u.exec(value.slice(act.end))
  const left = /(?<![\d./–-])(\d{1,3})\s(?:\p{Ll}\s)?$/u.exec(
    value.slice(Math.max(0, act.start - numberReach), act.start)
  )
  const found = [
    right ? {start: act.end, end: act.end + right[0].length, text: right[1] ?? ''} : null,
    left ? {start: act.start - left[0].length, end: act.start, text: left[1] ?? ''} : null
  ]
  return found.flatMap((hit) =>
    hit ? made(numbersOf(hit.text, isMoment), hit.start, hit.end, paragraphAfter(value.slice(hit.end), isMoment)) : []
  )
}

/** How many hours of civic orientation the text promises in all: parts, rates per week and other courses left out. */
import {grouped} from '../model/grouped.ts'
import type {Located} from '../model/place.ts'
import type {Sentence} from '../model/programme.ts'
import {sentencesIn} from './sentences-in.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

/** Letters before and after a number in which a word may say what it is. */
const before = 45
const after = 40

/** Unit: hours. Fewer may be an evening or a visit; the only number of so many is the course. */
const leastCourse = 20

interface Hours {
  readonly hours: number
  /** `plain`: how long the course is, in so many words; `loose`: hours of something else. */
  readonly kind: 'total' | 'plain' | 'added' | 'part' | 'rate' | 'loose'
  /** Teaching or self-study, where it is said. */
  readonly form: 'teaching' | 'self-study' | null
  readonly sentence: Sentence
}

/** One total per paragraph, row or chapter that states one. */
export function readOrientationHours(subject: Subject, found: Found): readonly Located<number>[] {
  return contexts(subject, found).flatMap((sentences) => {
    const hours = sentences.flatMap((sentence) => hoursIn(sentence, subject))
    const total = totalOf(hours)
    return total ? [{value: total.hours, place: total.sentence.place}] : []
  })
}

/** The sentences about orientation that belong together: a row about it, a chapter about it, a paragraph from where it is named, or what describes it under another name. */
function contexts(
  subject: Subject,
  {sentences, topics, services, descriptions, goals}: Found
): readonly (readonly Sentence[])[] {
  const {lexicon, language} = subject
  const names = (value: string) => lexicon.has('elements/civic-orientation', language, value)
  const others = (value: string) => lexicon.has('elements/integration-training', language, value)
  const told = sentences.filter(({law, quoted, past}) => !law && !quoted && !past)
  const cells = grouped(
    told.filter(({from}) => from === 'cell'),
    ({place}) => place.start.line
  )
  const rows = services.filter(({table, service, place}) => {
    const row = cells.get(place.start.line) ?? []
    return table !== null && (names(service) || (!others(service) && row.some(({value}) => names(value))))
  })
  const listed = rows.map(({place}) => cells.get(place.start.line) ?? [])
  const running = told.filter(({from, section}) => from !== 'cell' && !goals.has(section))
  const chapters = topics.filter(
    ({section}) => names(section.heading?.value ?? '') && !others(section.heading?.value ?? '')
  )
  const inChapters = chapters.map(({section}) => sentencesIn(running, section))
  const covered = new Set(inChapters.flat())
  const texts = [...new Set(running.filter((one) => !covered.has(one) && names(one.value)).map(({text}) => text))]
  const byText = grouped(running, ({text}) => text)
  const inParagraphs = texts.map((text) => {
    const own = byText.get(text) ?? []
    const from = own.findIndex(({value}) => names(value))
    const until = own.findIndex(({value}, index) => index > from && others(value) && !names(value))
    return own.slice(from, until < 0 ? undefined : until).filter(({value}) => names(value) || !others(value))
  })
  const named = [...listed, ...inChapters, ...inParagraphs]
  const known = new Set(named.flat())
  const described = descriptions.filter(({id}) => id === 'civic-orientation').map((one) => one.sentences)
  return [...named, ...described.filter((own) => !own.some((sentence) => known.has(sentence)))]
}

/** The greatest stated total; without one the only plain number, or teaching and self-study added up. */
function totalOf(all: readonly Hours[]): Hours | null {
  const greatest = (hours: readonly Hours[]) =>
    hours.reduce<Hours | null>((top, one) => (top === null || one.hours > top.hours ? one : top), null)
  const of = (...kinds: readonly Hours['kind'][]) => all.filter(({kind}) => kinds.includes(kind))
  const bySentence = grouped(all, ({sentence}) => sentence)
  const sums = all.filter((one) => isSum(one, bySentence.get(one.sentence) ?? []))
  const total = greatest([...of('total'), ...sums])
  if (total) return total
  const form = (wanted: Hours['form']) =>
    greatest(of('plain', 'added', 'part', 'loose').filter((one) => one.form === wanted))
  const plain = of('plain').filter((one) => one.form === null)
  const parts = of('part', 'loose')
  const whole = plain.length === 1 ? plain[0] : undefined
  const [only] = all
  if (only?.kind === 'loose' && all.length === 1 && only.form === null && only.hours >= leastCourse) return only
  if (whole && of('added').length > 0)
    return {...whole, hours: of('added').reduce((sum, {hours}) => sum + hours, whole.hours)}
  if (whole && parts.every(({hours}) => hours < whole.hours)) return whole
  const [teaching, alone] = [form('teaching'), form('self-study')]
  return teaching && alone ? {...teaching, hours: teaching.hours + alone.hours} : null
}

/** A sentence with more numbers is a list. */
const mostAddends = 20

/** The other numbers of its sentence add up to it: "75 hours: 55 in a group and 20 at home". */
function isSum({hours, kind}: Hours, all: readonly Hours[]): boolean {
  if (all.length > mostAddends) return false
  const others = all.filter((one) => one.hours < hours && one.kind !== 'rate')
  return kind !== 'rate' && others.length > 1 && others.reduce((sum, one) => sum + one.hours, 0) === hours
}

interface Span {
  readonly hours: number
  readonly start: number
  readonly end: number
}

function hoursIn(sentence: Sentence, {lexicon, language}: Subject): readonly Hours[] {
  const {value, from} = sentence
  const says = lexicon.asker('orientation', language)
  const found = spansIn(value, {lexicon, language})
  const ofCourse = from === 'cell' || (found.length > 0 && says('course', value))
  const cut = (text: string, side: 'first' | 'last') => {
    const joints = ['joint', 'part', 'inclusive'].flatMap((concept) =>
      lexicon.all(`orientation/${concept}`, language, text)
    )
    const parts = [...text.matchAll(/[,;.(]/g)].map(({index}) => ({start: index, end: index + 1}))
    const marks = [...joints, ...parts].sort((a, b) => a.start - b.start)
    return side === 'first' ? text.slice(0, marks[0]?.start) : text.slice(marks.at(-1)?.end ?? 0)
  }
  return found.map(({hours, start, end}, index): Hours => {
    const left = value.slice(Math.max(found[index - 1]?.end ?? 0, start - before), start)
    const right = value.slice(end, Math.min(found[index + 1]?.start ?? value.length, end + after))
    const clause = right.split(/[,;.(]/)[0] ?? ''
    const both = says('teaching', clause) && says('self-study', clause) && found.length === 1
    const near = `${cut(left, 'last')} ${cut(right, 'first')}`
    const whole =
      (says('inclusive', clause) && says('self-study', clause)) ||
      says('with-self-study', left.split(/[;.]\s/).at(-1) ?? '')
    const form =
      both || whole ? null : says('self-study', near) ? 'self-study' : says('teaching', near) ? 'teaching' : null
    const sum = lexicon.all('orientation/sum', language, left).at(-1)
    const since = sum ? left.slice(sum.end) : left
    const module = says('module', `${since} ${cut(right, 'first')}`)
    const kind = (): Hours['kind'] => {
      if (says('rate', right.slice(0, 20)) || says('rate', left.slice(-4))) return 'rate'
      if ((sum || whole) && !says('part', since) && form === null) return 'total'
      if (says('part', since) || module) return 'part'
      if (says('extent', left) && form === null) return 'total'
      if (says('added', since)) return 'added'
      return ofCourse ? 'plain' : 'loose'
    }
    return {hours, form, sentence, kind: kind()}
  })
}

/** Numbers followed by a unit of hours, in figures or in words. */
function spansIn(value: string, {lexicon, language}: Pick<Subject, 'lexicon' | 'language'>): readonly Span[] {
  const found: Span[] = []
  for (const match of value.matchAll(/(?<![\p{L}\d/.,])(?:\d+\s*[–-]\s*)?(\d+(?:,\d+)?)[\s-]*/gu)) {
    const end = match.index + match[0].length
    const unit = lexicon.find('orientation/hours', language, value.slice(end, end + 20))
    if (unit?.start === 0)
      found.push({hours: Number(match[1]?.replace(',', '.')), start: match.index, end: end + unit.end})
  }
  for (const word of lexicon.group('orientation').filter((id) => /^\d+$/.test(id)))
    for (const {start, end} of lexicon.all(`orientation/${word}`, language, value))
      found.push({hours: Number(word), start, end})
  return found.sort((a, b) => a.start - b.start)
}

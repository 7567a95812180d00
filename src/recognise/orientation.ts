/** How many hours of civic orientation the text promises in all: parts, rates per week and other courses left out. */
import type {Located} from '../model/place.ts'
import type {Sentence} from '../model/programme.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

/** Letters before and after a number in which a word may say that it is a part or a rate. */
const before = 45
const after = 30

interface Hours {
  readonly hours: number
  readonly kind: 'total' | 'plain' | 'part' | 'rate'
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

/** The sentences about orientation that belong together: a row about it, a chapter about it, or a paragraph from where it is named. */
function contexts(subject: Subject, {sentences, topics, services, goals}: Found): readonly (readonly Sentence[])[] {
  const {lexicon, language} = subject
  const names = (value: string) => lexicon.has('elements/civic-orientation', language, value)
  const others = (value: string) => lexicon.has('elements/integration-training', language, value)
  const told = sentences.filter(({law, quoted, history}) => !law && !quoted && !history)
  const rows = services.filter(({table, service}) => table !== null && names(service))
  const listed = rows.map(({place}) =>
    told.filter((one) => one.from === 'cell' && one.place.start.line === place.start.line)
  )
  const running = told.filter(({from, section}) => from !== 'cell' && !goals.has(section))
  const chapters = topics.filter(
    ({section}) => names(section.heading?.value ?? '') && !others(section.heading?.value ?? '')
  )
  const inChapters = chapters.map(({section}) => running.filter((one) => one.section === section))
  const covered = new Set(inChapters.flat())
  const texts = [...new Set(running.filter((one) => !covered.has(one) && names(one.value)).map(({text}) => text))]
  const inParagraphs = texts.map((text) => {
    const own = running.filter((one) => one.text === text)
    const from = own.findIndex(({value}) => names(value))
    const until = own.findIndex(({value}, index) => index > from && others(value) && !names(value))
    return own.slice(from, until < 0 ? undefined : until).filter(({value}) => names(value) || !others(value))
  })
  return [...listed, ...inChapters, ...inParagraphs]
}

/** The greatest stated total; without one the only plain number, or teaching and self-study added up. */
function totalOf(all: readonly Hours[]): Hours | null {
  const greatest = (hours: readonly Hours[]) =>
    hours.reduce<Hours | null>((top, one) => (top === null || one.hours > top.hours ? one : top), null)
  const total = greatest(all.filter(({kind}) => kind === 'total'))
  if (total) return total
  const plain = all.filter(({kind}) => kind === 'plain')
  const teaching = greatest(all.filter(({kind, form}) => kind !== 'rate' && form === 'teaching'))
  const alone = greatest(all.filter(({kind, form}) => kind !== 'rate' && form === 'self-study'))
  if (teaching && alone && teaching !== alone) return {...teaching, hours: teaching.hours + alone.hours}
  return plain.length === 1 && !all.some(({kind}) => kind === 'part') ? (plain[0] ?? null) : null
}

function hoursIn(sentence: Sentence, {lexicon, language}: Subject): readonly Hours[] {
  const {value} = sentence
  const says = (concept: string, text: string) => lexicon.has(`orientation/${concept}`, language, text)
  const found: {readonly hours: number; readonly start: number; readonly end: number}[] = []
  for (const match of value.matchAll(/(?<![\p{L}\d/.,])(?:\d+\s*[–-]\s*)?(\d+(?:,\d+)?)[\s-]*/gu)) {
    const end = match.index + match[0].length
    const unit = lexicon.find('orientation/hours', language, value.slice(end, end + 20))
    if (unit?.start === 0)
      found.push({hours: Number(match[1]?.replace(',', '.')), start: match.index, end: end + unit.end})
  }
  for (const word of lexicon.group('orientation').filter((id) => /^\d+$/.test(id)))
    for (const {start, end} of lexicon.all(`orientation/${word}`, language, value))
      found.push({hours: Number(word), start, end})
  found.sort((a, b) => a.start - b.start)
  return found.map(({hours, start, end}, index): Hours => {
    const left = value.slice(Math.max(found[index - 1]?.end ?? 0, start - before), start)
    const right = value.slice(end, Math.min(found[index + 1]?.start ?? value.length, end + after))
    const close = right.split(/[,;.(]/)[0] ?? ''
    const form = says('self-study', `${left.split(/[,;(]/).at(-1)} ${close}`)
      ? 'self-study'
      : says('teaching', `${left.split(/[,;(]/).at(-1)} ${close}`)
        ? 'teaching'
        : null
    const rate =
      says('rate', close) || says('rate', left.slice(-4)) || says('rate', value.slice(start, end + close.length))
    const part = says('part', left) || says('part', close)
    const total = says('total', left)
    return {
      hours,
      form,
      sentence,
      kind: rate
        ? 'rate'
        : total && !says('part', afterLast(left, lexicon, language)) && form === null
          ? 'total'
          : part || form !== null
            ? 'part'
            : 'plain'
    }
  })
}

/** What stands between the word for a total and the number. */
function afterLast(left: string, lexicon: Subject['lexicon'], language: Subject['language']): string {
  const last = lexicon.all('orientation/total', language, left).at(-1)
  return last ? left.slice(last.end) : left
}

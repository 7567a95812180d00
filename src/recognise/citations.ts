/** Reads what acts and sections the body cites: in both orders, with lists and ranges, lost signs and reversed act numbers. */
import type {Citation} from '../model/mention.ts'
import type {Sentence} from '../model/programme.ts'
import {isQuotedAt} from '../model/quotes.ts'
import {placeIn} from '../model/text.ts'
import {type CitedSection, sectionsIn} from './sections-cited.ts'
import type {Subject} from './subject.ts'

interface CitedAct {
  readonly start: number
  readonly end: number
  readonly number: string | null
  /** The number stands beside the name. */
  readonly numbered: boolean
  readonly name: string | null
}

/** Between a name and the number that belongs to it, at most this many letters. */
const nearby = 24

/** How far before an act’s number its date or its statute book is looked for. Unit: letters. */
const leadReach = 12

/** All citations, in document order. */
export function readCitations(subject: Subject, sentences: readonly Sentence[]): readonly Citation[] {
  const acts = new Map(sentences.map((sentence) => [sentence, actsIn(sentence.value, subject)]))
  // What the past was called says nothing of the present.
  const numbers = numbersByName(sentences.flatMap((one) => (one.history || one.quoted ? [] : (acts.get(one) ?? []))))
  const citations: Citation[] = []
  let paragraph: Sentence['text'] | null = null
  let last: CitedAct | null = null
  for (const sentence of sentences) {
    if (sentence.text !== paragraph) last = null
    paragraph = sentence.text
    const cited = (acts.get(sentence) ?? []).map((act) => ({
      ...act,
      number: act.number ?? numbers.get(act.name ?? '') ?? null
    }))
    citations.push(...citationsIn(sentence, cited, last, subject))
    last = cited.at(-1) ?? last
  }
  return citations
}

function citationsIn(
  sentence: Sentence,
  acts: readonly CitedAct[],
  inherited: CitedAct | null,
  subject: Subject
): readonly Citation[] {
  const {value, text, at, history, law} = sentence
  if (acts.length === 0 && !/[§\d]/.test(value)) return []
  const {document, language, lexicon} = subject
  const isMoment = (word: string) => lexicon.has('citing/moment', language, word)
  const sections = sectionsIn(value, acts, isMoment)
  const cite = (act: CitedAct | null, section: CitedSection | null): Citation => {
    const [from, to] = [
      Math.min(section?.start ?? Infinity, act?.start ?? Infinity),
      Math.max(section?.end ?? 0, act?.end ?? 0)
    ]
    const near = section === null || act === null || to - from < 120
    const [start, end] = near ? [from, to] : [section.start, section.end]
    return {
      act: act?.number ?? null,
      numbered: act?.numbered ?? false,
      name: act?.name ?? null,
      section: section?.number ?? null,
      letter: section?.letter ?? null,
      paragraph: section?.paragraph ?? null,
      place: placeIn(document.starts, text, at + start, at + end),
      sentence,
      quoted: sentence.quoted || isQuotedAt(text.value, at + start),
      history,
      law
    }
  }
  const bare = (act: CitedAct | null) => (act === null ? null : {...act, start: Infinity, end: 0})
  const pairs = sections.map((section) => ({section, act: nearest(section, acts, value)}))
  const lone = acts.filter((act) => !pairs.some((pair) => pair.act === act))
  return [
    ...pairs.map(({section, act}) => cite(act ?? bare(inherited), section)),
    ...lone.map((act) => cite(act, null))
  ]
}

function nearest(section: CitedSection, acts: readonly CitedAct[], value: string): CitedAct | null {
  // A number has the word before it with it: "45 § i lag 1/2023 och 110 § i lag 2/2015".
  const begin = ({start, name}: CitedAct) =>
    start -
    (name === null
      ? (/(?<!\p{L})\p{L}{1,10}\s$/u.exec(value.slice(Math.max(0, start - leadReach), start))?.[0].length ?? 0)
      : 0)
  const gap = (act: CitedAct) => Math.max(section.start - act.end, begin(act) - section.end)
  return [...acts].sort((a, b) => gap(a) - gap(b))[0] ?? null
}

/** Acts by name and by number; a name and the number beside it are one. */
function actsIn(value: string, {language, lexicon}: Subject): readonly CitedAct[] {
  const named: CitedAct[] = []
  for (const {id, start, end} of lexicon.mentioned('act-names', language, value))
    if (start >= (named.at(-1)?.end ?? 0)) named.push({start, end, name: id, number: null, numbered: false})
  const numbered = actNumbers(value)
  const joined = named.map((name): CitedAct => {
    const number = numbered.find(({start, end}) => isBeside(value, name, {start, end}))
    return number
      ? {
          start: Math.min(name.start, number.start),
          end: Math.max(name.end, number.end),
          name: name.name,
          number: number.number,
          numbered: true
        }
      : name
  })
  const alone = numbered.filter(({start}) => !joined.some((act) => act.start <= start && start < act.end))
  return [...joined, ...alone.map((one) => ({...one, name: null, numbered: true}))].sort((a, b) => a.start - b.start)
}

function isBeside(
  value: string,
  name: {readonly start: number; readonly end: number},
  number: {readonly start: number; readonly end: number}
): boolean {
  if (number.start >= name.end)
    return (
      number.start - name.end < nearby &&
      /^[^§.;]*$/.test(value.slice(name.end, number.start).replace(/\p{L}{2,4}\.?\s|\d{1,2}\./gu, ''))
    )
  return name.start - number.end < 3
}

/** Number/year, day.month.year/number, year:number or year/number; neither months nor school years. */
function actNumbers(value: string): readonly {readonly start: number; readonly end: number; readonly number: string}[] {
  return [...value.matchAll(/(?<![\d/:])(\d{1,4})\s?[/:]\s?(\d{1,4})(?![\d/:])/g)].flatMap(
    ({0: whole, 1: a = '', 2: b = '', index}) => {
      const colon = whole.includes(':')
      const [first, second] = [Number(a), Number(b)]
      const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text)
      const at = {start: index, end: index + whole.length}
      if (isYear(a) && (second === first + 1 || second === (first + 1) % 100)) return []
      if (isYear(b) && !colon && !(isYear(a) && second - first < 12 && second >= first))
        return first > 12 ? [{...at, number: `${first}/${b}`}] : []
      if (!isYear(a)) return []
      const lead = value.slice(Math.max(0, index - leadReach), index)
      if (/\d{1,2}\.\s?\d{1,2}\.\s?$/.test(lead)) return [{...at, number: `${second}/${a}`}]
      // Statute books that number by year are named: two to four capitals stand before the year.
      return /(?<!\p{L})\p{Lu}{2,4}\s?$/u.test(lead) ? [{...at, number: `${a}:${second}`}] : []
    }
  )
}

/** The number a name stands for throughout the document, where it is always the same. */
function numbersByName(acts: readonly CitedAct[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  for (const {name, number} of acts)
    if (name !== null && number !== null) found.set(name, (found.get(name) ?? new Set()).add(number))
  return new Map(
    [...found].flatMap(([name, numbers]) => (numbers.size === 1 ? [[name, [...numbers][0] ?? ''] as const] : []))
  )
}

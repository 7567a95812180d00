/** Reads what title, cover and body say of the document's own period and approval, so that it can be held against front matter. */
import type {Section} from '../model/document.ts'
import type {Day} from '../model/law.ts'
import type {Located, Place} from '../model/place.ts'
import type {Approval, Claims, SectionTopic, Sentence} from '../model/programme.ts'
import {countWords, placeIn, type Text} from '../model/text.ts'
import {type DateInText, datesIn} from './dates.ts'
import {toldApprovals} from './decisions.ts'
import type {Subject} from './subject.ts'

/** A cover says little. Unit: words of prose under one of its lines. */
const coverWords = 40
/** How far the years may stand from "the programme applies". Unit: letters. */
const reach = 30

/** All claims of a document. */
export function readClaims(subject: Subject, sentences: readonly Sentence[], topics: readonly SectionTopic[]): Claims {
  const cover = coverOf(topics)
  const onCover = sentences.filter(({section}) => cover.has(section))
  return {
    periods: [...titlePeriods(subject), ...coverPeriods(subject, cover, onCover), ...statedPeriods(subject, sentences)],
    approvals: claimedApprovals(subject, sentences, cover),
    extendedTo: extension(subject, sentences)
  }
}

/** The title with the short lines below it, bold ones included, up to the first chapter. */
function coverOf(topics: readonly SectionTopic[]): ReadonlySet<Section> {
  const cover = new Set<Section>()
  let title = false
  for (const {section, words} of topics) {
    const chapter = section.number !== null || section.form === 'heading'
    if ((title && chapter) || (section.heading !== null && !chapter && words > coverWords)) break
    title ||= section.heading !== null
    cover.add(section)
  }
  return cover
}

type Period = Claims['periods'][number]

function claim(value: string, {from, to}: DateInText, place: Place): Period {
  return {value, start: from, end: to, place}
}

function spansIn(text: string, {language, lexicon}: Subject): readonly DateInText[] {
  return datesIn(text, language, lexicon).filter(({precision}) => precision === 'years')
}

/** A title with several spans names other documents as well and claims nothing. */
function titlePeriods(subject: Subject): readonly Period[] {
  const {document, view} = subject
  const heading = document.sections.find((section) => section.heading !== null)?.heading
  const titles: Located<string>[] = [...(view.title ? [view.title] : []), ...(heading ? [wholeOf(heading)] : [])]
  return titles.flatMap(({value, place}) => {
    const spans = spansIn(value, subject)
    return spans.length === 1 ? spans.map((span) => claim(value.slice(span.start, span.end), span, place)) : []
  })
}

function wholeOf({value, place}: Text): Located<string> {
  return {value, place}
}

/** A line of the cover that holds the years alone, or little more than a word for "period". */
function coverPeriods(subject: Subject, cover: ReadonlySet<Section>, onCover: readonly Sentence[]): readonly Period[] {
  const {document, lexicon, language} = subject
  const headings = [...cover].flatMap(({heading}) => (heading ? [{value: heading.value, text: heading, at: 0}] : []))
  const lines = [
    ...headings.slice(1),
    ...onCover.filter(({history, quoted, from}) => !history && !quoted && from !== 'cell')
  ]
  return lines.flatMap(({value, text, at}) =>
    spansIn(value, subject).flatMap((span) => {
      const rest = `${value.slice(0, span.start)} ${value.slice(span.end)}`
      const own = !lexicon.has('validity/other-document', language, rest)
      const alone =
        countWords(rest) === 0 || (own && countWords(rest) <= 4 && lexicon.has('validity/period', language, rest))
      if (!alone) return []
      return [
        claim(value.slice(span.start, span.end), span, placeIn(document.starts, text, at + span.start, at + span.end))
      ]
    })
  )
}

/** "The programme applies 2023–2026", said of this document and of no other. */
function statedPeriods(subject: Subject, sentences: readonly Sentence[]): readonly Period[] {
  const {document, lexicon, language} = subject
  return sentences.filter(isPlain).flatMap(({value, text, at}) => {
    const applies = lexicon.find('validity/applies', language, value)
    if (applies === null || lexicon.has('validity/other-document', language, value)) return []
    const span = spansIn(value, subject).find(({start, end}) => start <= applies.end + reach && end >= applies.start)
    return span
      ? [claim(value.slice(span.start, span.end), span, placeIn(document.starts, text, at + span.start, at + span.end))]
      : []
  })
}

/** Approvals told on the cover, and those told anywhere of this document: "the council approved the programme on …". */
function claimedApprovals(
  subject: Subject,
  sentences: readonly Sentence[],
  cover: ReadonlySet<Section>
): readonly Approval[] {
  const {lexicon, language} = subject
  const says = (concept: string, value: string) => lexicon.has(concept, language, value)
  const ownText = (value: string) => says('validity/this-document', value) && !says('validity/other-document', value)
  return toldApprovals(
    subject,
    sentences.filter((sentence) => {
      const {section, value} = sentence
      return isPlain(sentence) && !says('decisions/reviewed', value) && (cover.has(section) || ownText(value))
    })
  )
}

function extension(subject: Subject, sentences: readonly Sentence[]): Located<Day> | null {
  const {document, lexicon, language} = subject
  for (const {value, text, at} of sentences.filter((sentence) => !sentence.law && !sentence.quoted)) {
    if (!lexicon.has('validity/extended', language, value)) continue
    // The day of the decision may stand beside it, and is earlier.
    const date = [...datesIn(value, language, lexicon)].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)).at(-1)
    if (date) return {value: date.to, place: placeIn(document.starts, text, at + date.start, at + date.end)}
  }
  return null
}

function isPlain({law, history, quoted, from}: Sentence): boolean {
  return !law && !history && !quoted && from !== 'cell'
}

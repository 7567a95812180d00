/** Reads when the document was or will be looked at again, from front matter and from what the text says. */
import type {Day} from '../model/law.ts'
import type {Located} from '../model/place.ts'
import type {Review, SectionTopic, Sentence} from '../model/programme.ts'
import {placeIn} from '../model/text.ts'
import {datesIn} from './dates.ts'
import {affirmed} from './denials.ts'
import {isOfAnotherPlan, isOfOthers} from './others.ts'
import {isReviewDate} from './review-dates.ts'
import {correctsOwnText} from './revised.ts'
import type {Subject} from './subject.ts'

/** A sentence with more dates is a list, of which the last are read. */
const mostDates = 4

/** Reviews in front matter, and what the body says of when the document is looked at again. */
export function readReview(subject: Subject, sentences: readonly Sentence[], topics: readonly SectionTopic[]): Review {
  const {view, language, lexicon, document} = subject
  const says = (concept: string, value: string) => lexicon.has(concept, language, value)
  const isElsewhere = (value: string) =>
    isOfOthers('review-cycle', value, subject) || isOfAnotherPlan('review-cycle', value, subject)
  // In a paragraph or chapter about clients' own plans, it is those that are gone through again.
  const ofClient = ({value, text, section}: Sentence) =>
    says('decisions/client-plan', value) ||
    says('decisions/client-plan', text.value) ||
    topics[section.index]?.elements.includes('integration-plan')
  const about = sentences.filter(
    (sentence) =>
      !sentence.law &&
      !sentence.quoted &&
      sentence.from !== 'cell' &&
      says('elements/review-cycle', affirmed(sentence.value, subject)) &&
      !says('statements/elsewhere', sentence.value) &&
      !isElsewhere(sentence.value) &&
      !ofClient(sentence)
  )
  const located = <T>(sentence: Sentence, value: T, start: number, end: number): Located<T> => ({
    value,
    place: placeIn(document.starts, sentence.text, sentence.at + start, sentence.at + end)
  })
  let last: Located<Day> | null = view.review?.last ?? null
  let next: Located<Day> | null = view.review?.next ?? null
  let intervalYears: Located<number> | null = view.review?.intervalYears ?? null
  let dated: Sentence | undefined
  for (const sentence of about) {
    const before = [last, next, intervalYears]
    const done = says('decisions/reviewed', sentence.value)
    const dates = datesIn(sentence.value, language, lexicon).filter(({precision}) => precision !== 'years')
    const date = dates.slice(-mostDates).findLast((one) => done || isReviewDate(one, sentence.value, subject))
    if (date && done && date.from <= subject.asOf) last ??= located(sentence, date.to, date.start, date.end)
    else if (date && !done) next ??= located(sentence, date.to, date.start, date.end)
    intervalYears ??= intervalIn(sentence, subject, located)
    if ([last, next, intervalYears].some((one, index) => one !== before[index])) dated ??= sentence
  }
  // A heading such as "When is the text changed?" over a sentence that commits to something says it as well.
  const corrects = (sentence: Sentence) =>
    sentence.from !== 'cell' && correctsOwnText(sentence.value, subject) && !ofClient(sentence)
  const keeps = (text: string) => says('validity/kept-up', text)
  const kept = sentences.find((sentence, index) => {
    const {value, text, section, from, law, quoted, commits} = sentence
    const named = topics[section.index]?.elements ?? []
    // Under a heading of several subjects the sentence itself must say so.
    const only = named.length === 1 || says('talk/renewed', value)
    const headed = (named.includes('review-cycle') && only) || keeps(section.heading?.value ?? '')
    // "The board has noted the description. We rewrite it whenever a service changes."
    const before = sentences[index - 1]
    const meansIt =
      !isElsewhere(value) &&
      before?.text === text &&
      says('talk/programme', before.value) &&
      says('talk/renewed', value) &&
      !ofClient(sentence) &&
      !ofClient(before)
    return (
      !law && !quoted && (keeps(value) || corrects(sentence) || (commits && from !== 'cell' && (headed || meansIt)))
    )
  })
  const stated = dated ?? about[0] ?? kept
  return {last, next, intervalYears, stated: stated ? {value: stated.value, place: stated.place} : null}
}

function intervalIn(
  sentence: Sentence,
  {lexicon, language}: Subject,
  located: (s: Sentence, v: number, a: number, b: number) => Located<number>
): Located<number> | null {
  for (const years of lexicon.group('years-between')) {
    const match = lexicon.find(`years-between/${years}`, language, sentence.value)
    if (match && Number(years) > 1) return located(sentence, Number(years), match.start, match.end)
  }
  return null
}

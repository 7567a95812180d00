/** What the text says about following up the programme itself: that it is done, by whom and how often. */
import type {Section} from '../model/document.ts'
import {grouped} from '../model/grouped.ts'
import type {Located} from '../model/place.ts'
import type {Sentence} from '../model/programme.ts'
import {withoutBrackets} from '../model/text.ts'
import type {FollowUp} from '../model/text-facts.ts'
import {spelledOut} from './abbreviations.ts'
import {calendarRows} from './calendars.ts'
import {labelOf, rolesOf} from './columns.ts'
import {isDenied} from './denials.ts'
import {namedHere} from './others.ts'
import {actorIn} from './providers.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

const beside = new Set(['law', 'contents', 'terms', 'history'])

/** Sentences of chapters about follow-up, and sentences elsewhere that follow up the programme; an owner beside one of them counts. */
export function readFollowUp(subject: Subject, found: Found): FollowUp {
  const {lexicon, language} = subject
  const says = (concept: string, value: string) => lexicon.has(concept, language, value)
  const told = found.sentences.filter((sentence) => isRunning(sentence, subject, found))
  const inChapter = (section: Section | null): boolean =>
    section !== null && (isAbout(section) || inChapter(section.parent))
  // "Missä mennään" may be a picture of the situation: an everyday heading is what stands below it.
  const toldIn = new Set(told.filter(({value}) => says('follow-up/done', value)).map(({section}) => section))
  const isAbout = (section: Section): boolean => {
    const heading = section.heading?.value ?? ''
    if (section.depth === 0 || says('others/of-itself', heading)) return false
    if (says('elements/follow-up', heading)) return true
    const everyday =
      (found.topics[section.index]?.elements.includes('follow-up') ?? false) || says('follow-up/heading', heading)
    return everyday && toldIn.has(section)
  }
  const looks = (value: string) =>
    ['talk/figures', 'talk/goes-back', 'follow-up/interval'].every((id) => says(id, value))
  const opens = (value: string) => lexicon.find('follow-up/opening', language, value)?.start === 0
  const stated = told.filter(
    ({value, section}) =>
      (says('follow-up/done', withoutBrackets(value)) || looks(value)) &&
      (says('follow-up/programme', value) || inChapter(section) || opens(value)) &&
      (inChapter(section) || !refersElsewhere(value, subject)) &&
      !says('services/plan', value) &&
      !says('elements/needs-assessment', value)
  )
  const chapter = told.filter(({section}) => inChapter(section))
  const texts = new Set(stated.map(({text}) => text))
  // Where a chapter is about follow-up, its neighbours elsewhere must say it themselves.
  const around = chapter.length > 0 ? [...chapter, ...stated] : told.filter(({text}) => texts.has(text))
  const acts = ({value}: Sentence) => {
    const open = spelledOut(withoutBrackets(value), subject)
    // "Mittarit käydään läpi lautakunnassa": where it is done is by whom.
    if (says('follow-up/done', open) && says('follow-up/in-body', open)) return true
    return actorIn(open, lexicon.all('follow-up/acting', language, open), subject) !== null
  }
  // "The council reviews it once in four years": how often the document is renewed is not how often it is followed up.
  const renews = (value: string) => namedHere(value, subject).includes('review-cycle') && !says('follow-up/done', value)
  const recurs = ({value}: Sentence) => says('follow-up/interval', value) && !renews(value)
  const [whole] = [...grouped(told, ({text}) => text).values()].filter(
    (paragraph) =>
      paragraph.some(acts) &&
      paragraph.some(recurs) &&
      paragraph.some(({value}) => ['council', 'board'].some((id) => says(`decisions/${id}`, value))) &&
      paragraph.some(({value}) => namedHere(value, subject).includes('follow-up') && !refersElsewhere(value, subject))
  )
  const calendar = calendarRows(found.tables, subject)
  const owner = around.find(acts) ?? whole?.find(acts) ?? calendar.find((row) => row.owner !== null)
  const interval = around.find(recurs) ?? whole?.find(recurs) ?? calendar[0]
  const inRows = found.actions.filter(({measure}) => measure.interval)
  const often = inRows.length * 2 >= found.actions.length ? inRows[0] : undefined
  // A chapter about it says it better than a sentence in passing.
  const inside = stated.filter(({section}) => inChapter(section))
  const first = inside.length > 0 ? inside : chapter.slice(0, 1)
  return {
    stated: [...first, ...stated.filter(({section}) => !inChapter(section))].map(located),
    owner: owner ? located(owner) : null,
    interval: interval ? located(interval) : often ? {value: often.title, place: often.place} : null
  }
}

/** Running text that binds the municipality: no cell, no labelled line of an action, no law, no past. */
function isRunning(
  {value, section, from, law, quoted, past}: Sentence,
  {lexicon, language}: Subject,
  found: Found
): boolean {
  if (from === 'cell' || law || quoted || past || found.goals.has(section)) return false
  if (isDenied(value, {lexicon, language})) return false
  if (beside.has(found.topics[section.index]?.role ?? '')) return false
  const label = labelOf(value)
  return (
    label === null || rolesOf(label.label, language, lexicon).every((role) => role === 'follow-up' || role === 'owner')
  )
}

/** Follow-up of a strategy, a welfare plan, a budget or of clients is none of the programme. */
function refersElsewhere(value: string, {lexicon, language}: Subject): boolean {
  const others = ['elements/strategic-link', 'elements/welfare-plan-link', 'elements/employment-plan-link']
  return [...others, 'others/follow-up'].some((concept) => lexicon.has(concept, language, value))
}

function located({value, place}: Located<string>): Located<string> {
  return {value, place}
}

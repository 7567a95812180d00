/** Reads title, period and approvals, from front matter first and from the body where it is silent. */
import type {Language} from '../model/law.ts'
import type {Located, Place} from '../model/place.ts'
import type {Approval, Claims, Period, RecognisedTable, Sentence} from '../model/programme.ts'
import {type DateInText, datesIn} from './dates.ts'
import {isFormOf} from './owners.ts'
import type {Subject} from './subject.ts'

/** The title in front matter, else the first heading. */
export function readTitle({document, view}: Subject): Located<string> | null {
  if (view.title) return view.title
  const heading = document.sections.find((section) => section.heading !== null)?.heading
  return heading ? {value: heading.value, place: heading.place} : null
}

/** The period in front matter, else the years of the title, else those of the cover (the text before the second heading). */
export function readPeriod(subject: Subject, sentences: readonly Sentence[], claims: Claims): Period | null {
  const {document, view, language, lexicon} = subject
  // A period that ends before it starts is none; what is wrong with it is told about the front matter.
  const reversed = (view.period?.end?.value ?? '9') < (view.period?.start?.value ?? '')
  if (view.period?.start && !reversed)
    return {
      start: view.period.start.value,
      end: view.period.end?.value ?? null,
      place: view.period.place,
      source: 'front-matter'
    }
  const title = readTitle(subject)
  const span = (text: string) => datesIn(text, language, lexicon).find(({precision}) => precision === 'years')
  const inTitle = title ? span(title.value) : undefined
  if (title && inTitle) return {start: inTitle.from, end: inTitle.to, place: title.place, source: 'title'}
  const headings = document.sections.filter((section) => section.heading !== null).slice(0, 2)
  for (const {heading} of headings) {
    const found = heading ? span(heading.value) : undefined
    if (heading && found) return {start: found.from, end: found.to, place: heading.place, source: 'title'}
  }
  const cover = sentences.filter(({section}) => section.index <= (headings[0]?.index ?? 0))
  for (const sentence of cover) {
    const found = span(sentence.value)
    if (found) return {start: found.from, end: found.to, place: sentence.place, source: 'body'}
  }
  const [stated] = claims.periods
  return stated ? {start: stated.start, end: stated.end, place: stated.place, source: 'body'} : null
}

/** Approvals in front matter, and those the body tells with an organ and a date. */
export function readApprovals(
  subject: Subject,
  sentences: readonly Sentence[],
  tables: readonly RecognisedTable[]
): readonly Approval[] {
  const {view} = subject
  const isCouncil = councilTest(subject)
  const stated = view.approvals.map(
    ({municipality, body, date, place}): Approval => ({
      municipality: municipality?.value ?? null,
      body: body?.value ?? null,
      council: body !== null && isCouncil(body.value),
      date: date?.value ?? null,
      place,
      source: 'front-matter'
    })
  )
  const told = toldApprovals(subject, sentences)
  const listed = tables
    .filter(({purpose}) => purpose === 'other')
    .flatMap(({table, section}) => {
      const head = [section.heading?.value ?? '', ...table.header.cells.map(({text}) => text.value)].join(' ')
      return table.rows.flatMap((row) =>
        approvalsIn(`${row.cells.map(({text}) => text.value).join(' ')} (${head})`, row.place, subject, isCouncil)
      )
    })
  return [
    ...stated,
    ...[...told, ...listed].filter(
      (approval) =>
        approval.municipality === null ||
        !stated.some((other) => other.municipality === approval.municipality && other.council && other.date)
    )
  ]
}

/** Approvals that sentences tell with an organ and a date. */
export function toldApprovals(subject: Subject, sentences: readonly Sentence[]): readonly Approval[] {
  return sentences
    .filter(({from, law}) => from !== 'cell' && !law)
    .flatMap((sentence) => approvalsIn(sentence.value, sentence.place, subject, councilTest(subject)))
}

const organs = ['decisions/council', 'decisions/board']

/** Minutes may be in one language of a bilingual municipality and its programme in the other; most are in its own. */
function councilTest({language, lexicon}: Subject): (text: string) => boolean {
  const speeches: readonly Language[] = language === 'sv' ? ['sv', 'fi'] : ['fi', 'sv']
  return (text) => {
    const speech = speeches.find((one) => lexicon.hasAny(organs, one, text))
    return (
      speech !== undefined &&
      lexicon.has('decisions/council', speech, text) &&
      !lexicon.has('decisions/other-council', speech, text)
    )
  }
}

function approvalsIn(
  text: string,
  place: Place,
  subject: Subject,
  isCouncil: (text: string) => boolean
): readonly Approval[] {
  const {language, lexicon, municipalities, joint} = subject
  const says = (concept: string) => lexicon.has(`decisions/${concept}`, language, text)
  const isShort = () => text.split(/\s+/).length <= 14
  if (says('future') || !(says('approve') || (/§/.test(text) && isShort()))) return []
  const dates = datesIn(text, language, lexicon).filter(({precision}) => precision === 'day' || precision === 'month')
  if (dates.length === 0) return []
  const council = isCouncil(text)
  if (!council && !says('board')) return []
  const named = municipalities.flatMap((name) => {
    const at = [...text.matchAll(/\p{L}[\p{L}-]*/gu)].find(([word]) => isFormOf(word, name))?.index
    return at === undefined ? [] : [{name, at}]
  })
  const every = joint && named.length === 0 && lexicon.has('validity/every-council', language, text)
  const own = (date: DateInText) => [nearest(named, date) ?? (joint ? null : (municipalities[0] ?? null))]
  return dates.flatMap((date) => {
    const clause = clauseAround(text, date)
    return (every ? municipalities : own(date)).map((municipality) => ({
      municipality,
      body: organIn(clause, subject),
      council: isCouncil(clause) || (council && !lexicon.has('decisions/board', language, clause)),
      date: date.from,
      place,
      source: 'body' as const
    }))
  })
}

function nearest(named: readonly {readonly name: string; readonly at: number}[], date: DateInText): string | null {
  const before = named.filter(({at}) => at < date.start).sort((a, b) => b.at - a.at)[0]
  return (before ?? named[0])?.name ?? null
}

/** From the previous date or semicolon to this date; no clause has more than 1 000 letters before its date. */
function clauseAround(text: string, date: DateInText): string {
  const from = Math.max(0, date.start - 1000)
  const before = text.slice(from, date.start)
  const cut = Math.max(before.lastIndexOf(';'), before.search(/\d{4}[^\d]*$/))
  return text.slice(from + Math.max(0, cut), date.end)
}

function organIn(clause: string, {lexicon, language}: Subject): string | null {
  const match = lexicon.find('decisions/council', language, clause) ?? lexicon.find('decisions/board', language, clause)
  return match ? clause.slice(match.start, match.end) : null
}

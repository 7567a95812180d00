/** Figures about people in running text and in tables of statistics, with where they come from and what year they tell of. */
import {clausesOf} from '../model/clauses.ts'
import type {ColumnRole, RecognisedTable, Sentence} from '../model/programme.ts'
import {placeIn} from '../model/text.ts'
import type {Figure} from '../model/text-facts.ts'
import {labelOf, questionOf, rolesOf} from './columns.ts'
import {datesIn} from './dates.ts'
import {blockNamesSource, hasCommonSource, namesSource, nearNamesSource} from './figure-sources.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

/** Below this a count says how many took part or sit in a group, not how many live somewhere. Unit: persons. */
const leastCount = 20
const beside = new Set(['law', 'contents', 'terms', 'history'])
const planned: readonly ColumnRole[] = [
  'goal',
  'action',
  'indicator',
  'follow-up',
  'target',
  'owner',
  'service',
  'resources'
]

/** All figures in document order, at most one per sentence and one per table. */
export function readFigures(subject: Subject, found: Found): readonly Figure[] {
  const inText = found.sentences.flatMap((sentence) => figureIn(sentence, subject, found))
  const inTables = found.tables.flatMap((table) => tableFigure(table, subject, found))
  return [...inText, ...inTables].sort((a, b) => a.place.start.offset - b.place.start.offset)
}

function figureIn(sentence: Sentence, subject: Subject, found: Found): readonly Figure[] {
  const {value, section, text, from, law, quoted} = sentence
  const {lexicon, language, document} = subject
  const role = found.topics[section.index]?.role ?? ''
  if (from === 'cell' || law || quoted || !/\d/.test(value) || beside.has(role) || found.goals.has(section)) return []
  if (!lexicon.has('figures/population', language, value) || isLabelled(sentence, subject)) return []
  const number = statedIn(value, subject)
  if (number === null) return []
  const start = sentence.at + number.start
  const place = placeIn(document.starts, text, start, start + number.text.length)
  const source = namesSource(value, subject)
    ? 'sentence'
    : blockNamesSource(text, subject, found)
      ? 'block'
      : hasCommonSource(section, subject, found)
        ? 'section'
        : null
  const year = yearIn(value, subject) ?? yearIn(text.value, subject)
  return [{form: 'text', value: number.text, place, section, sentence: value, block: text.place, source, year}]
}

/** "Mätare: …", "Tavoite: …", "Hur vet vi? …": a line of an action, no statistic; the label speaks for its whole bullet. */
function isLabelled({value, from, text}: Sentence, {lexicon, language}: Subject): boolean {
  return (from === 'bullet' ? [value, text.value] : [value]).some((line) => {
    const label = labelOf(line) ?? questionOf(line)
    return label !== null && rolesOf(label.label, language, lexicon).some((role) => planned.includes(role))
  })
}

interface Stated {
  readonly text: string
  readonly start: number
}

/** The first number, none beside the point; where the sentence also foretells, that of a clause that counts people now. */
function statedIn(value: string, subject: Subject): Stated | null {
  const {lexicon, language} = subject
  const says = (concept: string, text: string) => lexicon.has(`figures/${concept}`, language, text)
  if (says('aside', value)) return null
  if (!says('forecast', value)) return numberIn(value, subject)
  for (const {start, end} of clausesOf(value, lexicon, language)) {
    const clause = value.slice(start, end)
    const number = numberIn(clause, subject)
    if (number && says('population', clause) && !says('forecast', clause))
      return {...number, start: start + number.start}
  }
  return null
}

/** "Tfn 06 123 4567", "+358 40 123 4567". */
const telephone = /(?<![\d\p{L}])(?:\+\d|0)\d[\d ()–-]{4,20}\d/gu

/** The first number that is no date, section, telephone number or small count; percentages of any size. */
function numberIn(value: string, {language, lexicon}: Subject): Stated | null {
  const calls = [...value.matchAll(telephone)].map(({index, 0: {length}}) => ({start: index, end: index + length}))
  const beside = [...datesIn(value, language, lexicon), ...calls]
  for (const match of value.matchAll(
    /(?<![\p{L}\d/.,–-])\d{1,3}(?:[   .]\d{3})+(?!\d)|(?<![\p{L}\d/.,–-])\d+(?:,\d+)?/gu
  )) {
    const end = match.index + match[0].length
    if (beside.some((one) => one.start < end && match.index < one.end)) continue
    const after = value.slice(end)
    if (/^\s*§|^[/–-]\d|^\.\d|^:\p{L}|^[–-]\p{L}/u.test(after)) continue
    if (lexicon.has('figures/rate', language, after.slice(0, 40).split(/[,;.]/)[0] ?? '')) continue
    const share = /^\s*(?:%|pro[cs])/u.test(after)
    const count = Number(match[0].replace(/[   .]/g, '').replace(',', '.'))
    const unit = /^[   ]?%/.exec(after)?.[0] ?? ''
    if (share || count >= leastCount) return {text: match[0] + unit, start: match.index}
  }
  return null
}

function yearIn(value: string, {language, lexicon, asOf}: Subject): number | null {
  const years = datesIn(value, language, lexicon).map(({to}) => Number(to.slice(0, 4)))
  const past = years.filter((year) => year <= Number(asOf.slice(0, 4)))
  return past.length > 0 ? Math.max(...past) : null
}

/** A table of numbers about people that is no list of actions or services. */
export function isStatistics(table: RecognisedTable, subject: Subject): boolean {
  return firstFigure(table, subject) !== null
}

/** The first number of a table of statistics; null when it is none. */
function firstFigure({table, columns, purpose, section}: RecognisedTable, {lexicon, language}: Subject): string | null {
  if (purpose !== 'other' || columns.flat().some((role) => planned.includes(role))) return null
  const cells = table.rows.flatMap((row) => row.cells.slice(1)).filter(({text}) => text.value !== '')
  const numeric = cells.filter(({text}) => /^[<>~±+–-]?\s*\d[\d\s.,]*%?$/.test(text.value))
  const first = numeric[0]
  if (!first || numeric.length * 2 < cells.length) return null
  const header = table.header.cells.map(({text}) => text.value).join(' ')
  const names = [section.heading?.value ?? '', header, ...table.rows.map(({cells}) => cells[0]?.text.value ?? '')].join(
    '. '
  )
  const about = `${header}. ${section.heading?.value ?? ''}`
  const isAside = ['aside', 'forecast'].some((id) => lexicon.has(`figures/${id}`, language, about))
  return lexicon.has('figures/population', language, names) && !isAside ? first.text.value : null
}

function tableFigure(recognised: RecognisedTable, subject: Subject, found: Found): readonly Figure[] {
  const {table, section} = recognised
  const value = firstFigure(recognised, subject)
  if (value === null) return []
  const header = table.header.cells.map(({text}) => text.value).join(' ')
  const inside = [header, ...table.rows.flatMap(({cells}) => cells.map(({text}) => text.value))].some((value) =>
    namesSource(value, subject)
  )
  const source = inside
    ? 'block'
    : nearNamesSource(section, subject, found) || hasCommonSource(section, subject, found)
      ? 'section'
      : null
  const year =
    yearIn(`${header}. ${section.heading?.value ?? ''}`, subject) ??
    yearIn(table.rows.map(({cells}) => cells[0]?.text.value ?? '').join('. '), subject)
  return [
    {
      form: 'table',
      value,
      place: table.header.place,
      section,
      sentence: header,
      block: table.place,
      source,
      year
    }
  ]
}

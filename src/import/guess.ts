/** Guesses front matter from the text: what the document says of itself, each guess to be confirmed by a person. */
import type {Act, Municipality} from '../model/facts.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Day, KindId, Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import {sameMunicipality} from '../model/municipality.ts'
import type {Approval, Period, Programme} from '../model/programme.ts'
import {countWords} from '../model/text.ts'

/** Each field with the key of the phrase that says what the guess rests on; null where the text does not tell. */
export interface Guesses {
  readonly kind: Guess<KindId> | null
  readonly title: Guess<string> | null
  readonly language: Guess<Language>
  readonly municipalities: Guess<readonly string[]> | null
  readonly status: Guess<'draft' | 'approved'>
  readonly period: Guess<Period> | null
  readonly approvals: readonly Guess<Decision>[]
}

export interface Guess<T> {
  readonly value: T
  readonly from: string
}

export interface Decision {
  readonly municipality: string
  readonly body: string
  readonly date: Day
}

/** So often must the text name one municipality, and twice as often as any other, to be taken for its own. */
const namedAtLeast = 3
/** A line on a cover is short. Unit: words. */
const coverWords = 15

/** Reads the guesses out of a programme that has no front matter yet. */
export function guess(programme: Programme, knowledge: Knowledge, lexicon: Lexicon, asOf: Day): Guesses {
  const known = (knowledge.facts.municipalities ?? []) as unknown as readonly Municipality[]
  const municipalities = guessMunicipalities(programme, known, lexicon)
  const approvals = guessApprovals(programme.approvals, municipalities?.value ?? [], known)
  const {title, language, period} = programme
  const decided = approvals.some(({value}) => value.date <= asOf)
  return {
    kind: guessKind(programme, knowledge, lexicon, approvals[0]?.value.date ?? null),
    title: title === null ? null : {value: title.value, from: 'import/from-heading'},
    language: {value: language, from: 'import/from-words'},
    municipalities,
    status: {value: decided ? 'approved' : 'draft', from: decided ? 'import/from-decision' : 'import/from-no-decision'},
    period:
      period === null
        ? null
        : {value: period, from: period.source === 'title' ? 'import/from-title' : 'import/from-text'},
    approvals
  }
}

/** Those the title or the lines below it name, else the one the text names most. */
function guessMunicipalities(
  {document, title, language, sentences}: Programme,
  known: readonly Municipality[],
  lexicon: Lexicon
): Guess<readonly string[]> | null {
  const named = (text: string) =>
    lexicon
      .mentioned('municipalities', language, text)
      .filter(({start}) => /\p{Lu}/u.test(text[start] ?? ''))
      .map(({id}) => id)
  const nameOf = (id: string) => {
    const found = known.find((one) => one.id === id)
    return found === undefined ? [] : [language === 'sv' ? (found.sv ?? found.fi) : found.fi]
  }
  const once = (texts: readonly string[]) => [...new Set(texts.flatMap(named))].flatMap(nameOf)
  const inTitle = once([title?.value ?? ''])
  if (inTitle.length > 0) return {value: inTitle, from: 'import/from-title'}
  const onCover = once(coverLines(document))
  if (onCover.length > 0) return {value: onCover, from: 'import/from-cover'}
  const counts = new Map<string, number>()
  for (const {value} of sentences) for (const id of named(value)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < namedAtLeast || first[1] < 2 * (second?.[1] ?? 0)) return null
  return {value: nameOf(first[0]), from: 'import/from-mentions'}
}

/** The short lines before the first chapter that says something. */
function coverLines({sections}: Programme['document']): readonly string[] {
  const lines: string[] = []
  for (const {blocks, form, index} of sections) {
    const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text.value] : []))
    if (texts.length < blocks.length || texts.some((text) => countWords(text) > coverWords)) break
    if (index > 0 && form !== 'heading' && texts.length > 0) break
    lines.push(...texts)
  }
  return lines
}

/** Dated decisions with an organ; without a name they are those of the only municipality. */
function guessApprovals(
  approvals: readonly Approval[],
  municipalities: readonly string[],
  known: readonly Municipality[]
): readonly Guess<Decision>[] {
  const decisions = approvals.flatMap(({municipality, body, date}): readonly Decision[] => {
    const own = municipalities.find((name) => municipality !== null && sameMunicipality(municipality, name, known))
    const name = own ?? municipality ?? (municipalities.length === 1 ? municipalities[0] : undefined)
    return name === undefined || body === null || date === null ? [] : [{municipality: name, body, date}]
  })
  const once = new Map(decisions.map((decision) => [Object.values(decision).join('|'), decision]))
  return [...once.values()].map((value) => ({value, from: 'import/from-text'}))
}

/** The kind, where an act that the text cites was in force when its time began, and knows one kind only, or one that the title names. */
function guessKind(
  {title, language, period, citations}: Programme,
  {packs, facts}: Knowledge,
  lexicon: Lexicon,
  decided: Day | null
): Guess<KindId> | null {
  const start = period?.start ?? decided
  if (start === null) return null
  const acts = (facts.acts ?? []) as unknown as readonly Act[]
  const isCited = ({number, name}: Act) =>
    citations.some((cited) => (cited.act === null ? cited.name !== null && cited.name === name : cited.act === number))
  const ids = acts.filter(isCited).map(({id}) => id)
  const kinds = packs
    .filter(({id, from, to}) => from <= start && (to === null || start <= to) && ids.some((act) => isOf(act, id)))
    .flatMap((pack) => pack.kinds.map(({id}) => id))
  const once = [...new Set(kinds)]
  const named = lexicon.group('titles')
  const titled = once.filter((id) => named.includes(id) && lexicon.has(`titles/${id}`, language, title?.value ?? ''))
  const [only, other] = once.length === 1 ? once : titled
  if (only === undefined || other !== undefined) return null
  return {value: only, from: once.length === 1 ? 'import/from-law' : 'import/from-law-and-title'}
}

/** A pack bears the name of its act, cut before the year and with the year of its wording behind `@`. */
function isOf(act: string, pack: string): boolean {
  const name = pack.replace(/@.*/, '')
  return act === name || act.startsWith(`${name}-`)
}

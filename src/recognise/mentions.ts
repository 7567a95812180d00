/** Finds the names and terms of the lists of facts in sentences, headings and the places where owners are named. */

import {grouped} from '../model/grouped.ts'
import type {Mention} from '../model/mention.ts'
import type {Place} from '../model/place.ts'
import type {Field, RecognisedTable, Sentence} from '../model/programme.ts'
import {isQuotedAt} from '../model/quotes.ts'
import {placeIn, type Text} from '../model/text.ts'
import type {Findings} from './evidence.ts'
import type {Subject} from './subject.ts'

/** Lists whose words are looked for. */
const mentionedLists = ['authorities', 'stale-terms', 'stale-facts', 'repealed-duties'] as const

/** All mentions in document order; those in owners' places first. */
export function readMentions(
  subject: Subject,
  found: Findings,
  tables: readonly RecognisedTable[]
): readonly Mention[] {
  const owners = ownerFields(found, tables)
  const byText = grouped(owners, ({text}) => text)
  const leads = leadsOf(tables)
  return [
    ...owners.flatMap((field) => inOwner(field, subject)),
    ...found.topics.flatMap(({section, role}) => {
      const {heading} = section
      if (heading === null) return []
      return mentionsIn(heading.value, heading, 0, subject, {
        sentence: null,
        history: role === 'history',
        quoted: false
      })
    }),
    ...found.sentences
      .filter((sentence) => !isOwnerText(sentence, byText.get(sentence.text) ?? []))
      .flatMap((sentence) =>
        mentionsIn(sentence.value, sentence.text, sentence.at, subject, {
          sentence,
          lead: leads.get(sentence.text) ?? '',
          history: sentence.history,
          quoted: sentence.quoted
        })
      )
  ]
}

/** The first words of a cell's row, by the cell's text. */
function leadsOf(tables: readonly RecognisedTable[]): ReadonlyMap<Text, string> {
  const rows = tables.flatMap(({table}) => table.rows)
  return new Map(
    rows.flatMap(({cells}) => {
      const lead = cells.find(({text}) => text.value !== '')?.text.value ?? ''
      return cells.map(({text}) => [text, lead] as const)
    })
  )
}

/** Each place once: the cells of owner columns, and the owners of goals and services written as text. */
function ownerFields({actions, services}: Findings, tables: readonly RecognisedTable[]): readonly Field[] {
  const cells = tables.flatMap(({table, columns}) =>
    table.rows.flatMap((row) =>
      row.cells
        .filter((_, index) => columns[index]?.[0] === 'owner')
        .map(({text}): Field => ({value: text.value, text, place: row.place}))
    )
  )
  const known = new Set(cells.map(({text}) => text))
  return [...cells, ...[...actions, ...services].flatMap(({owner}) => (owner && !known.has(owner.text) ? owner : []))]
}

/** `owners`: those that stand in the sentence's own text. */
function isOwnerText({text, at, value}: Sentence, owners: readonly Field[]): boolean {
  return owners.some((owner) => {
    const start = text.value.indexOf(owner.value)
    return start >= 0 && start <= at + value.length && at < start + owner.value.length
  })
}

/** A finding stands on the owner's own line: exactly on the name where that is on the line. */
function inOwner(field: Field, subject: Subject): readonly Mention[] {
  const start = Math.max(0, field.text.value.indexOf(field.value))
  const bare = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '')
  return mentionsIn(field.value, field.text, start, subject, {sentence: null, history: false, quoted: false}).map(
    (mention) => ({
      ...mention,
      place: mention.place.start.line === field.place.start.line ? mention.place : field.place,
      owner: true,
      alone: bare(mention.text) === bare(field.value)
    })
  )
}

function mentionsIn(
  value: string,
  text: Text,
  at: number,
  {document, language, lexicon}: Subject,
  {lead = '', ...about}: Pick<Mention, 'sentence' | 'history' | 'quoted'> & {readonly lead?: string}
): readonly Mention[] {
  const place = (start: number, end: number): Place => placeIn(document.starts, text, at + start, at + end)
  const also = (group: string, id: string) =>
    lexicon.group(group).includes(id) && lexicon.has(`${group}/${id}`, language, value)
  // What the sentence may lean on: its heading, the head of its row, and what stands before it in the paragraph.
  const around = () =>
    `${about.sentence?.section.heading?.value ?? ''}\n${lead}\n${text.value.slice(0, at + value.length)}`
  const named = mentionedLists.flatMap((list) =>
    lexicon
      .mentioned(list, language, value)
      .filter(({id}) => !also(`${list}-unless`, id))
      .filter(({id}) => !lexicon.group(`${list}-only`).includes(id) || also(`${list}-only`, id))
      .filter(
        ({id}) => !lexicon.group(`${list}-near`).includes(id) || lexicon.has(`${list}-near/${id}`, language, around())
      )
      .map((match) => ({list, ...match}))
  )
  if (named.length === 0) return []
  const latest = lastYear(value)
  return named.map(({list, id, start, end}) => ({
    ...about,
    list,
    id,
    text: value.slice(start, end),
    place: place(start, end),
    context: value,
    quoted: about.quoted || isQuotedAt(text.value, at + start),
    lastYear: latest,
    yearAfter: Number(/^[\s,(]*((?:19|20)\d\d)(?![\d/])/.exec(value.slice(end))?.[1] ?? 0) || null,
    owner: false,
    alone: false
  }))
}

/** The latest year of a sentence, act numbers left out. */
function lastYear(value: string): number | null {
  const years = value.match(/(?<![\d/])(?:19|20)\d\d(?![\d:])/g)?.map(Number) ?? []
  return years.length === 0 ? null : Math.max(...years)
}

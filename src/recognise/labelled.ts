/** Cuts running text at its labels: "Ansvarig: …" at the head of a bullet, of a line or in bold. */
import type {Block, Document} from '../model/document.ts'
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import type {Place} from '../model/place.ts'
import type {ColumnRole, Field} from '../model/programme.ts'
import {placeIn, type Text} from '../model/text.ts'
import {labelOf, questionOf, roleAsked, rolesOf} from './columns.ts'

export interface Context {
  readonly document: Document
  readonly language: Language
  readonly lexicon: Lexicon
  /** Roles of labels that only their contents explain, by the label in lower case. */
  readonly learned?: ReadonlyMap<string, ColumnRole>
  /** Questions that nobody understands are labels as well: what stands under them may tell. */
  readonly asking?: boolean
  /** What was cut before: bullets and services ask for the same pieces. */
  readonly cut?: Map<Text, readonly Entry[]>
}

/** A labelled piece of text, or one without a label (`role` null). */
export interface Entry {
  readonly role: ColumnRole | null
  readonly label: string | null
  /** The label is a question: "Vem?". */
  readonly asked?: boolean
  readonly field: Field
}

/** The pieces of a block, in order; tables and quotations have none. */
export function entriesIn(block: Block, context: Context): readonly Entry[] {
  if (block.type === 'paragraph') return block.quoted ? [] : entriesOfText(block.text, context)
  if (block.type === 'table') return []
  return block.items.flatMap((item) => [
    ...entriesOfText(item.text, context),
    ...item.blocks.flatMap((inner) => entriesIn(inner, context))
  ])
}

function entriesOfText(text: Text, context: Context): readonly Entry[] {
  const known = context.cut?.get(text)
  if (known !== undefined) return known
  const entries = labelledRuns(text, context)
  context.cut?.set(text, entries)
  return entries
}

/** Cuts a text at its labels: at its head, at line starts, after `<br>` and where bold begins. */
function labelledRuns(text: Text, context: Context): readonly Entry[] {
  const {document, language, lexicon, learned} = context
  if (text.value === '') return []
  const askedAt = (start: number): readonly Cut[] => {
    const found = questionOf(text.value.slice(start))
    if (found === null) return []
    const {label} = found
    const role = roleAsked(label, language, lexicon) ?? learned?.get(label.toLowerCase()) ?? null
    return role === null && !context.asking ? [] : [{start, label, role, value: start + found.end, asked: true}]
  }
  const roleOf = (label: string): ColumnRole | null => {
    const name = nameOf(label)
    return rolesOf(name, language, lexicon)[0] ?? learned?.get(name.toLowerCase()) ?? null
  }
  const cutAt = (start: number): readonly Cut[] => {
    const found = labelOf(text.value.slice(start))
    return found ? [{start, label: found.label, role: roleOf(found.label), value: start + found.end}] : askedAt(start)
  }
  const heads = labelStarts(text, document).flatMap(cutAt)
  const cuts = withLabelsInLine(heads, inLineStarts(text).flatMap(cutAt))
  const field = (from: number, to: number, labelAt: number): Field => {
    const value = text.value
      .slice(from, to)
      .replace(/^[\s;]+/, '')
      .replace(/(?<![\s;])[\s;]+$/, '')
    return {value, text, place: placeOfLine(document, text, labelAt, Math.max(from + value.length, labelAt + 1))}
  }
  const first = cuts[0]?.start ?? text.value.length
  const lead = text.value.slice(0, first).trim()
  const runs: Entry[] = lead === '' ? [] : [{role: null, label: null, field: field(0, first, 0)}]
  for (const [index, cut] of cuts.entries()) {
    const end = cuts[index + 1]?.start ?? text.value.length
    const {role, label, asked} = cut
    runs.push({role, label, field: field(cut.value, end, cut.start), ...(asked && {asked})})
  }
  return runs
}

interface Cut {
  readonly start: number
  readonly label: string
  readonly role: ColumnRole | null
  readonly value: number
  readonly asked?: boolean
}

/** "Åtgärd: …; Ansvar: …; Uppföljning: …": one label in running text is a turn of phrase, two are a list. */
function withLabelsInLine(heads: readonly Cut[], inLine: readonly Cut[]): readonly Cut[] {
  const more = inLine.filter(({start, role}) => role !== null && !heads.some((head) => head.start === start))
  const known = heads.filter(({role}) => role !== null)
  return more.length === 0 || more.length + known.length < 2
    ? heads
    : [...heads, ...more].sort((a, b) => a.start - b.start)
}

/** Where a label may begin within a line: a capital after a semicolon or a full stop, and few words to its colon. */
function inLineStarts({value}: Text): readonly number[] {
  if (!value.includes(':')) return []
  return [...value.matchAll(/(?<=[.;] )(?=\p{Lu}[^.;:\n]{2,40}:(?:\s|$))/gu)].map(({index}) => index)
}

/** A label without its number: "Mål 2" is "Mål". */
export function nameOf(label: string): string {
  return label.replace(/(?<!\d\.|[\s\d])\s*\d+(?:\.\d+)*\.?$/, '')
}

/** Unit: letters. No label is so long. */
const labelReach = 400
/** Unit: words. No label has so many. */
const labelWords = 7

function labelStarts(text: Text, document: Document): readonly number[] {
  const starts: number[] = []
  for (const colon of text.value.matchAll(/[:?](?=\s|$)/g)) {
    const begins = wordsBefore(text.value, colon.index)
    const start = begins.find((index) => index === 0 || beginsLine(text, index, document))
    if (start !== undefined && start > (starts.at(-1) ?? -1)) starts.push(start)
  }
  return starts
}

/** Where the last words before a place begin, the nearest first. */
function wordsBefore(value: string, end: number): readonly number[] {
  const begins: number[] = []
  const from = Math.max(0, end - labelReach)
  let inside = false
  for (let at = end - 1; at >= from && begins.length < labelWords; at--) {
    const blank = /\s/.test(value.charAt(at))
    if (blank && inside) begins.push(at + 1)
    inside = !blank
  }
  return from === 0 && inside && begins.length < labelWords ? [...begins, 0] : begins
}

function beginsLine(text: Text, index: number, document: Document): boolean {
  const {offset} = placeIn(document.starts, text, index, index + 1).start
  const before = document.text.slice(Math.max(0, offset - 12), offset)
  return /(?:^|[\n\r]|<br\s*\/?>|(?<=^|[\s>•·;,.])(?:\*\*|__))[ \t*_>•·–—-]*$/.test(before)
}

function placeOfLine(document: Document, text: Text, from: number, to: number): Place {
  return placeIn(document.starts, text, from, Math.min(to, text.value.length))
}

/** Where figures come from: whether a sentence, its paragraph, the text beside a table or the chapter gives a source. */
import type {Document} from '../model/document.ts'
import {membersWith} from '../model/grouped.ts'
import type {Sentence} from '../model/programme.ts'
import type {Text} from '../model/text.ts'
import type {Figure} from '../model/text-facts.ts'
import {sentencesIn} from './sentences-in.ts'
import type {Subject} from './subject.ts'
import type {Found} from './text-facts.ts'

/** Interviews told of in the next sentence are no source of how many live in a place. */
const ownSurvey = 'own-survey'

/** A body that counts, a word for a source, or brackets that hold a name and a year. */
export function namesSource(value: string, {lexicon, language}: Subject, but: readonly string[] = []): boolean {
  const bodies = lexicon.named('indicator-sources', language, value).filter((id) => !but.includes(id))
  if (lexicon.has('figures/source', language, value) || bodies.length > 0) return true
  return [...value.matchAll(/[([]([^)\]]{0,300})[)\]]/g)].some(
    ([, inner = '']) => /\p{Lu}\p{L}{2,}/u.test(inner) && /(?:19|20)\d\d/.test(inner)
  )
}

const sentencesOf = membersWith(({text}: Sentence) => text)

const blocks = new WeakMap<Text, boolean>()

/** Whether a paragraph or its footnotes give a source; read once for all figures in it. */
export function blockNamesSource(text: Text, subject: Subject, {sentences}: Found): boolean {
  const known =
    blocks.get(text) ??
    (sentencesOf(sentences, text).some(({value}) => namesSource(value, subject, [ownSurvey])) ||
      leadNamesSource(text, subject, sentences) ||
      footnotesOf(text, subject).some((note) => namesSource(note, subject)))
  blocks.set(text, known)
  return known
}

/** "In our own survey, 186 answers: – 34 percent …": the paragraph that ends in a colon gives the source of what it introduces. */
function leadNamesSource(text: Text, subject: Subject, sentences: Found['sentences']): boolean {
  const lead = leadsIn(sentences).get(text)
  return lead !== undefined && namesSource(lead.value, subject)
}

const leads = new WeakMap<Found['sentences'], ReadonlyMap<Text, Text>>()

/** The text before each text of the same chapter, where it ends in a colon; found once for a document. */
function leadsIn(sentences: Found['sentences']): ReadonlyMap<Text, Text> {
  const known = leads.get(sentences)
  if (known) return known
  const found = new Map<Text, Text>()
  for (const [index, {text, section}] of sentences.entries()) {
    const before = sentences[index - 1]
    if (before && before.text !== text && before.section === section && before.text.value.trimEnd().endsWith(':'))
      found.set(text, before.text)
  }
  leads.set(sentences, found)
  return found
}

/** The footnotes that a paragraph refers to. */
function footnotesOf(text: Text, {document}: Subject): readonly string[] {
  const {start, end} = text.place
  const marks = document.text.slice(start.offset, end.offset).matchAll(/\[(\^[^[\]\s]+)\]/g)
  return [...marks].flatMap(([mark]) => notesIn(document).get(mark) ?? [])
}

const notes = new WeakMap<Document, ReadonlyMap<string, readonly string[]>>()

/** The lines that define footnotes, by their marks; found once for a document. */
function notesIn(document: Document): ReadonlyMap<string, readonly string[]> {
  const known = notes.get(document)
  if (known) return known
  const found = new Map<string, string[]>()
  for (const line of document.text.split(/\r\n|\n|\r/)) {
    const mark = /^\[\^[^[\]\s]+\](?=:)/.exec(line)?.[0]
    if (mark !== undefined) found.set(mark, [...(found.get(mark) ?? []), line])
  }
  notes.set(document, found)
  return found
}

const near = new WeakMap<Figure['section'], boolean>()

/** Whether the text beside a table gives a source; read once for all tables under a heading. */
export function nearNamesSource(section: Figure['section'], subject: Subject, {sentences}: Found): boolean {
  const known =
    near.get(section) ??
    sentencesIn(sentences, section).some(({from, value}) => from !== 'cell' && namesSource(value, subject))
  near.set(section, known)
  return known
}

/** The heading, a line of its own, or a sentence about "the figures" gives the source for the whole chapter or the one above it. */
export function hasCommonSource(section: Figure['section'], subject: Subject, {sentences}: Found): boolean {
  for (let at: Figure['section'] | null = section; at !== null; at = at.parent) {
    const known = common.get(at) ?? namesCommonSource(at, subject, sentences)
    common.set(at, known)
    if (known) return true
  }
  return false
}

/** Whether a chapter's own text gives a source for all its figures; read once for all of them. */
const common = new WeakMap<Figure['section'], boolean>()

function namesCommonSource(section: Figure['section'], subject: Subject, sentences: Found['sentences']): boolean {
  const {lexicon, language} = subject
  if (section.heading && namesSource(section.heading.value, subject)) return true
  return sentencesIn(sentences, section).some(
    ({value, at}) =>
      (lexicon.has('figures/source-of-all', language, value) && namesSource(value, subject)) ||
      (at === 0 && lexicon.find('figures/source', language, value)?.start === 0 && /^\p{L}+\s*:/u.test(value))
  )
}

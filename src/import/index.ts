/** From a Word file or a web page to a programme in Markdown, with guessed front matter and a note of all that was left out. */
import type {Knowledge} from '../model/knowledge.ts'
import type {Day} from '../model/law.ts'
import type {TemplateData} from '../model/template.ts'
import {parse} from '../parse/index.ts'
import {recognise} from '../recognise/index.ts'
import {lexiconOf} from '../recognise/lexicon.ts'
import {open} from './container.ts'
import {ImportFault} from './fault.ts'
import {writeFrontMatter} from './front-matter.ts'
import {guess} from './guess.ts'
import {toMarkdown} from './markdown.ts'
import type {Note} from './note.ts'
import {readWord} from './word.ts'

export {ImportFault} from './fault.ts'
export type {Note} from './note.ts'

export interface ImportOptions {
  readonly knowledge: Knowledge
  readonly asOf: Day
  /** Words for comments in the text. */
  readonly say: (key: string, data?: TemplateData) => string
  /** Turns an OpenDocument text into a Word document. @throws {ImportFault} */
  readonly convert: (odt: Uint8Array) => Promise<Uint8Array>
}

export interface Imported {
  readonly text: string
  readonly notes: readonly Note[]
  /** How many lines of the front matter are guesses. */
  readonly guesses: number
}

/** What no reader sees and a terminal or an editor would obey. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Reads a file. @throws {ImportFault} when it is nothing that can be read, with the reason. */
export async function importDocument(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const {knowledge, asOf, say} = options
  const opened = open(bytes)
  if (opened.form === 'odt') return importDocument(asWord(await options.convert(bytes)), options)
  const lexicon = lexiconOf(knowledge)
  const read =
    opened.form === 'html'
      ? {html: opened.html, notes: []}
      : await readWord(bytes, opened.container, opened.main, lexicon)
  const picture = (alt: string) => say(alt === '' ? 'import/picture' : 'import/picture-named', {alt})
  const written = await toMarkdown(read.html, lexicon, picture)
  const markdown = written.markdown.replace(unseen, '')
  if (markdown.trim() === '') throw new ImportFault('import/no-text')
  const programme = recognise(parse(markdown, ''), lexicon, knowledge.packs, asOf)
  const head = writeFrontMatter(guess(programme, knowledge, lexicon, asOf), say)
  return {
    text: head + markdown,
    notes: [...written.notes, ...read.notes],
    guesses: head.split('\n').filter((line) => line.includes('# guess: ')).length
  }
}

/** What the conversion gave; were it OpenDocument again, there would be no end. */
function asWord(bytes: Uint8Array): Uint8Array {
  if (open(bytes).form !== 'docx') throw new ImportFault('import/odt-failed')
  return bytes
}

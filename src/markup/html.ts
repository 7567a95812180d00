/** HTML made safe by construction: whatever is put into a template is escaped, unless it is HTML already. `##[` would be a command in a log on GitHub. */
import {clean} from '../report/clean.ts'

/** Markup that needs no escaping any more. */
export interface Html {
  readonly markup: string
}

export type Piece = Html | string | number | null | false | readonly Piece[]

/** A template of markup: texts put into it are escaped, lists are joined, null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = strings[0] ?? ''
  pieces.forEach((piece, index) => {
    markup += inner(piece) + (strings[index + 1] ?? '')
  })
  return {markup}
}

/** Text of a document: it keeps its own direction and, where it differs from the page's, its own language. */
export function quoted(text: string, language: string | null, pageLanguage: string): Html {
  return language === null || language === pageLanguage
    ? html`<bdi>${text}</bdi>`
    : html`<bdi lang="${language}">${text}</bdi>`
}

function inner(piece: Piece): string {
  if (piece === null || piece === false) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return harmless.test(piece) ? piece : escaped(clean(piece))
  return 'markup' in piece ? piece.markup : piece.map(inner).join('')
}

/** Nothing to escape and nothing to clean: most texts, and quick to tell. */
const harmless = /^[\p{L}\p{N} .,:;()/%–§-]*$/u

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;'
}

function escaped(text: string): string {
  return text.replace(/[&<>"']|(?<=##)\[/g, (letter) => entities[letter] ?? letter)
}

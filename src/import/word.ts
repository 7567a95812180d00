/** Word to HTML through mammoth, with a list of what Word holds and HTML does not. */
import type {Lexicon} from '../model/lexicon.ts'
import {ImportFault} from './fault.ts'
import type {Note} from './note.ts'
import {optional} from './optional.ts'
import {readStyles, type Style} from './styles.ts'
import type {Container} from './zip.ts'

/** @throws {ImportFault} when the parts of the document do not fit together, or mammoth is not installed. */
export async function readWord(
  bytes: Uint8Array,
  container: Container,
  main: string,
  lexicon: Lexicon
): Promise<{readonly html: string; readonly notes: readonly Note[]}> {
  const {default: mammoth} = await optional('mammoth', () => import('mammoth'))
  const styles = readStyles(container.text('word/styles.xml') ?? '', lexicon)
  const titled = styles.some(({role, name}) => role === 'title' && isUsed(name, container, main))
  try {
    const {value, messages} = await mammoth.convertToHtml(
      {buffer: Buffer.from(bytes)},
      {
        styleMap: [...emphasis, ...styles.flatMap((style) => mapping(style, titled))],
        includeEmbeddedStyleMap: false,
        // Pictures are named and left out; reading them would only take memory.
        convertImage: mammoth.images.imgElement(async () => ({src: 'picture'}))
      }
    )
    return {html: value, notes: [...leftOut(container, main), ...unread(messages.map(({message}) => message))]}
  } catch {
    throw new ImportFault('import/corrupt')
  }
}

/** Words that are set off by a style and not by italics. */
const emphasis = ["r[style-name='Emphasis'] => em", "r[style-name='Intense Emphasis'] => strong"]

/** One line of mammoth's style map. With a title, the headings stand one below it. */
function mapping({name, role, level}: Style, titled: boolean): readonly string[] {
  const selector = `p[style-name='${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`
  if (role === 'title') return [`${selector} => h1.title:fresh`]
  if (role === 'contents') return [`${selector} => p.contents:fresh`]
  return level === null ? [] : [`${selector} => h${Math.min(6, level + (titled ? 1 : 0))}:fresh`]
}

function isUsed(name: string, container: Container, main: string): boolean {
  const escaped = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const styles = container.text('word/styles.xml') ?? ''
  const style = styles.split('<w:style ').find((one) => one.includes(`<w:name w:val="${escaped}"`))
  const id = style === undefined ? undefined : /w:styleId="([^"]*)"/.exec(style)?.[1]
  return id !== undefined && (container.text(main) ?? '').includes(`<w:pStyle w:val="${id}"`)
}

/** What the document holds beside its text. */
function leftOut(container: Container, main: string): readonly Note[] {
  const xml = container.text(main) ?? ''
  const parts = (pattern: RegExp) => container.names.filter((name) => pattern.test(name))
  const written = (names: readonly string[]) =>
    names.filter((name) => /<w:t[ >][^<]*[^<\s]/.test(container.text(name) ?? ''))
  const counts: Readonly<Record<string, number>> = {
    insertions: count(xml, /<w:ins[ >]/g),
    deletions: count(xml, /<w:delText[ >]/g),
    comments: count(container.text('word/comments.xml') ?? '', /<w:comment[ >]/g),
    'page-heads': written(parts(/^word\/(?:header|footer)\d*\.xml$/)).length,
    charts: parts(/^word\/(?:charts\/chart|diagrams\/data)\d*\.xml$/).length,
    objects: parts(/^word\/embeddings\//).length,
    formulas: count(xml, /<m:oMath[ >]/g)
  }
  return Object.entries(counts).flatMap(([name, amount]) =>
    amount > 0 ? [{key: `import/${name}`, data: {count: amount}}] : []
  )
}

function count(xml: string, pattern: RegExp): number {
  return xml.match(pattern)?.length ?? 0
}

/** Elements that mammoth does not know, each named once; formulas have a note of their own. */
function unread(messages: readonly string[]): readonly Note[] {
  const names = messages.flatMap((message) => /element was ignored: (\S+)/.exec(message)?.[1] ?? [])
  const once = [...new Set(names)].filter((name) => !name.startsWith('m:') && !name.startsWith('office-word:'))
  return once.length === 0 ? [] : [{key: 'import/unread', data: {names: once.join(', ')}}]
}

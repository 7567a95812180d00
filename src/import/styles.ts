/** Which styles of a Word document are headings, its title, or lines of a contents list: by name, by outline level, by what they build on. */
import type {Lexicon} from '../model/lexicon.ts'

export interface Style {
  readonly name: string
  /** 1–9; null for a style that is no heading. */
  readonly level: number | null
  readonly role: 'title' | 'contents' | null
}

interface RawStyle {
  readonly id: string
  readonly name: string
  readonly basedOn: string | null
  /** From 0, as Word writes it. */
  readonly outline: number | null
}

/** Reads word/styles.xml. Names are those of Word in English, Swedish and Finnish: the words stand in the lexicon. */
export function readStyles(xml: string, lexicon: Lexicon): readonly Style[] {
  const raw = xml.split('</w:style>').flatMap((part) => {
    const style = part.slice(Math.max(0, part.lastIndexOf('<w:style ')))
    const end = style.indexOf('>')
    const [head, body] = [style.slice(0, end), style.slice(end + 1)]
    return /w:type="paragraph"/.test(head) ? [readStyle(head, body)] : []
  })
  return raw.map((style) => ({
    name: style.name,
    role: roleOf(style.name, lexicon),
    level: levelOf(style, raw, lexicon)
  }))
}

function readStyle(head: string, body: string): RawStyle {
  const outline = /<w:outlineLvl\s+w:val="(\d)"/.exec(body)?.[1]
  return {
    id: attribute(head, 'w:styleId') ?? '',
    name: attribute(/<w:name\b[^<>]*>/.exec(body)?.[0] ?? '', 'w:val') ?? '',
    basedOn: attribute(/<w:basedOn\b[^<>]*>/.exec(body)?.[0] ?? '', 'w:val'),
    outline: outline === undefined ? null : Number(outline)
  }
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : decode(value)
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** The level that the style states or inherits; 9 in Word means body text. */
function levelOf(style: RawStyle, all: readonly RawStyle[], lexicon: Lexicon): number | null {
  let at: RawStyle | undefined = style
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    if (roleOf(at.name, lexicon) !== null) return null
    const named = numbered(at.name, lexicon)
    if (named !== null) return named
    if (at.outline !== null) return at.outline < 9 ? at.outline + 1 : null
    const parent: string | null = at.basedOn
    at = parent === null ? undefined : all.find(({id}) => id === parent)
  }
  return null
}

function numbered(name: string, lexicon: Lexicon): number | null {
  const [, before = '', number] = /^(\D+)([1-9])$/.exec(name.trim()) ?? []
  if (number === undefined) return null
  const word = before.trimEnd()
  return /^heading$/i.test(word) || says('heading', word, lexicon) ? Number(number) : null
}

function roleOf(name: string, lexicon: Lexicon): Style['role'] {
  const word = name.trim()
  if (/^title$/i.test(word) || says('title', word, lexicon)) return 'title'
  const bare = word.replace(/(?<!\s)\s*\d$/, '')
  return /^(?:toc|contents)(?: heading)?$/i.test(bare) || says('contents', bare, lexicon) ? 'contents' : null
}

/** The whole name and nothing but the name. */
function says(concept: string, name: string, lexicon: Lexicon): boolean {
  return (['sv', 'fi'] as const).some((language) => {
    const match = lexicon.find(`word-styles/${concept}`, language, name)
    return match !== null && match.start === 0 && match.end === name.length
  })
}

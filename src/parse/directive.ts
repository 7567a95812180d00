/** Comments addressed to the tool, in the body (`<!-- iplint-disable … -->`) and in front matter (`# iplint-disable-next-line …`). */
import {Lexer} from 'yaml'
import type {Directive} from '../model/document.ts'
import {type LineStarts, placeBetween} from '../model/place.ts'
import type {Context} from './context.ts'

const htmlComment = /<!--(\s*)iplint-(disable-next-line|disable|enable)(?![\w-])((?:(?!-->|<!--)[\s\S])*)-->/g
const yamlComment = /^#(\s*)iplint-(disable-next-line|disable|enable)(?![\w-])(.*)$/
const until = /(?:^|, ?| )until (\S+)$/

/** Reads the directives of an HTML node, which stands between two source offsets, into the context. */
export function readDirectives(context: Context, start: number, end: number): void {
  const html = context.source.slice(start, end)
  if (!html.includes('iplint-')) return
  for (const match of html.matchAll(htmlComment)) {
    context.directives.push(directive(context.starts, start + match.index, match, '<!--iplint-'.length))
  }
}

/** The directives among the YAML comments of front matter whose content begins at `base`. */
export function yamlDirectives(starts: LineStarts, yaml: string, base: number): readonly Directive[] {
  if (!yaml.includes('iplint-')) return []
  const found: Directive[] = []
  let offset = base
  let inScalar = false
  for (const lexeme of new Lexer().lex(yaml)) {
    // The lexer announces scalars and stream states by control characters that are not in the source.
    if (!inScalar && (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F')) {
      inScalar = lexeme === '\u001F'
      continue
    }
    const match = inScalar ? null : yamlComment.exec(lexeme.trimEnd())
    if (match) found.push(directive(starts, offset, match, '#iplint-'.length))
    inScalar = false
    offset += lexeme.length
  }
  return found
}

function directive(starts: LineStarts, start: number, match: RegExpExecArray, marks: number): Directive {
  const [whole, space = '', action = '', tail = ''] = match
  const tailStart = start + marks + space.length + action.length
  const dashes = /\s--(?=\s|$)/.exec(tail)
  const names = tail.slice(0, dashes?.index ?? tail.length)
  const said = dashes
    ? tail
        .slice(dashes.index + dashes[0].length)
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  const last = until.exec(said)
  const date = /\d/.test(last?.[1] ?? '') ? last : null
  const reason = date ? said.slice(0, date.index).trim() : said
  return {
    action: action as Directive['action'],
    rules: [...names.matchAll(/[^\s,]+/g)].map((name) => ({
      value: name[0],
      place: placeBetween(starts, tailStart + name.index, tailStart + name.index + name[0].length)
    })),
    reason: reason === '' ? null : reason,
    until: date?.[1]?.replace(/\.$/, '') ?? null,
    place: placeBetween(starts, start, start + whole.length)
  }
}

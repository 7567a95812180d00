/** Where a text speaks to whoever writes the document: guidance of a template that nobody took away. */
import type {Language} from './law.ts'
import type {Lexicon, Match} from './lexicon.ts'

/** Unit: letters. Where in the text one is to write is said soon after the verb. */
const reach = 60

export interface Guidance extends Match {
  /** No more than a name is left open in a sentence of the template: "Municipality X". */
  readonly name: boolean
}

/** Guidance to the writer in a sentence: a label that addresses them, an order to write here, a text to strike, a name left open. */
export function guidanceIn(value: string, lexicon: Lexicon, language: Language): Guidance | null {
  const says = lexicon.asker('placeholders', language)
  const whole = {start: 0, end: value.length, name: false}
  if (says('strike-this', value)) return whole
  for (const {start, end} of lexicon.all('placeholders/any-municipality', language, value))
    if (/(?<!\p{L})(?:X+|NN)(?!\p{L})/u.test(value.slice(start, end))) return {start, end, name: true}
  if (says('name-of', value))
    for (const {0: written, 1: inside = '', index} of value.matchAll(/\(([^()]{4,40})\)/g)) {
      const name = lexicon.find('placeholders/name-of', language, inside)
      if (name?.start === 0 && name.end === inside.length)
        return {start: index, end: index + written.length, name: true}
    }
  if (!lexicon.hasAny(openers, language, value)) return null
  return beginningsIn(value).some((beginning) => addresses(beginning, lexicon, language)) ? whole : null
}

const openers = ['placeholders/for-writer', 'placeholders/write', 'placeholders/goes-here', 'placeholders/told-here']

interface Beginning {
  readonly text: string
  /** Opened by a square bracket. */
  readonly bracketed: boolean
  /** What a colon before it closes. */
  readonly label: string
}

/** The places where an order may begin: the head of a sentence, an opening bracket, what follows a short label. */
function beginningsIn(value: string): readonly Beginning[] {
  const lead = /^[^\p{L}]*/u.exec(value)?.[0] ?? ''
  const opened = [...value.matchAll(/\[\s*/g)].map(({0: sign, index}) => index + sign.length)
  const heads = [...new Set([lead.length, ...opened])]
  return heads.flatMap((at) => {
    const text = value.slice(at)
    const bracketed = value.slice(0, at).trimEnd().endsWith('[')
    const label = /^[^:!.]{1,40}[:!]\s+/.exec(text)?.[0] ?? ''
    const head = {text, bracketed, label: ''}
    return label === '' ? [head] : [head, {text: text.slice(label.length), bracketed, label}]
  })
}

function addresses({text, bracketed, label}: Beginning, lexicon: Lexicon, language: Language): boolean {
  const says = lexicon.asker('placeholders', language)
  const opens = (id: string) => lexicon.find(`placeholders/${id}`, language, text)?.start === 0
  if (label !== '' && says('for-writer', label)) return true
  if (opens('goes-here')) return !lexicon.has('statements/interval', language, text)
  const hinted = bracketed || says('hint', label)
  if (opens('told-here')) return hinted
  return opens('write') && (hinted || says('right-here', text.slice(0, reach)) || says('your-municipality', text))
}

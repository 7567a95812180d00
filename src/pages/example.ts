/** An example on a rule's page: a Markdown document in a fence, whose info string says what its author means it to show. */
import {type Day, type KindId, kindIds, type Language, type MessageLanguage} from '../model/law.ts'
import type {Fence} from './fences.ts'

export interface Example {
  /** `accepted`: the rule finds nothing. `rejected`: it finds something. */
  readonly intent: 'accepted' | 'rejected'
  /** Of the document, as its front matter or the info string says; null when neither does. */
  readonly language: Language | null
  readonly messageLanguage: MessageLanguage
  readonly asOf: Day
  /** The name of a preset; which names exist is the linter's business. */
  readonly preset: string
  /** Options of the rule; empty where the defaults hold. */
  readonly options: Readonly<Record<string, unknown>>
  /** As it stands in the fence. */
  readonly text: string
  /** What is checked: the text, below front matter supplied for it when the fence holds only a body. */
  readonly document: string
  /** How many lines were put above the text. Unit: lines. */
  readonly supplied: number
}

/** The day on which examples are judged that name none. */
const defaultDay = '2026-11-21'
const defaults: Readonly<Record<string, string>> = {'as-of': defaultDay, preset: 'recommended'}
const known = ['as-of', 'lang', 'preset', 'kind', 'language', 'municipalities', 'status', 'period']
/** Keys of front matter, which make sense only where front matter is supplied. */
const bodyOnly = ['language', 'municipalities', 'status', 'period']

/**
 * Reads a fence as an example; null for a fence that is no Markdown.
 *
 * The info string is `markdown accepted` or `markdown rejected`, then any of
 * `as-of=2026-11-21`, `preset=strict`, `lang=sv|fi|en` (the messages; default: the document's language) and `{"option": value}`.
 * A fence that holds only a body says `kind=promotion-plan` (several with commas) and `language=sv|fi`, and if needed
 * `municipalities=Malax,Korsholm`, `status=approved`, `period=2025..2028`. A minimal valid front matter is then put above it;
 * reported lines still count from the first line of the fence.
 * @throws {Error} for an info string that cannot be understood.
 */
export function exampleOf(fence: Fence): Example | null {
  const [kind, intent, ...words] = wordsOf(fence.info)
  if (kind !== 'markdown') return null
  if (intent !== 'accepted' && intent !== 'rejected')
    throw new Error(`line ${fence.line}: say “markdown accepted” or “markdown rejected”, not “${fence.info}”`)
  const settings = settingsOf(words, fence.line)
  const text = `${fence.lines.join('\n')}\n`
  const language = languageIn(settings.language ?? frontMatterLanguage(text) ?? settings.lang)
  const head = headFor(settings, language, fence.line)
  return {
    intent,
    language,
    messageLanguage: settings.lang === 'en' ? 'en' : (languageIn(settings.lang) ?? language ?? 'en'),
    asOf: settings['as-of'] ?? defaultDay,
    preset: settings.preset ?? '',
    options: optionsIn(fence),
    text,
    document: head.map((line) => `${line}\n`).join('') + text,
    supplied: head.length
  }
}

function wordsOf(info: string): readonly string[] {
  return info
    .replace(/\{.*\}/, '')
    .split(/\s+/)
    .filter(Boolean)
}

function settingsOf(words: readonly string[], line: number): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {...defaults}
  for (const word of words) {
    const [, key, value] = /^([\w-]+)=(\S+)$/.exec(word) ?? []
    if (key === undefined || value === undefined || !known.includes(key))
      throw new Error(`line ${line}: “${word}” means nothing here; known are ${known.join(', ')} and {"option": value}`)
    settings[key] = value
  }
  return settings
}

function optionsIn({info, line}: Fence): Readonly<Record<string, unknown>> {
  const json = /\{.*\}/.exec(info)?.[0]
  if (json === undefined) return {}
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(`line ${line}: ${json} is no JSON`)
  }
}

function languageIn(value: string | undefined): Language | null {
  return value === 'sv' || value === 'fi' ? value : null
}

function frontMatterLanguage(text: string): string | undefined {
  return /^---\r?\n[\s\S]*?^language:\s*["']?(sv|fi)\b/m.exec(text)?.[1]
}

/** The lines of the supplied front matter; none where the fence holds a whole document. */
function headFor(
  settings: Readonly<Record<string, string>>,
  language: Language | null,
  line: number
): readonly string[] {
  if (settings.kind === undefined) {
    const stray = bodyOnly.find((key) => settings[key] !== undefined)
    if (stray !== undefined)
      throw new Error(`line ${line}: ${stray}= needs kind=, without which no front matter is supplied`)
    return []
  }
  const kinds = settings.kind.split(',')
  const unknown = kinds.find((kind) => !kindIds.some((id: KindId) => id === kind))
  if (unknown !== undefined) throw new Error(`line ${line}: there is no kind ${unknown}`)
  if (language === null) throw new Error(`line ${line}: kind= needs language=sv or language=fi`)
  const [start, end] = settings.period?.split('..') ?? []
  const period = start === undefined ? [] : [`period: {start: ${start}${end === undefined ? '' : `, end: ${end}`}}`]
  return [
    '---',
    `kind: [${kinds.join(', ')}]`,
    'title: Example',
    `language: ${language}`,
    `municipalities: [${(settings.municipalities ?? 'Example').split(',').join(', ')}]`,
    `status: ${settings.status ?? 'draft'}`,
    ...period,
    '---'
  ]
}

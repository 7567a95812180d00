/** A table per document in Markdown: for comments, wikis and the summary of a step on GitHub. */
import type {Message} from '../model/finding.ts'
import type {ReportedFile} from '../model/reported.ts'
import type {Reporter, ReportOptions} from './options.ts'
import {linkOf, nameOf, plain} from './plain.ts'
import {sumOf} from './text.ts'
import {type Voice, voiceOf} from './voice.ts'

export const markdown: Reporter = (results, options) => markdownWithin(results, options, Number.POSITIVE_INFINITY)

/** For GITHUB_STEP_SUMMARY: GitHub shows at most 1 MiB for one step and nothing at all above that. */
export const stepSummary: Reporter = (results, options) => markdownWithin(results, options, 900_000)

/** Stops adding findings at a size and says how many were left out. Unit: bytes of UTF-8, as an upper bound. */
function markdownWithin(results: readonly ReportedFile[], options: ReportOptions, bytes: number): string {
  const voice = voiceOf(options, options.language)
  const blocks = [`## ${inText(voice.phrase('format/title'))}`]
  let room = bytes - 2000
  let left = 0
  for (const result of results) {
    const own = voiceOf(options, result.messageLanguage)
    const lines = [`### ${inText(result.path)}`, '', inText(own.counts(result.counts))]
    const rows = [...result.messages.map((message) => rowOf(message, own))]
    const table = rows.length > 0 ? ['', ...headOf(own)] : []
    room -= sizeOf([...lines, ...table])
    const fitting = rows.findIndex((row) => {
      room -= sizeOf([row])
      return room < 0
    })
    const shown = fitting < 0 ? rows : rows.slice(0, fitting)
    left += rows.length - shown.length
    const silenced = own.phrase('report/suppressed', {count: result.suppressed.length})
    const note = result.suppressed.length > 0 ? ['', inText(silenced)] : []
    if (room >= 0 || shown.length > 0)
      blocks.push([...lines, ...(shown.length > 0 ? [...table, ...shown] : []), ...note].join('\n'))
  }
  if (left > 0) blocks.push(inText(voice.phrase('format/left-out', {count: left})))
  return `${[...blocks, ...closing(results, options, voice)].join('\n\n')}\n`
}

function closing(results: readonly ReportedFile[], options: ReportOptions, voice: Voice): readonly string[] {
  const {version, asOf, skipped, closing: verdict} = options
  const sentences = [
    results.length === 0
      ? voice.phrase('format/nothing-checked')
      : voice.phrase('report/totals', {
          count: results.length,
          counts: voice.counts(sumOf(results.map(({counts}) => counts)))
        }),
    skipped > 0 ? voice.phrase('report/skipped', {count: skipped}) : '',
    voice.phrase('format/judged-on', {day: voice.day(asOf), version})
  ]
  const bold = verdict === '' ? [] : [`**${inText(verdict)}**`]
  return [...bold, inText(sentences.filter(Boolean).join(' '))]
}

function headOf(voice: Voice): readonly string[] {
  const names = ['line', 'severity', 'finding', 'rule'].map((key) => inText(voice.phrase(`format/${key}`)))
  return [`| ${names.join(' | ')} |`, '| ---: | --- | --- | --- |']
}

function rowOf(message: Message, voice: Voice): string {
  const {place, severity, url, help, basis} = message
  const link = linkOf(url)
  const name = inText(nameOf(message))
  const reference = basis ? ` ${voice.phrase('report/basis', {basis: basis.reference[voice.language]})}` : ''
  const text = `${message.message}${/[.!?]$/.test(reference) || reference === '' ? reference : `${reference}.`} ${help}`
  const cells = [
    String(place.start.line),
    inText(voice.phrase(`severity/${severity}`)),
    inText(text),
    link === '' ? name : `[${name}](<${link}>)`
  ]
  return `| ${cells.join(' | ')} |`
}

/** Text that Markdown shows as it is, in a table or out of it; an `@` calls nobody and a `#1` links nowhere. */
function inText(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u2060')
    .trim()
}

/** No letter takes more than three bytes for each of its UTF-16 units. */
function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length * 3 + 1, 0)
}

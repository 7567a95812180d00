/** A page that needs nothing but a browser: tables of findings, no script, printable. */
import type {Message, SuppressedMessage} from '../model/finding.ts'
import type {ReportedFile} from '../model/reported.ts'
import {htmlStyle} from './html-style.ts'
import type {Reporter, ReportOptions} from './options.ts'
import {linkOf, nameOf} from './plain.ts'
import {sumOf} from './text.ts'
import {type Voice, voiceOf} from './voice.ts'
import {escaped} from './xml.ts'

/** Nothing is loaded and nothing runs, whatever a document says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

export const html: Reporter = (results, options) => {
  const voice = voiceOf(options, options.language)
  const title = escaped(voice.phrase('format/title'))
  const {version, asOf, closing, skipped} = options
  const total =
    results.length === 0
      ? voice.phrase('format/nothing-checked')
      : voice.phrase('report/totals', {
          count: results.length,
          counts: voice.counts(sumOf(results.map(({counts}) => counts)))
        })
  return [
    '<!doctype html>',
    `<html lang="${options.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    ...(closing === '' ? [] : [`<p><strong>${escaped(closing)}</strong></p>`]),
    `<p>${escaped(total)}</p>`,
    ...(skipped > 0 ? [`<p>${escaped(voice.phrase('report/skipped', {count: skipped}))}</p>`] : []),
    ...results.map((result) => sectionOf(result, options)),
    `<footer>${escaped(voice.phrase('format/judged-on', {day: voice.day(asOf), version}))}</footer>`,
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

function sectionOf(result: ReportedFile, options: ReportOptions): string {
  const voice = voiceOf(options, result.messageLanguage)
  const {path, messages, suppressed, counts} = result
  const judged = result.lawPacks.map(({id, kind, title, abolished}) => {
    const data = {kind: voice.name(`kind/${kind}`), law: title[voice.language], pack: id, day: voice.day(result.asOf)}
    return `<p>${escaped(voice.phrase(abolished ? 'report/judged-abolished' : 'report/judged', data))}</p>`
  })
  return [
    `<section lang="${voice.language}">`,
    `<h2>${escaped(path)}</h2>`,
    ...judged,
    `<p>${escaped(messages.length === 0 ? voice.phrase('format/nothing-found') : voice.counts(counts))}</p>`,
    messages.length === 0
      ? ''
      : tableOf(
          messages.map((message) => rowOf(message, voice)),
          ['finding'],
          voice
        ),
    suppressed.length === 0 ? '' : silencedOf(suppressed, voice),
    '</section>'
  ]
    .filter(Boolean)
    .join('\n')
}

function silencedOf(suppressed: readonly SuppressedMessage[], voice: Voice): string {
  const rows = suppressed.map((message) => {
    const by = voice.phrase(message.by === 'baseline' ? 'format/by-baseline' : 'format/by-directive')
    return rowOf(message, voice, `${message.reason ?? voice.phrase('format/no-reason')} (${by})`)
  })
  const heading = escaped(voice.phrase('format/suppressed'))
  return `<details>\n<summary>${heading} (${rows.length})</summary>\n${tableOf(rows, ['finding', 'reason'], voice)}\n</details>`
}

function tableOf(rows: readonly string[], columns: readonly string[], voice: Voice): string {
  const names = ['place', 'severity', ...columns, 'rule'].map((key) => escaped(voice.phrase(`format/${key}`)))
  const head = names.map((name) => `<th scope="col">${name}</th>`).join('')
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

function rowOf(message: Message, voice: Voice, reason?: string): string {
  const {place, severity, basis, help} = message
  const notes = [
    ...(basis ? [voice.phrase('report/basis', {basis: basis.reference[voice.language]})] : []),
    ...(help === '' ? [] : [voice.phrase('report/help', {help})])
  ].map((note) => `<br><small>${escaped(note)}</small>`)
  const cells = [
    `${place.start.line}:${place.start.column}`,
    escaped(voice.phrase(`severity/${severity}`)),
    escaped(message.message) + notes.join(''),
    ...(reason === undefined ? [] : [escaped(reason)]),
    ruleOf(message)
  ]
  return `<tr class="${severity}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function ruleOf(message: Message): string {
  const link = linkOf(message.url)
  const name = escaped(nameOf(message))
  return link === '' ? name : `<a href="${escaped(link)}" rel="noreferrer">${name}</a>`
}

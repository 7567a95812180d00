/** Annotations for GitHub: workflow commands, the gravest first, as many as GitHub shows; a last line says how many there are in all. */
import type {Message, Severity} from '../model/finding.ts'
import type {Reporter} from './options.ts'
import {nameOf, plain} from './plain.ts'
import {voiceOf} from './voice.ts'

/** GitHub shows ten of each kind for one step and drops the rest without a word. */
const most = 10
const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

export const github: Reporter = (results, options) => {
  const all = results.flatMap(({path, messages}) => messages.map((message) => ({path, message})))
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    all.filter(({message}) => message.severity === severity).slice(0, most)
  )
  const lines = shown.map(({path, message}) => annotation(path, message))
  if (shown.length < all.length) {
    const data = {shown: shown.length, count: all.length}
    lines.push(plain(voiceOf(options, options.language).phrase('format/annotations', data)))
  }
  return lines.map((line) => `${line}\n`).join('')
}

function annotation(path: string, message: Message): string {
  const {start, end} = message.place
  // GitHub takes columns only for a place on one line.
  const columns = start.line === end.line ? {col: start.column, endColumn: end.column} : {}
  const properties = {file: plain(path), line: start.line, endLine: end.line, ...columns, title: nameOf(message)}
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${commands[message.severity]} ${pairs.join(',')}::${data(plain(`${message.message} ${message.help}`))}`
}

/** One line of text, as the runner undoes it. */
function data(text: string): string {
  return text.replaceAll('%', '%25')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The comparison as Markdown, for minutes and pull requests. */
import {blocks, plain, table} from '../markup/markdown.ts'
import type {Speech} from '../markup/speech.ts'
import type {Comparison, Entry} from './compare.ts'
import {fieldName, likeness, statusWord} from './words.ts'

export function compareMarkdown(comparison: Comparison, speech: Speech): string {
  const {phrase} = speech
  const {old, now, facts, elements, goals, owners, added, dropped, changed, same} = comparison
  const value = (text: string | null) => (text === null ? '–' : plain(text))
  const heads = [phrase('compare/what'), phrase('compare/before'), phrase('compare/after')]
  const section = (key: string, text: string) => (text === '' ? [] : [`## ${phrase(key)}`, text])
  const list = (plus: readonly string[], minus: readonly string[]) =>
    [
      ...plus.map((text) => `- **${phrase('compare/new')}:** ${text}`),
      ...minus.map((text) => `- **${phrase('compare/gone')}:** ${text}`)
    ].join('\n')
  const told = changed.map(({before, after, changes, alike}) => {
    const rows = changes.map((change) => [fieldName(change.field, speech), value(change.before), value(change.after)])
    const why = `${phrase('compare/was-line', {line: before.line})}; ${likeness(alike, speech)}`
    return `### ${entryText(after, speech)}\n\n${why}\n\n${table(heads, rows)}`
  })
  return blocks(
    `# ${phrase('compare/heading')}`,
    `${plain(old.title)} → ${plain(now.title)}`,
    phrase('compare/summary', {added: added.length, dropped: dropped.length, changed: changed.length, same}),
    ...section(
      'compare/facts',
      table(
        heads,
        facts.map(({field, before, after}) => [fieldName(field, speech), value(before), value(after)])
      )
    ),
    ...section(
      'compare/elements',
      table(
        heads,
        elements.map(({name, before, after}) => [name, statusWord(before, speech), statusWord(after, speech)])
      )
    ),
    ...section('compare/goals', list(goals.added.map(plain), goals.dropped.map(plain))),
    ...section('compare/owners', list(owners.added.map(plain), owners.dropped.map(plain))),
    ...section('compare/added', added.map((entry) => `- ${entryText(entry, speech)}`).join('\n')),
    ...section('compare/dropped', dropped.map((entry) => `- ${entryText(entry, speech)}`).join('\n')),
    ...section('compare/changed', told.join('\n\n'))
  )
}

function entryText({line, goal, action}: Entry, {phrase}: Speech): string {
  return `${plain([goal, action].filter(Boolean).join(': '))} (${phrase('audit/line', {line})})`
}

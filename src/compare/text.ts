/** The comparison as plain text, for the terminal. */
import type {Speech} from '../markup/speech.ts'
import {clean, withoutCommands} from '../report/clean.ts'
import type {Comparison, Entry} from './compare.ts'
import {fieldName, likeness, statusWord} from './words.ts'

export function compareText(comparison: Comparison, speech: Speech): string {
  const {phrase} = speech
  const {old, now, facts, elements, goals, owners, added, dropped, changed, same} = comparison
  const value = (text: string | null) => (text === null ? '–' : clean(text))
  const part = (key: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', phrase(key), ...lines.map((line) => `  ${line}`)]
  const signed = (sign: string, texts: readonly string[]) => texts.map((text) => `${sign} ${clean(text)}`)
  const lines = [
    `${clean(old.title)} → ${clean(now.title)}`,
    phrase('compare/summary', {added: added.length, dropped: dropped.length, changed: changed.length, same}),
    ...part(
      'compare/facts',
      facts.map(({field, before, after}) => `${fieldName(field, speech)}: ${value(before)} → ${value(after)}`)
    ),
    ...part(
      'compare/elements',
      elements.map(({name, before, after}) => `${name}: ${statusWord(before, speech)} → ${statusWord(after, speech)}`)
    ),
    ...part('compare/goals', [...signed('+', goals.added), ...signed('-', goals.dropped)]),
    ...part('compare/owners', [...signed('+', owners.added), ...signed('-', owners.dropped)]),
    ...part(
      'compare/added',
      added.map((entry) => `+ ${entryText(entry, speech)}`)
    ),
    ...part(
      'compare/dropped',
      dropped.map((entry) => `- ${entryText(entry, speech)}`)
    ),
    ...part(
      'compare/changed',
      changed.flatMap(({before, after, changes, alike}) => [
        `~ ${entryText(after, speech)} (${phrase('compare/was-line', {line: before.line})}; ${likeness(alike, speech)})`,
        ...changes.map(
          (change) => `    ${fieldName(change.field, speech)}: ${value(change.before)} → ${value(change.after)}`
        )
      ])
    )
  ]
  return withoutCommands(`${lines.join('\n')}\n`)
}

function entryText({line, goal, action}: Entry, {phrase}: Speech): string {
  return `${clean([goal, action].filter(Boolean).join(': '))} (${phrase('audit/line', {line})})`
}

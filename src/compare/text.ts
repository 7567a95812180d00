/** The comparison as plain text, for the terminal. */
import type {Speech} from '../markup/speech.ts'
import {clean, withoutCommands} from '../report/clean.ts'
import {hang} from '../report/width.ts'
import type {Comparison, Entry} from './compare.ts'
import {fieldName, likeness, statusWord} from './words.ts'

/** Lines of at most `width` columns; what does not fit goes on below, further in. */
export function compareText(comparison: Comparison, speech: Speech, width: number): string {
  const {phrase} = speech
  const {old, now, facts, elements, goals, owners, added, dropped, changed, same} = comparison
  const value = (text: string | null) => (text === null ? '–' : clean(text))
  const line = (text: string, at = 2) => hang(text, width, at + 2, ' '.repeat(at))
  const part = (key: string, items: readonly (readonly string[])[]) =>
    items.length === 0 ? [] : ['', phrase(key), ...items.flat()]
  const signed = (sign: string, texts: readonly string[]) => texts.map((text) => line(`${sign} ${clean(text)}`))
  const lines = [
    ...hang(`${clean(old.title)} → ${clean(now.title)}`, width, 0),
    ...hang(
      phrase('compare/summary', {added: added.length, dropped: dropped.length, changed: changed.length, same}),
      width,
      0
    ),
    ...part(
      'compare/facts',
      facts.map(({field, before, after}) => line(`${fieldName(field, speech)}: ${value(before)} → ${value(after)}`))
    ),
    ...part(
      'compare/elements',
      elements.map(({name, before, after}) =>
        line(`${name}: ${statusWord(before, speech)} → ${statusWord(after, speech)}`)
      )
    ),
    ...part('compare/goals', [...signed('+', goals.added), ...signed('-', goals.dropped)]),
    ...part('compare/owners', [...signed('+', owners.added), ...signed('-', owners.dropped)]),
    ...part(
      'compare/added',
      added.map((entry) => line(`+ ${entryText(entry, speech)}`))
    ),
    ...part(
      'compare/dropped',
      dropped.map((entry) => line(`- ${entryText(entry, speech)}`))
    ),
    ...part(
      'compare/changed',
      changed.flatMap(({before, after, changes, alike}) => [
        line(
          `~ ${entryText(after, speech)} (${phrase('compare/was-line', {line: before.line})}; ${likeness(alike, speech)})`
        ),
        ...changes.map((change) =>
          line(`${fieldName(change.field, speech)}: ${value(change.before)} → ${value(change.after)}`, 6)
        )
      ])
    )
  ]
  return withoutCommands(`${lines.join('\n')}\n`)
}

function entryText({line, goal, action}: Entry, {phrase}: Speech): string {
  return `${clean([goal, action].filter(Boolean).join(': '))} (${phrase('audit/line', {line})})`
}

/** The keys and values of front matter are the ones that exist, and are written the way they must be. */
import {defineRule, type Finding} from '../../src/rule.ts'

const messages = {
  'unknown-key': 'The key “{key}” does not exist here. The keys are: {allowed}.',
  'unknown-key-near': 'The key “{key}” does not exist. Did you mean “{suggestion}”?',
  'comma-unquoted':
    '“{key}” is read as a key of its own, because a comma parts keys inside { }. Put quotation marks around the whole text that the comma belongs to.',
  'key-twice': 'The key “{key}” does not exist, and “{suggestion}” is there already. Keep only “{suggestion}”.',
  'misplaced-key': 'The key “{key}” belongs under {parent}. Move it there.',
  'misplaced-key-top': 'The key “{key}” does not belong under {parent}. Move it to the start of a line of its own.',
  'missing-key': 'The key “{key}” is missing from the front matter. Add a line “{key}: …”.',
  'unknown-element': 'There is no element called “{key}”, so {parent} cannot point to it.',
  'unknown-element-near': 'There is no element called “{key}”. Did you mean “{suggestion}”?',
  empty: 'The key “{key}” is empty. Write its value after the colon, or delete the line if the key may be left out.',
  'empty-item': 'An item under “{key}” is empty. Write it out or delete the line.',
  'hash-unquoted':
    'The value of “{key}” is lost, because text after an unquoted # counts as a remark. Write "{value}", quotation marks included.',
  'text-expected':
    '“{key}” should be text, but {source} is read as something else (a number or true/false). Put quotation marks around it.',
  'single-expected': '“{key}” should be one single value, not a list and not a group of keys.',
  'list-expected': '“{key}” should be a list, even when there is only one. Write for example “{example}”.',
  'mapping-expected': '“{key}” should be a group of keys with values. Write for example “{example}”.',
  'number-expected': '“{key}” should be a number in digits without a unit, not “{source}”.',
  'number-too-small': '“{key}” should be greater than zero, not {value}.',
  'unknown-value': '“{value}” cannot be the value of “{key}”. Choose one of these: {allowed}.',
  'unknown-value-near':
    '“{value}” cannot be the value of “{key}”. Did you mean “{suggestion}”? The choices are: {allowed}.',
  'date-format': '“{value}” cannot be read as a day. Write “{key}” as year-month-day, for example 2026-02-16.',
  'date-format-near': '“{value}” is not written as year-month-day. Write {suggestion}.',
  'date-impossible': 'There is no such day as {value}. Check “{key}” in the calendar and write it as year-month-day.',
  'date-year-only':
    'A year is not enough for “{key}”. Write the whole day as year-month-day, for example {value}-02-16.',
  'day-or-year-format':
    '“{value}” cannot be read as a day or a year. Write “{key}” as year-month-day, for example 2026-02-16, or as a year alone.',
  'email-format': '“{value}” is no e-mail address. Write one single address with an @ in it and no spaces.',
  'duplicate-item': '“{value}” stands twice under “{key}”. Delete one of them.',
  'period-reversed': 'The period ends ({end}) before it begins ({start}). Check both.',
  other: 'The value of “{key}” does not fit: {detail}.'
} as const

type Id = keyof typeof messages
const isId = (id: string): id is Id => Object.hasOwn(messages, id)

export default defineRule({
  id: 'front-matter-schema',
  summary: 'The front matter holds the right keys with the right values',
  severity: 'error',
  scope: 'input',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'Front matter (the block between the two lines of --- at the top) is what all dates, municipalities and decisions are read from. A key with a slip in it is not read at all, and what it says is lost.',
  remedy:
    'Mend the key or the value that is pointed at. Keys are always in English and in small letters, days are written 2026-02-16, and `iplint explain front-matter-schema` shows a whole block.',
  *check({schemaFaults}): Iterable<Finding<Id>> {
    for (const {message, at, data, fix} of schemaFaults) if (isId(message)) yield {message, at, data, ...(fix && {fix})}
  }
})

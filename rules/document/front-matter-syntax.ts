/** Front matter can be read: its two lines of --- are in place and what stands between them is YAML. */
import {defineRule, type Finding} from '../../src/rule.ts'

const messages = {
  'blank-first-line':
    'There is an empty line above the front matter, and many programs then do not see it. Let the line --- be the very first one.',
  'unclosed-fence':
    'The front matter begins here but never ends. Write --- alone on the line after its last key, above the text of the document.',
  'dots-closing': 'The front matter ends with “...”, which many programs do not understand. Write --- there.',
  yaml: 'The front matter cannot be read from here on. Write “key: value” on this line, with a space after the colon and quotation marks around values with unusual signs.',
  'yaml-quote': 'A quotation mark is opened here and never closed. Close it, or leave it out.',
  'yaml-bracket':
    'The brackets or braces here are not in order: one is not closed, a comma is missing, or a # without quotation marks hides the rest of the line.',
  'yaml-nested-colon': 'The value holds a colon of its own. Put quotation marks around the whole value.',
  'yaml-missing-colon': 'This line is not “key: value”. Is the colon missing, or the space after it?',
  'yaml-indentation':
    'The line is indented in another way than the lines around it. Keys of the same level begin in the same column.',
  'yaml-character': 'A value cannot begin with this sign. Put quotation marks around the whole value.',
  'duplicate-key': 'The key “{key}” stands in the front matter twice. Keep the one that is right and delete the other.',
  tab: 'There is a tab in the indentation of this line. Use spaces instead: two for each level.',
  bom: 'The file begins with an invisible mark (a byte order mark). It is harmless to most programs, but some then do not see the front matter. Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
  'alias-bomb':
    'The front matter refers to itself with & and * so many times that it cannot be read. Write the values out instead.',
  'not-a-mapping':
    'The front matter holds no keys with values. Write one key to a line, with a colon and a space after it, for example `language: sv`.',
  empty:
    'The front matter is empty. Write the lines kind, title, language, municipalities and status between the two lines of ---.'
} as const

type Id = keyof typeof messages

export default defineRule({
  id: 'front-matter-syntax',
  summary: 'The front matter can be read by every program',
  severity: 'error',
  scope: 'input',
  kinds: '*',
  options: {},
  since: '0.1.0',
  messages,
  why: 'Front matter is the block between the two lines of --- at the top. It follows the rules of YAML: a key, a colon, a space and a value on each line. One slip, and all of it may be lost without a word.',
  remedy:
    'Mend the line pointed at. When in doubt, write each key on a line of its own without indentation, and put quotation marks around texts that hold a colon, a # or a bracket.',
  *check({programme}): Iterable<Finding<Id>> {
    for (const {ruleId, code, place: at, data = {}} of programme.document.problems) {
      if (ruleId !== 'front-matter-syntax') continue
      const message = [`${code}-${data.reason}`, code].find((id): id is Id => Object.hasOwn(messages, id)) ?? 'yaml'
      const harmless = message === 'bom' || message === 'blank-first-line' || message === 'dots-closing'
      yield {message, at, data, ...(harmless && {severity: 'warning' as const})}
    }
  }
})

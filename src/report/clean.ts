/** Makes text of a document safe to print: nothing in it may move the cursor, colour the screen or turn the writing around. */

const controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
/** A whole escape sequence goes, so that no half of it is left to read. */
const sequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g

/** One line of printable text: control characters removed, line breaks and tabs as spaces. */
export function clean(text: string): string {
  return text
    .replace(sequences, '')
    .replace(/\r\n|[\n\r\t\u2028\u2029]/g, ' ')
    .replace(controls, '')
}

/**
 * Lines for people in which GitHub’s runner finds no command of its own: it obeys `::error::` where a line begins with
 * it, blanks aside, and `##[error]` anywhere. U+2060 goes between, which nobody sees.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n\r\u2028\u2029]*)::/gm, '$1\u2060::').replaceAll('##[', '##\u2060[')
}

/** JSON that can be shown: what `JSON.stringify` leaves as it is, and a terminal or GitHub’s runner would obey, is written as an escape. */
export function jsonOf(value: unknown): string {
  const left = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|(?<=##)\[/g
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value, null, 2).replace(left, escaped)}\n`
}

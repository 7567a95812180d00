/** Text of a document on its way into other programs: printable, and line breaks that all of them know. */
import {clean} from '../report/clean.ts'

/** Printable text; its own line breaks stay, all else that moves or turns writing goes. */
export function flat(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => clean(line).trim())
    .filter((line) => line !== '')
    .join('\n')
}

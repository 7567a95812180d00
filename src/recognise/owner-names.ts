/** The names in an owner's cell, each for itself, so that every unit can be shown its own actions. */
import {type Context, namesSomebody} from './owners.ts'

/**
 * Lines, semicolons and slashes part names, and so does a comma before a capital letter: a comma before a small letter
 * more often stands inside one name. Signs in brackets part nothing. What names nobody (“the municipality, the library”) is
 * left out, unless nothing else is there.
 */
export function ownerNames(cell: string, context: Context): readonly string[] {
  const names = cell
    .split(
      /[\n;](?![^()]{0,99}\))|,(?=\s{0,9}\p{Lu})(?![^()]{0,99}\))|(?<=[\p{L})])\s{0,9}\/(?=\s{0,9}\p{Lu})(?![^()]{0,99}\))/u
    )
    .map((name) => name.replace(/\s+/g, ' ').replace(/^[\s•·–-]+|(?<![\s,.])[\s,.]+$/gu, ''))
    .filter((name) => name !== '')
  const somebody = names.filter((name) => namesSomebody(name, context))
  return [...new Set(somebody.length > 0 ? somebody : names)]
}

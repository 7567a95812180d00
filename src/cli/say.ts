/** How the command line speaks: phrases by key, in one language. What is filled in, the name of a file say, stays in its line. */
import type {Knowledge, MessageLanguage} from '../index.ts'
import {phrase, type TemplateData} from '../model/template.ts'
import {clean} from '../report/clean.ts'

export type Say = (key: string, data?: TemplateData) => string

export function sayIn({phrases}: Pick<Knowledge, 'phrases'>, language: MessageLanguage): Say {
  return (key, data = {}) => phrase(phrases[language], language, key, printable(data))
}

function printable(data: TemplateData): TemplateData {
  return Object.fromEntries(
    Object.entries(data).map(([name, datum]) => [name, typeof datum === 'string' ? clean(datum) : datum])
  )
}

/** The name of an argument in the reader's language. */
export function argumentName(name: string, say: Say): string {
  const key = `argument/${name}`
  const own = say(key)
  return own === key ? name : own
}

/** The same for all that stands in brackets in a term of the help: `<file>`, `[options]`, `<format[=file]>`. */
export function namedIn(term: string, say: Say): string {
  return term.replace(/([<[]=?)([a-z]+)/g, (_, bracket: string, name: string) => bracket + argumentName(name, say))
}

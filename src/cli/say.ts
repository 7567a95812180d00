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

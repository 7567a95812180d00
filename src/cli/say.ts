/** How the command line speaks: phrases by key, in one language. */
import type {Knowledge, MessageLanguage} from '../index.ts'
import {phrase, type TemplateData} from '../model/template.ts'

export type Say = (key: string, data?: TemplateData) => string

export function sayIn({phrases}: Pick<Knowledge, 'phrases'>, language: MessageLanguage): Say {
  return (key, data) => phrase(phrases[language], language, key, data)
}

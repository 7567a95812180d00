/** How a document made by the tool speaks: phrases, names and days in one language. */

import {dayInWords} from '../model/day.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Day, MessageLanguage} from '../model/law.ts'
import {phrase, say, type TemplateData} from '../model/template.ts'

export interface Speech {
  readonly language: MessageLanguage
  /** A sentence by its key; with a number named `count`, in the right form. */
  phrase(key: string, data?: TemplateData): string
  /** The name of a thing (`kind/promotion-plan`), as it stands inside a sentence. */
  name(key: string): string
  /** The same with a capital letter, as a heading. */
  title(key: string): string
  day(day: Day): string
}

export function speechIn({phrases, labels}: Pick<Knowledge, 'phrases' | 'labels'>, language: MessageLanguage): Speech {
  const name = (key: string) => say(labels[key] ?? key.slice(key.indexOf('/') + 1), language)
  // What needs no data is said again on every row of a table.
  const said = new Map<string, string>()
  const plain = (key: string) => {
    const words = said.get(key) ?? phrase(phrases[language], language, key)
    said.set(key, words)
    return words
  }
  return {
    language,
    phrase: (key, data) => (data ? phrase(phrases[language], language, key, data) : plain(key)),
    name,
    title: (key) => capital(name(key)),
    day: (day) => dayInWords(day)[language]
  }
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** Templates: `{name}` is filled in from data, in the language of the reader. */
import type {Datum} from './finding.ts'
import type {MessageLanguage} from './law.ts'

export type TemplateData = Readonly<Record<string, Datum>>

/** Sentences by key, in one language. */
export type Phrases = Readonly<Record<string, string>>

/** Fills in a template. A name without data stays as it is written, so that the gap is seen. */
export function fill(template: string, data: TemplateData, language: MessageLanguage): string {
  return template.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const datum = data[name]
    return datum === undefined ? whole : say(datum, language)
  })
}

/** The names a template asks for. */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([\w-]+)\}/g)].flatMap((match) => match[1] ?? [])
}

/** A datum as words: names in the reader's language, numbers with the reader's decimal sign. */
export function say(datum: Datum, language: MessageLanguage): string {
  if (typeof datum === 'string') return datum
  if (typeof datum === 'number') return language === 'en' ? String(datum) : String(datum).replace('.', ',')
  return datum[language]
}

/**
 * A sentence by its key; with a number named `count`, the forms `key.one` and `key.other` are tried first.
 * A key nobody wrote comes back as itself.
 */
export function phrase(phrases: Phrases, language: MessageLanguage, key: string, data: TemplateData = {}): string {
  const form = data.count === 1 ? 'one' : 'other'
  return fill(phrases[`${key}.${form}`] ?? phrases[key] ?? key, data, language)
}

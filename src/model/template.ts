/** Templates: `{name}` is filled in from data, in the language of the reader. */
import type {Datum} from './finding.ts'
import type {MessageLanguage} from './law.ts'

export type TemplateData = Readonly<Record<string, Datum>>

/** Sentences by key, in one language. */
export type Phrases = Readonly<Record<string, string>>

const gap = /\{([\w-]+)(?:\|([^{}|]*))?\}/g

/** Fills in a template: `{name}`, or `{name|words}` with the words to say where there is no such datum. A name without either stays as it is written, so that the gap is seen. */
export function fill(template: string, data: TemplateData, language: MessageLanguage): string {
  return template.replace(gap, (whole, name: string, words?: string) => {
    const datum = data[name]
    return datum === undefined ? (words ?? whole) : say(datum, language)
  })
}

/** The names a template asks for, those with words of their own included. */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(gap)].flatMap((match) => match[1] ?? [])
}

/** The names that must be given: there are no words to say in their stead. */
export function neededIn(template: string): readonly string[] {
  return [...template.matchAll(gap)].flatMap((match) => (match[2] === undefined && match[1]) || [])
}

/** A template told of no document: its own words, else what stands for any. */
export function inGeneral(template: string): string {
  return template.replace(gap, (_, _name, words?: string) => words ?? '…')
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

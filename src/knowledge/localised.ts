/** Reads a name or sentence that must exist in all message languages. */
import type {Localised, MessageLanguage} from '../model/law.ts'
import {mapping, text} from './files.ts'

const languages: readonly MessageLanguage[] = ['sv', 'fi', 'en']

/** @throws {Error} naming the place when a language is missing, empty or unknown. */
export function localised(value: unknown, where: string): Localised {
  const raw = mapping(value, where)
  const unknown = Object.keys(raw).find((key) => !languages.some((language) => language === key))
  if (unknown !== undefined) throw new Error(`${where}: unknown language ${unknown}`)
  return {sv: text(raw.sv, `${where}, sv`), fi: text(raw.fi, `${where}, fi`), en: text(raw.en, `${where}, en`)}
}

/** The same change in every language. */
export function inEach(value: Localised, change: (text: string, language: MessageLanguage) => string): Localised {
  return {sv: change(value.sv, 'sv'), fi: change(value.fi, 'fi'), en: change(value.en, 'en')}
}

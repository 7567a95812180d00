/** What a labelled line says: "Vem håller ihop det hela: koordinatorn" says that the coordinator holds it all together. */
import type {Language} from '../model/law.ts'
import type {Lexicon} from '../model/lexicon.ts'
import {labelOf} from './columns.ts'

interface Context {
  readonly language: Language
  readonly lexicon: Lexicon
}

/** A line whose label asks who, as the statement that answers it; any other text as it is. */
export function statementOf(value: string, {language, lexicon}: Context): string {
  const label = value.includes(':') ? labelOf(value) : null
  const who = label === null ? null : lexicon.find('joints/who', language, label.label)
  if (label === null || who?.start !== 0) return value
  const does = label.label.slice(who.end).trim()
  const answer = value.slice(label.end).trim()
  if (does === '' || answer === '') return value
  return `${answer.replace(/(?<![.!?])[.!?]+$/, '')} ${does}`
}

/** A label stands before a whole statement: a deed before any word that subordinates. */
export function labelsStatement(value: string, {language, lexicon}: Context): boolean {
  const label = labelOf(value)
  if (label === null) return false
  const rest = value.slice(label.end)
  const turn = lexicon.find('citing/subordinating', language, rest)?.start ?? rest.length
  return lexicon.has('statements/deed', language, rest.slice(0, turn))
}

/** The short name of a row for messages: what is done, else what is aimed at, else what is measured. */
import type {Field} from '../model/programme.ts'
import {isBlank} from '../model/rows.ts'
import {quotable} from '../model/text.ts'
import {isBareValue} from './bare-value.ts'
import {ownNumber} from './own-numbers.ts'
import type {RawAction} from './rows.ts'
import type {Subject} from './subject.ts'

/** The first that holds anything, a bare value last: it names no row, and the theme does. Before it the document's own number, unless it begins with that. */
export function titleOf(
  names: readonly (Field | null)[],
  indicator: Field | null,
  raw: RawAction,
  subject: Subject
): string {
  const number = ownNumber(raw, subject)
  const measured = indicator?.value ?? ''
  const theme = raw.theme ?? raw.section.heading?.value
  const other = isBareValue(measured, subject) ? (theme ?? measured) : measured
  const short = quotable(inOneLine(names.find((field) => !isBlank(field))?.value ?? other, raw.table === null))
  const begins = number !== null && short.startsWith(number) && !/^[\p{L}\p{N}]/u.test(short.slice(number.length))
  return number === null || begins ? short : `${number}: ${short}`
}

/** Bullets under one label, or lines of a cell that each begin anew, are told apart: "Welcome evenings; a guide in six languages". */
function inOneLine(value: string, bullets: boolean): string {
  const [first = '', ...rest] = value.split('\n').flatMap((line) => line.trim() || [])
  return rest.reduce((all, line) => {
    const apart = (bullets || /^[\p{Lu}\d]/u.test(line)) && !/[.,;:!?–-]$/.test(all)
    return `${all}${apart ? ';' : ''} ${line}`
  }, first)
}

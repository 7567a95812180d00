/** All formats of a report, by name. */
import {json} from './json.ts'
import type {Reporter} from './options.ts'
import {text} from './text.ts'

export type {ColourLevel, Reporter, ReportOptions} from './options.ts'

export const reporters = {text, json} as const satisfies Readonly<Record<string, Reporter>>

export type Format = keyof typeof reporters

export function isFormat(value: string): value is Format {
  return Object.hasOwn(reporters, value)
}

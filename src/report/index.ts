/** All formats of a report, by name. */
import {checkstyle} from './checkstyle.ts'
import {compact} from './compact.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {html} from './html.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import type {Reporter} from './options.ts'
import {sarif} from './sarif.ts'
import {text} from './text.ts'

export {stepSummary} from './markdown.ts'
export type {ColourLevel, ReportedRule, Reporter, ReportOptions} from './options.ts'

export const reporters = {
  text,
  compact,
  json,
  sarif,
  junit,
  checkstyle,
  github,
  gitlab,
  markdown,
  html
} as const satisfies Readonly<Record<string, Reporter>>

export type Format = keyof typeof reporters

export function isFormat(value: string): value is Format {
  return Object.hasOwn(reporters, value)
}

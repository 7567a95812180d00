/** The register for programs: the same columns as data. */
import {jsonOf} from '../report/clean.ts'
import type {Row} from './register.ts'

export function json(rows: readonly Row[], {version, asOf}: {readonly version: string; readonly asOf: string}): string {
  return jsonOf({version: 1, tool: {name: 'iplint', version}, asOf, actions: rows})
}

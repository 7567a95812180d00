/** How iplint uses ajv: one set of options for validators compiled at run time and for those compiled by the build. */
import {Ajv2020, type Options} from 'ajv/dist/2020.js'
import {formats} from './formats.ts'

/** A fresh ajv. `more` is for the build, which asks for source code. */
export function makeAjv(more: Options = {}): Ajv2020 {
  return new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    formats,
    keywords: ['x-iplint'],
    addUsedSchema: false,
    ...more
  })
}

/** Compiles our JSON Schemas while bundling, so that a start neither compiles a schema nor loads ajv. */
import {join} from 'node:path'
import {_} from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type {Plugin} from 'esbuild'
import {loadKnowledge} from '../knowledge/load.ts'
import {makeAjv} from '../validate/ajv.ts'

/** Only these are validated at run time. */
const wanted = /^(?:front-matter$|config$|programme\/)/

/** Resolves `iplint:validators` to the compiled validators, and ajv to a stand-in that loads it when it is first used. */
export function validatorsPlugin(root: string): Plugin {
  return {
    name: 'iplint-validators',
    setup(build) {
      build.onResolve({filter: /^iplint:validators$/}, ({path}) => ({path, namespace: 'iplint-validators'}))
      build.onLoad({filter: /.*/, namespace: 'iplint-validators'}, () => ({
        contents: moduleOf(root),
        loader: 'js',
        resolveDir: root
      }))
      build.onResolve({filter: /^ajv\/dist\/2020\.js$/}, ({kind, path}) =>
        kind === 'import-statement' ? {path, namespace: 'iplint-ajv'} : null
      )
      build.onLoad({filter: /.*/, namespace: 'iplint-ajv'}, () => ({
        contents:
          "export class Ajv2020 {constructor(options) {return new (require('ajv/dist/2020.js').Ajv2020)(options)}}",
        loader: 'js',
        resolveDir: root
      }))
    }
  }
}

/** Each validator in a function of its own: a run needs few of them, and what is not opened is not compiled. */
function moduleOf(root: string): string {
  const schemas = Object.entries(loadKnowledge(root).schemas).filter(([name]) => wanted.test(name))
  const ajv = makeAjv({code: {source: true, formats: _`formats`}})
  for (const [, schema] of schemas) ajv.addSchema(schema, String(schema.$id))
  const list = schemas.map(([, schema]) => {
    const code = standalone.default(ajv, {validator: String(schema.$id)})
    return `[${JSON.stringify(schema.$id)}, opened(() => {const exports = {}; ${code}; return exports.validator})]`
  })
  return `import {formats} from ${JSON.stringify(join(root, 'src/validate/formats.ts'))}
const opened = (open) => {
  let own
  const validate = (data) => {
    own ??= open()
    const fits = own(data)
    validate.errors = own.errors
    return fits
  }
  return validate
}
export const validators = new Map([${list.join(', ')}])`
}

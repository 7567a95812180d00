/** Keeps the Markdown engines out of the way: remark is not started before it is needed, the native one is not demanded. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Plugin} from 'esbuild'

/** For a build without the optional package, the native engine is one that does not run. */
export function parserPlugin(root: string): Plugin {
  const remark = join(root, 'src/parse/remark.ts')
  return {
    name: 'iplint-parser',
    setup(build) {
      build.onResolve({filter: /^\.\/remark\.ts$/}, ({kind, path}) =>
        kind === 'import-statement' ? {path, namespace: 'iplint-remark'} : null
      )
      build.onLoad({filter: /.*/, namespace: 'iplint-remark'}, () => ({
        contents: `export const remark = (text) => require(${JSON.stringify(remark)}).remark(text)`,
        loader: 'js',
        resolveDir: root
      }))
      build.onResolve({filter: /node_modules\/satteri\/dist\//}, ({path, resolveDir}) =>
        existsSync(join(resolveDir, path)) ? null : {path, namespace: 'iplint-no-satteri'}
      )
      build.onLoad({filter: /.*/, namespace: 'iplint-no-satteri'}, () => ({
        contents:
          'export const ENABLE_FOOTNOTES = 0, ENABLE_TABLES = 0, materializeMdastTree = () => ({children: []}), MdastReader = Object',
        loader: 'js'
      }))
    }
  }
}

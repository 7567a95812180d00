/** Resolves the import `iplint:knowledge` while bundling: the knowledge is read once, checked on the way, and becomes data in the bundle. */
import type {Plugin} from 'esbuild'
import {loadKnowledge} from '../knowledge/load.ts'

/**
 * An esbuild plugin for the knowledge below a root.
 * `JSON.parse` of a text starts faster than the same data as an object literal.
 */
export function knowledgePlugin(root: string): Plugin {
  return {
    name: 'iplint-knowledge',
    setup(build) {
      build.onResolve({filter: /^iplint:knowledge$/}, ({path}) => ({path, namespace: 'iplint'}))
      build.onLoad({filter: /^iplint:knowledge$/, namespace: 'iplint'}, () => ({
        contents: moduleOf(root),
        loader: 'js'
      }))
    }
  }
}

function moduleOf(root: string): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(loadKnowledge(root)))})`
}

/** Finds every regular expression of the project: literals in the code, and what is put together while modules are loaded. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {filesBelow} from '../knowledge/files.ts'

export interface Pattern {
  readonly path: string
  readonly source: string
  readonly flags: string
}

export interface Patterns {
  readonly literals: readonly Pattern[]
  /** Files in which patterns are put together, once for each place. */
  readonly built: readonly string[]
}

/** In `src`, `rules` and `bin`, tests left out. */
export function patternsBelow(root: string): Patterns {
  const literals: Pattern[] = []
  const built: string[] = []
  for (const {path} of ['src', 'rules', 'bin'].flatMap((folder) => filesBelow(root, folder, '.ts'))) {
    if (/\.test\.ts$|\/testing\.ts$|^src\/(?:fuzz|mutate|build|eval)\//.test(path)) continue
    const tree = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({path, ...partsOf(node.text)})
      else if (ts.isNewExpression(node) && node.expression.getText(tree) === 'RegExp') built.push(path)
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return {literals, built}
}

function partsOf(literal: string): {readonly source: string; readonly flags: string} {
  const end = literal.lastIndexOf('/')
  return {source: literal.slice(1, end), flags: literal.slice(end + 1)}
}

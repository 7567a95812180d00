/** Regular expressions with one part missing: an anchor, a quantifier, a look around, the sense of a set of letters. */
import {type AST, RegExpParser, visitRegExpAST} from '@eslint-community/regexpp'

/** Literals that differ from a literal in one part, and that can be read. */
export function brokenPatterns(literal: string): readonly string[] {
  const found: string[] = []
  const put = ({start, end}: AST.Node, text: string) => {
    const other = literal.slice(0, start) + text + literal.slice(end)
    if (!found.includes(other) && isPattern(other)) found.push(other)
  }
  visitRegExpAST(new RegExpParser({ecmaVersion: 2024}).parseLiteral(literal), {
    onAssertionEnter: (node) => {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') put(node, turned(node.raw))
      else put(node, '')
    },
    onQuantifierEnter: (node) => put(node, node.element.raw),
    onCharacterClassEnter: (node) => put(node, node.negate ? `[${node.raw.slice(2)}` : `[^${node.raw.slice(1)}`),
    onCharacterSetEnter: (node) => {
      const sign = node.raw.charAt(1)
      if (node.kind !== 'any')
        put(node, `\\${sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase()}${node.raw.slice(2)}`)
    }
  })
  return found
}

/** A look around that asks for the opposite. */
function turned(raw: string): string {
  return raw.replace(/^\(\?<?[=!]/, (opening) => opening.slice(0, -1) + (opening.endsWith('=') ? '!' : '='))
}

function isPattern(literal: string): boolean {
  const end = literal.lastIndexOf('/')
  if (end < 2) return false
  try {
    return new RegExp(literal.slice(1, end), literal.slice(end + 1)) instanceof RegExp
  } catch {
    return false
  }
}

/** What can be broken in a file: each small change of its code that a test should notice. */
import ts from 'typescript'
import {isCounted, namesOnly} from './left-alone.ts'
import {assigned, exchanged, operators, removed} from './operators.ts'
import {brokenPatterns} from './patterns.ts'

/** One change: what stands from `start` to `end` gives way to `text`. Offsets in the file, from 0, ends exclusive. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
  /** `whether`: a condition that is always true or always false. `block`: a block that does nothing. */
  readonly sort: 'whether' | 'block' | 'other'
}

/** The changes of a node itself, those of its parts left out. */
export function changesOf(node: ts.Node, file: ts.SourceFile): readonly Change[] {
  if (ts.isBinaryExpression(node)) return binary(node, file)
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return unary(node, file)
  if (ts.isCallExpression(node)) return [...call(node, file), ...optional(node, file)]
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return optional(node, file)
  if (ts.isConditionalExpression(node)) return always(node.condition, ['true', 'false'], file)
  if (ts.isIfStatement(node)) return always(node.expression, ['true', 'false'], file)
  if (ts.isWhileStatement(node) || ts.isDoStatement(node)) return always(node.expression, ['false'], file)
  if (ts.isForStatement(node)) return node.condition ? always(node.condition, ['false'], file) : []
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : [change(node.body, 'undefined', file)]
  if (ts.isBlock(node)) return node.statements.length > 0 ? [{...change(node, '{}', file), sort: 'block'}] : []
  return literal(node, file)
}

function change(node: ts.Node, text: string, file: ts.SourceFile): Change {
  return {start: node.getStart(file), end: node.end, text, sort: 'other'}
}

function always(condition: ts.Expression, values: readonly string[], file: ts.SourceFile): readonly Change[] {
  return values.map((value) => ({...change(condition, value, file), sort: 'whether'}))
}

const compared = ['<', '<=', '>', '>=', '===', '!==', '&&', '||']

function binary(node: ts.BinaryExpression, file: ts.SourceFile): readonly Change[] {
  const sign = node.operatorToken.getText(file)
  const texts = [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side))
  if ((sign === '+' || sign === '+=') && texts) return []
  const [left, right] = [node.left.getText(file), node.right.getText(file)]
  const swapped = [
    // In brackets, for what its sign held together must stay one thing: `a ?? b || c` is no code.
    ...(operators[sign] ?? []).map((other) => change(node, `(${left}) ${other} (${right})`, file)),
    ...(assigned[sign] ?? []).map((other) => change(node, `${left} ${other} ${right}`, file))
  ]
  return compared.includes(sign) ? [...swapped, ...always(node, ['true', 'false'], file)] : swapped
}

function unary(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, file: ts.SourceFile): readonly Change[] {
  const inner = node.operand.getText(file)
  const other = {
    [ts.SyntaxKind.ExclamationToken]: inner,
    [ts.SyntaxKind.MinusToken]: `+${inner}`,
    [ts.SyntaxKind.PlusPlusToken]: ts.isPrefixUnaryExpression(node) ? `--${inner}` : `${inner}--`,
    [ts.SyntaxKind.MinusMinusToken]: ts.isPrefixUnaryExpression(node) ? `++${inner}` : `${inner}++`
  } as Readonly<Record<number, string>>
  const text = other[node.operator]
  return text === undefined ? [] : [change(node, text, file)]
}

/** A method that gives way to another, or to the thing it is called on. */
function call(node: ts.CallExpression, file: ts.SourceFile): readonly Change[] {
  const {expression} = node
  if (!ts.isPropertyAccessExpression(expression)) return []
  const name = expression.name.text
  const other = exchanged[name]
  if (other !== undefined) return [change(expression.name, other, file)]
  return removed.includes(name) ? [change(node, expression.expression.getText(file), file)] : []
}

type Access = ts.CallExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression

function optional(node: Access, file: ts.SourceFile): readonly Change[] {
  const token = node.questionDotToken
  return token ? [change(token, ts.isPropertyAccessExpression(node) ? '.' : '', file)] : []
}

function literal(node: ts.Node, file: ts.SourceFile): readonly Change[] {
  if (namesOnly(node)) return []
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [change(node, 'false', file)]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [change(node, 'true', file)]
  if (ts.isStringLiteralLike(node)) return [change(node, node.text === '' ? `'mutated'` : `''`, file)]
  if (ts.isTemplateExpression(node)) return [change(node, `''`, file)]
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text.replaceAll('_', ''))
    return (isCounted(node) ? [value + 1, value - 1] : [value + 1]).map((other) => change(node, `(${other})`, file))
  }
  if (ts.isRegularExpressionLiteral(node)) return brokenPatterns(node.text).map((other) => change(node, other, file))
  if (ts.isArrayLiteralExpression(node)) return [change(node, node.elements.length > 0 ? '[]' : `['mutated']`, file)]
  if (ts.isObjectLiteralExpression(node)) return node.properties.length > 0 ? [change(node, '({})', file)] : []
  return []
}

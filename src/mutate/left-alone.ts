/** What is no code that could be wrong: names, and sentences for people, which are compared word for word elsewhere. */
import ts from 'typescript'

/** Told to people, on pages and in reports: any change of them is noticed, and would make the figures look better than they are. */
const told = ['summary', 'why', 'remedy', 'since', 'description', 'messages']

/** Whether a literal names something, or is told, instead of being a value. */
export function namesOnly(node: ts.Node): boolean {
  const {parent} = node
  if (parent === undefined) return true
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true
  if (ts.isBindingElement(parent) && parent.propertyName === node) return true
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true
  if (ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return true
  return isTold(node)
}

function isTold(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent)
    if ((ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) && told.includes(at.name.getText())) return true
  return false
}

/** Whether a number is a limit: what is one more and what is one less are both worth a try. */
export function isCounted({parent}: ts.NumericLiteral): boolean {
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return true
  return ts.isBinaryExpression(parent) && /^[<>]=?$/.test(parent.operatorToken.getText())
}

/** Types, imports and exports: gone, or somewhere else, when the code runs. */
export function isErased(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  )
}

/** Writes all mutants of a file into one text, each behind a switch, so that one bundle holds them all. */
import ts from 'typescript'
import {isCounted, isErased} from './left-alone.ts'
import {type Change, changesOf} from './mutators.ts'

/** A change of the code that a test should notice. */
export interface Mutant {
  /** Its switch, from 0. */
  readonly id: number
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly original: string
  readonly mutated: string
}

export interface Instrumented {
  readonly text: string
  readonly mutants: readonly Mutant[]
}

/** The names under which the code finds its switches. */
export const names = {on: '$mutateOn', whether: '$mutateWhether', other: '$mutateOther', step: '$mutateStep'} as const

interface Hosted extends Change {
  readonly id: number
}

/** The file with its mutants, numbered from `firstId`. Loops count their steps, so that none runs for ever. */
export function instrument(path: string, text: string, firstId: number): Instrumented {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const hosts = new Map<ts.Node, Hosted[]>()
  const mutants: Mutant[] = []
  const collect = (node: ts.Node): void => {
    if (isErased(node)) return
    for (const change of changesOf(node, file)) {
      const host = hostOf(node, change, file)
      const own = hosts.get(host) ?? []
      if (own.some(({start, end, text}) => start === change.start && end === change.end && text === change.text))
        continue
      const id = firstId + mutants.length
      hosts.set(host, [...own, {...change, id}])
      const {line, character} = file.getLineAndCharacterOfPosition(change.start)
      const original = text.slice(change.start, change.end)
      mutants.push({id, path, line: line + 1, column: character + 1, original, mutated: change.text})
    }
    ts.forEachChild(node, collect)
  }
  collect(file)
  return {text: render(file), mutants}

  function render(node: ts.Node): string {
    if (isErased(node)) return text.slice(node.getStart(file), node.end)
    const own = hosts.get(node) ?? []
    const plain = parts(node)
    if (ts.isBlock(node)) return block(node, plain, own)
    // Without semicolons a line must not begin with a bracket.
    const statement = ts.isExpressionStatement(node) ? `void (${plain.replace(/;$/, '')})` : plain
    if (isBodyOfLoop(node)) return `{${names.step}();${statement}\n}`
    return own.length === 0 ? statement : switched(node, plain, own)
  }

  function switched(node: ts.Node, plain: string, own: readonly Hosted[]): string {
    const idOf = (value: string) => own.find(({sort, text}) => sort === 'whether' && text === value)?.id ?? -1
    const rest = own.filter(({sort}) => sort !== 'whether')
    const tried = canBeTried(node, text.slice(node.getStart(file), node.end))
    const value = rest.length === own.length ? plain : `${names.whether}(${idOf('true')},${idOf('false')},(${plain}))`
    const on = ({id}: Hosted) => `${names.on}(${id}${tried ? ',0' : ''})`
    const code = rest.reduce((inner, change) => {
      const other = changed(node, change)
      return `${on(change)}?(${other}):${tried ? `${names.other}(${change.id},(${inner}),()=>(${other}))` : inner}`
    }, value)
    return `(${code})`
  }

  /** The text of a node, with its parts rendered. */
  function parts(node: ts.Node): string {
    const children: ts.Node[] = []
    ts.forEachChild(node, (child) => void children.push(child))
    let out = ''
    let at = node.getStart(file)
    for (const child of children.filter(({pos, end}) => end > pos).sort((a, b) => a.pos - b.pos)) {
      const start = child.getStart(file)
      out += text.slice(at, start) + render(child)
      at = child.end
    }
    return out + text.slice(at, node.end)
  }

  function changed(node: ts.Node, {start, end, text: other}: Change): string {
    return text.slice(node.getStart(file), start) + other + text.slice(end, node.end)
  }

  function block(node: ts.Block, plain: string, [own]: readonly Hosted[]): string {
    const step = isBodyOfLoop(node) ? `${names.step}();` : ''
    const inner = plain.slice(1, -1)
    if (own === undefined) return `{${step}${inner}}`
    if (ts.isFunctionLike(node.parent)) return `{if(${names.on}(${own.id}))return;${inner}}`
    return `{${step}if(${names.on}(${own.id})){}else{${inner}}}`
  }
}

/** Whether a changed expression may be worked out beside the original one: nothing happens but that a value comes out. */
function canBeTried(node: ts.Node, code: string): boolean {
  const gives = ts.isBinaryExpression(node) || ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)
  return (
    gives &&
    !/(?<![=!<>])=(?![=>])|\+\+|--|\byield\b|\.(push|pop|shift|splice|next|set|add|delete|exec|sort|reverse)\(/.test(
      code
    )
  )
}

function isBodyOfLoop(node: ts.Node): boolean {
  return node.parent !== undefined && ts.isIterationStatement(node.parent, false) && node.parent.statement === node
}

/** The node that gets the switch: the changed one itself, or the whole chain of `?.`, which must not be taken apart. */
function hostOf(node: ts.Node, {start, end}: Change, file: ts.SourceFile): ts.Node {
  const part = ts.forEachChild(node, (child) =>
    child.getStart(file) === start && child.end === end && !ts.isQuestionDotToken(child) ? child : undefined
  )
  let host = part ?? node
  // Whether a limit matters is told by what comes out of the comparison.
  if (ts.isNumericLiteral(host) && ts.isBinaryExpression(host.parent) && isCounted(host)) host = host.parent
  while (isLinkOf(host, host.parent)) host = host.parent
  return host
}

function isLinkOf(node: ts.Node, parent: ts.Node): boolean {
  const isLink =
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent) ||
    ts.isNonNullExpression(parent)
  const inChain = (one: ts.Node) => (one.flags & ts.NodeFlags.OptionalChain) !== 0
  return isLink && parent.expression === node && inChain(node) && inChain(parent)
}

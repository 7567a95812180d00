/** For tests: a document with front matter built by hand, so that these checks are tested without the parser. */
import {isMap, isNode, isPair, isScalar, isSeq, parseDocument} from 'yaml'
import type {Document, NodePlace} from '../model/document.ts'
import {lineStarts, placeBetween} from '../model/place.ts'

export function documentByHand(yaml: string): Document {
  const text = `---\n${yaml}\n---\n\n# Body\n`
  const starts = lineStarts(text)
  const parsed = parseDocument(yaml, {schema: 'core'})
  const places = new Map<string, NodePlace>()
  const at = (from: number, to: number) => placeBetween(starts, from + 4, to + 4)

  function walk(node: unknown, pointer: string, key?: NodePlace['key']): void {
    const range = isNode(node) ? node.range : null
    const value = range ? at(range[0], range[1]) : (key ?? at(0, 0))
    const source = isScalar(node) ? {source: node.source ?? ''} : {}
    places.set(pointer, {value, ...source, ...(key && {key})})
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, `${pointer}/${index}`)
    if (!isMap(node)) return
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue
      const name = String(pair.key.value).replaceAll('~', '~0').replaceAll('/', '~1')
      walk(pair.value, `${pointer}/${name}`, at(pair.key.range[0], pair.key.range[1]))
    }
  }
  walk(parsed.contents, '')

  const end = yaml.length + 8
  return {
    path: 'programme.md',
    text,
    starts,
    frontMatter: {place: placeBetween(starts, 0, end), data: parsed.toJS() as Record<string, unknown>, places},
    problems: [],
    sections: [],
    directives: [],
    head: placeBetween(starts, end + 2, end + 8)
  }
}

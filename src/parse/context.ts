/** What every step of reading the body needs: the source, its line starts and the directives met on the way. */
import type {Node} from 'mdast'
import type {Directive} from '../model/document.ts'
import {type LineStarts, type Place, placeBetween} from '../model/place.ts'

export interface Context {
  readonly source: string
  readonly starts: LineStarts
  readonly directives: Directive[]
}

/** Deeper nesting than this is no programme; what stands below is left out. */
export const depthLimit = 100

/** Offsets of a node; the engine gives every node a position. */
export function range(node: Node): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

export function placeOf(context: Context, node: Node): Place {
  const [start, end] = range(node)
  return placeBetween(context.starts, start, end)
}

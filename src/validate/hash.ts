/** Finds a value that YAML took for a comment because it begins with an unquoted #. */
import {type Place, placeBetween} from '../model/place.ts'
import type {Matter} from './places.ts'

/** The rest of the key's line from the #, when it looks like an anchor (`#heading`) and not like a remark (`# remark`). */
export function hiddenByHash(matter: Matter, pointer: string): {readonly place: Place; readonly text: string} | null {
  const key = matter.places.get(pointer)?.key
  if (key === undefined) return null
  const {text, starts} = matter.document
  const [line = ''] = text.slice(key.end.offset).split(/[\r\n]/, 1)
  const found = /^\s*:\s+(#[^\s#"]+)\s*$/.exec(line)
  if (found?.[1] === undefined) return null
  const start = key.end.offset + line.indexOf('#')
  return {place: placeBetween(starts, start, start + found[1].length), text: found[1]}
}

/** A line for a key that is missing: filled in where the document or the schema tells the value, else left for the author. */
import type {Fix} from '../model/finding.ts'
import {kindIds} from '../model/law.ts'
import {placeBetween} from '../model/place.ts'
import {yamlScalar} from '../model/yaml-scalar.ts'
import {childPointer, type Matter} from './places.ts'
import {example, type Schema, schemaAt} from './schema.ts'

/** Inserts the line above the closing fence; none for keys inside other keys, or in front matter written as `{…}`. */
export function keySkeleton(matter: Matter, root: Schema, pointer: string): {readonly fix?: Fix} {
  const {document, place} = matter
  const key = pointer.slice(1)
  const block = document.text.slice(place.start.offset, place.end.offset)
  if (childPointer('', key) !== pointer || /^---[^\n\r]*(?:\r\n|\n|\r)\s*[{[]/.test(block)) return {}
  const closing = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?$/.exec(block)
  if (closing === null) return {}
  const offset = place.start.offset + closing.index + (/^\r\n/.test(closing[0]) ? 2 : 1)
  const line = `${key}: ${skeletonValue(matter, schemaAt(schemaAt(root.properties)[key]), key)}\n`
  return {fix: {kind: 'suggestion', edits: [{place: placeBetween(document.starts, offset, offset), text: line}]}}
}

/** What can be told, else nothing and a comment with what may stand there. */
function skeletonValue({document}: Matter, schema: Schema, key: string): string {
  const heading = document.sections.find((section) => section.heading !== null)?.heading?.value
  if (key === 'title' && heading !== undefined) return yamlScalar(heading)
  if (typeof schema.default === 'string') return schema.default
  const choices = key === 'kind' ? kindIds : Array.isArray(schema.enum) ? schema.enum : []
  const shown = choices.length > 0 ? choices.join(' | ') : example(schema).slice(key.length + 2)
  return `# ${shown === '' ? '…' : shown}`
}

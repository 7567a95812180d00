/** What the YAML reader complains about, said in a few stable words that messages can be written for. */
import type {YAMLError} from 'yaml'

/**
 * Why YAML could not be read: `quote` a quotation mark is not closed · `bracket` a bracket is not closed or a comma is
 * missing · `nested-colon` a value holds a colon and needs quotation marks · `missing-colon` a line is no `key: value` ·
 * `indentation` · `character` a value begins with a letter that YAML keeps for itself · `escape` · `alias` · `tag` ·
 * `nesting` too deep · `syntax` anything else.
 */
export type YamlReason =
  | 'quote'
  | 'bracket'
  | 'nested-colon'
  | 'missing-colon'
  | 'indentation'
  | 'character'
  | 'escape'
  | 'alias'
  | 'tag'
  | 'nesting'
  | 'syntax'

const byCode: Readonly<Record<string, YamlReason>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BAD_SCALAR_START: 'character',
  BLOCK_AS_IMPLICIT_KEY: 'nested-colon',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  RESOURCE_EXHAUSTION: 'nesting'
}

/** The reason of a YAML error. Where one code serves several faults, its English message tells them apart. */
export function yamlReason({code, message}: Pick<YAMLError, 'code' | 'message'>): YamlReason {
  if (/quote/.test(message)) return 'quote'
  if (/flow (?:map|seq|collection)|end with a [\]}]/i.test(message)) return 'bracket'
  if (/followed by map values/.test(message)) return 'missing-colon'
  return byCode[code] ?? 'syntax'
}

/** Where YAML is nested deeper than any front matter is, or null. The YAML reader recurses, and its stack has a bottom. */
export function tooDeepAt(yaml: string): number | null {
  let depth = 0
  let opened = 0
  for (const mark of yaml.matchAll(/[[{\]}]/g)) {
    const opens = mark[0] === '[' || mark[0] === '{'
    depth += opens ? 1 : -1
    if (opens) opened++
    if (depth > 100 || opened > 1000) return mark.index
  }
  return /^(?:[ \t]|[-?:](?=[ \t])){200}/m.exec(yaml)?.index ?? null
}

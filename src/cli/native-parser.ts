/** Opens the native Markdown parser where it is installed: the platform's part of the optional package `satteri`. */
import {createRequire} from 'node:module'
import type {Root} from 'mdast'
import {ENABLE_FOOTNOTES, ENABLE_TABLES} from '../../node_modules/satteri/dist/generated/parse-options.js'
import {materializeMdastTree} from '../../node_modules/satteri/dist/mdast/mdast-materializer.js'
import {MdastReader} from '../../node_modules/satteri/dist/mdast/mdast-reader.js'
import type {MarkdownEngine} from '../parse/markdown.ts'

/** What a platform's part offers; handles are of no use but to hand them back. */
interface Binding {
  createMdastHandle(text: string, options: number, positions: boolean): unknown
  serializeHandle(handle: unknown): Uint8Array
  dropHandle(handle: unknown): void
}

/** Null where it is not installed, does not run here, or is turned off by `IPLINT_PARSER=remark`. */
export function openNativeParser(
  env: Readonly<Record<string, string | undefined>>,
  load: (name: string) => unknown = loadPart
): MarkdownEngine | null {
  if (env.IPLINT_PARSER === 'remark') return null
  for (const name of namesOf(process.platform, process.arch)) {
    try {
      return engineOf(load(name) as Binding)
    } catch {
      // Not this one.
    }
  }
  return null
}

const own = createRequire(import.meta.url)

/** Package managers put the parts beside iplint, or where only `satteri` finds them. @throws {Error} where it is neither. */
function loadPart(name: string): unknown {
  try {
    return own(name)
  } catch {
    return createRequire(own.resolve('satteri'))(name)
  }
}

/** The parts that may run on a platform; the last one is WebAssembly. */
function namesOf(platform: string, arch: string): readonly string[] {
  const kinds: Readonly<Record<string, readonly string[]>> = {linux: ['-gnu', '-musl'], win32: ['-msvc']}
  const native = (kinds[platform] ?? ['']).map((kind) => `@bruits/satteri-${platform}-${arch}${kind}`)
  return [...native, '@bruits/satteri-wasm32-wasi']
}

/** @throws {Error} when the part is of another version than the reader of its trees. */
function engineOf(binding: Binding): MarkdownEngine {
  const engine = (text: string): Root => {
    const handle = binding.createMdastHandle(text, ENABLE_TABLES | ENABLE_FOOTNOTES, true)
    try {
      return materializeMdastTree(new MdastReader(binding.serializeHandle(handle))) as Root
    } finally {
      binding.dropHandle(handle)
    }
  }
  const [first] = engine('# a').children
  if (first?.type !== 'heading' || first.position?.end.offset !== 3) throw new Error('the trees have another form')
  return engine
}

/** Where the benchmark keeps its things: documents, peers and a copy of iplint, all in the user’s cache and none of it in the tree. */
import {cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {documentAt, longDocument, type Shape, shapes} from './corpus.ts'
import type {Sizes} from './sizes.ts'
import {groupsBelow} from './sources.ts'

/** `iplint-bench` in the folder that was named, in `$XDG_CACHE_HOME`, or in what takes its place here. */
export function home(env: NodeJS.ProcessEnv, named?: string): string {
  if (named !== undefined) return join(resolve(named), 'iplint-bench')
  if (env.XDG_CACHE_HOME) return join(resolve(env.XDG_CACHE_HOME), 'iplint-bench')
  if (env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'iplint-bench')
  const own = join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache')
  return join(existsSync(own) ? own : tmpdir(), 'iplint-bench')
}

/** The folders of documents, one for each case, and how much is in them. */
export interface Corpus {
  readonly one: Folder
  readonly hundred: Folder
  readonly thousand: Folder
  readonly large: Folder
  /** By shape, from small to large. */
  readonly growth: ReadonlyMap<Shape, readonly Folder[]>
}

export interface Folder {
  readonly path: string
  readonly files: number
  readonly bytes: number
}

/** Writes all documents into a new folder. */
export function writeCorpus(below: string, root: string, sizes: Sizes): Corpus {
  const groups = groupsBelow(root)
  const many = (name: string, count: number) => {
    return folder(
      join(below, name),
      Array.from({length: count}, (_, index) => documentAt(index, groups))
    )
  }
  const long = (name: string, shape: Shape, length: number) => {
    return folder(join(below, name), [{name: 'long.md', text: longDocument(shape, length, groups)}])
  }
  const measured = shapes.filter((shape) => sizes.shapes === 'all' || shape === 'mixed')
  const growth = measured.map((shape) => {
    const folders = sizes.growth.map((length) => long(`growth/${shape.replace(' ', '-')}/${length}`, shape, length))
    return [shape, folders] as const
  })
  return {
    one: many('one', 1),
    hundred: many('hundred', sizes.hundred),
    thousand: many('thousand', sizes.thousand),
    large: long('large', 'mixed', sizes.large),
    growth: new Map(growth)
  }
}

function folder(path: string, documents: readonly {readonly name: string; readonly text: string}[]): Folder {
  mkdirSync(path, {recursive: true})
  let bytes = 0
  for (const {name, text} of documents) {
    const content = Buffer.from(text)
    bytes += content.length
    writeFileSync(join(path, name), content)
  }
  return {path, files: documents.length, bytes}
}

/** A copy of a built iplint, so that building meanwhile disturbs nothing and its code cache can be thrown away. @throws {Error} when it is not built. */
export function copyOfIplint(from: string, to: string): string {
  if (!existsSync(join(from, 'dist/cli/build-id'))) throw new Error(`${from} is not built: run npm run build there`)
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(from, part), join(to, part), {recursive: true})
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'), 'junction')
  return to
}

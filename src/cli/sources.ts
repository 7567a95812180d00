/** Reads the documents to check: bytes become text or a sentence that says why they cannot. */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {isTooMuch} from '../parse/markdown.ts'
import {declaresKind} from './declares-kind.ts'
import {UsageError} from './errors.ts'
import {findFiles} from './files.ts'
import type {Say} from './say.ts'
import type {World} from './world.ts'

export interface Source {
  /** As the report calls it. */
  readonly path: string
  /** Absolute; for standard input where a file of that name would stand. */
  readonly file: string
  readonly text: string
}

export interface Sources {
  readonly sources: readonly Source[]
  /** Files found that are no programme documents. */
  readonly skipped: number
  /** A sentence for each file that cannot be checked. */
  readonly failures: readonly string[]
  /** Files that are left out, by path. */
  readonly ignored: readonly string[]
  /** Says why there is nothing to check; null when there is something, or something failed. */
  readonly empty: string | null
}

export type IsIgnored = (file: string, named: boolean) => Promise<boolean>

/** @throws {UsageError} when standard input is named beside files. */
export async function readSources(
  names: readonly string[],
  stdinName: string,
  world: World,
  say: Say,
  isIgnored: IsIgnored
): Promise<Sources> {
  if (names.includes('-')) {
    if (names.length > 1) throw new UsageError(say('usage/stdin-alone'))
    const text = decode(await world.readStdin())
    return text.ok
      ? one({path: stdinName, file: resolve(world.cwd, stdinName), text: text.value})
      : none([say(text.fault, {path: stdinName})])
  }
  const asked = names.length === 0 ? ['.'] : names
  const {candidates, missing, unmatched} = await findFiles(asked, world.cwd)
  const failures = missing.map((path) => say('files/not-found', {path}))
  if (candidates.length === 0 && missing.length === 0) {
    const key = unmatched.length > 0 ? 'files/none-matched' : 'files/none-found'
    return {...none([]), empty: say(key, {patterns: asked.join(', ')})}
  }
  const ignored: string[] = []
  const sources: Source[] = []
  let skipped = 0
  for (const {file, path, named} of candidates) {
    if (await isIgnored(file, named)) {
      ignored.push(path)
      continue
    }
    const read = readText(file)
    if (!named && read.declares === false) skipped++
    else if (read.ok) sources.push({path, file, text: read.value})
    else failures.push(say(read.fault, {path, reason: read.reason ?? ''}))
  }
  const nothing = sources.length === 0 && failures.length === 0
  const why =
    skipped > 0 ? say('files/none-declared', {count: skipped}) : say('files/all-ignored', {count: ignored.length})
  return {sources, skipped, failures, ignored, empty: nothing ? why : null}
}

type Decoded =
  | {readonly ok: true; readonly value: string; readonly declares?: boolean}
  | {readonly ok: false; readonly fault: string; readonly reason?: string; readonly declares?: boolean}

/** `declares` is absent when the file could not even be read. */
function readText(file: string): Decoded {
  try {
    const bytes = readFileSync(file)
    const text = decode(bytes)
    return {...text, declares: declaresKind(text.ok ? text.value : bytes.toString('latin1'))}
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return {ok: false, fault: 'files/unreadable', reason}
  }
}

/** The byte order mark stays: its place in the document is a finding's business. */
function decode(bytes: Uint8Array): Decoded {
  try {
    const value = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    if (isBinary(value)) return {ok: false, fault: 'files/not-markdown'}
    return isTooMuch(value) ? {ok: false, fault: 'files/too-much'} : {ok: true, value}
  } catch {
    return {ok: false, fault: isOffice(bytes) ? 'files/not-markdown' : 'files/not-utf8'}
  }
}

/** A stray NUL is debris in a text; many of them are another encoding or no text at all. */
function isBinary(text: string): boolean {
  return (text.split('\u0000').length - 1) * 20 > text.length
}

/** A zip container (docx, odt) or a PDF. */
function isOffice(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4))
  return head === 'PK\u0003\u0004' || head === '%PDF'
}

function one(source: Source): Sources {
  return {sources: [source], skipped: 0, failures: [], ignored: [], empty: null}
}

function none(failures: readonly string[]): Sources {
  return {sources: [], skipped: 0, failures, ignored: [], empty: null}
}
